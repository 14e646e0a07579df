using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides what one method and one call of it may take.</summary>
internal static class MethodBudget
{
    /// <summary>Where working memory of so many numbers is.</summary>
    public static MemoryHome Home(int numbers, Precision precision) =>
        numbers == 0 ? MemoryHome.Nowhere
        : (long)numbers * (precision == Precision.Single ? sizeof(float) : sizeof(double)) <= Budget.MaxStackBytes ? MemoryHome.Stack
        : MemoryHome.Pool;

    /// <summary>How many statements of so many terms stand in one method, so that the JIT still optimises it: at least one.</summary>
    public static int Statements(int termsPerStatement) =>
        Math.Min(Budget.MaxStatements, Math.Max(1, Budget.MaxTerms / termsPerStatement));
}
