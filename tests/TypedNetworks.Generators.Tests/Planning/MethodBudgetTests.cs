using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Tests.Planning;

public class MethodBudgetTests
{
    [Theory]
    [InlineData(0, 8, "Nowhere")]
    [InlineData(1, 8, "Stack")]
    [InlineData(Budget.MaxStackBytes / 8, 8, "Stack")]
    [InlineData((Budget.MaxStackBytes / 8) + 1, 8, "Pool")]
    [InlineData(Budget.MaxStackBytes / 4, 4, "Stack")]
    [InlineData((Budget.MaxStackBytes / 4) + 1, 4, "Pool")]
    [InlineData(int.MaxValue, 8, "Pool")]
    public void Working_memory_is_on_the_stack_while_it_is_small(int numbers, int size, string home) =>
        Assert.Equal(home, MethodBudget.Home((long)numbers * size, Budget.MaxStackBytes).ToString());

    [Theory]
    [InlineData(1, Budget.MaxStatements)]
    [InlineData(Budget.MaxTerms / Budget.MaxStatements, Budget.MaxStatements)]
    [InlineData(20, Budget.MaxTerms / 20)]
    [InlineData(Budget.MaxTerms, 1)]
    [InlineData(Budget.MaxTerms * 2, 1)]
    public void A_method_has_as_many_statements_as_the_JIT_optimises(int terms, int statements) =>
        Assert.Equal(statements, MethodBudget.Statements(terms));
}
