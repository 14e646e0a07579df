using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Parsing;

public class ProblemTests
{
    [Fact]
    public void The_problem_is_the_first_error_in_the_order_of_numbers()
    {
        var declaration = Network(inputs: 0) with { IsPartial = false, Activation = "Sigmod", Loss = "None" };

        Assert.Equal(["TN0001", "TN0011", "TN0020", "TN0021"], declaration.Violations().Select(violation => violation[..6]));
        Assert.Equal("TN0001: Declare 'Gate' as 'partial class Gate', so that the generator can add its methods", NetworkParser.Parse(declaration).Problem);
        Assert.Equal("TN0011: Inputs of 'Gate' must be 1 or more, not 0", NetworkParser.Parse(declaration with { IsPartial = true }).Problem);
    }

    [Fact]
    public void Advice_is_no_problem()
    {
        var declaration = Network(outputs: 2, hidden: 2) with { Activation = "Softmax", HasConstructor = true };

        Assert.Equal(["TN0201", "TN0202", "TN0203"], declaration.Violations().Select(violation => violation[..6]));
        Assert.Null(NetworkParser.Parse(declaration).Problem);
    }

    [Fact]
    public void An_error_behind_advice_is_still_the_problem()
    {
        var declaration = Network(outputs: 2) with { Activation = "Softmax", ContractMembers = new[] { Property("Forward") }.ToEquatableArray() };

        Assert.StartsWith("TN0050", NetworkParser.Parse(declaration).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_compiler_refuses_is_a_problem_without_a_violation()
    {
        var declaration = new NetworkDeclaration { Type = Class("Gate"), HasBrokenArgument = true }.WithLayers(new LayerDeclaration(0));

        Assert.Empty(declaration.Violations());
        Assert.Equal("an argument of its attributes does not compile", NetworkParser.Parse(declaration).Problem);
    }

    [Fact]
    public void A_broken_argument_silences_rules_about_arguments_but_not_about_the_class()
    {
        var declaration = Network() with { HasBrokenArgument = true, Activation = "Sigmod" };

        Assert.Equal("an argument of its attributes does not compile", NetworkParser.Parse(declaration).Problem);
        Assert.StartsWith("TN0003", NetworkParser.Parse(declaration with { IsStatic = true }).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Stubs_leave_out_what_the_user_already_has()
    {
        var members = new[] { Property("Parameters"), Property("Parameters"), Property("InputCount") };

        var spec = NetworkParser.Parse(Network() with { ContractMembers = members.ToEquatableArray() });

        Assert.Equal(["Parameters", "InputCount"], spec.Collisions);
    }

    [Theory]
    [InlineData("Forward", "double,double,double", true)]
    [InlineData("Forward", "ReadOnlySpan<double>", true)]
    [InlineData("Forward", "double,double", false)]
    [InlineData("Forward", "string", false)]
    [InlineData("Backprop", "double,double,double,double,ParameterSet", true)]
    [InlineData("TrainStep", "double,double,double,double,double", true)]
    [InlineData("TrainStep", "double,double,double,double", false)]
    [InlineData("Initialize", "int", true)]
    [InlineData("Initialize", "", false)]
    [InlineData("Parameters", "", true)]
    [InlineData("InputCount", "int", true)]
    public void Overloads_may_stand_beside_generated_methods_unless_they_are_the_same(string name, string types, bool collides)
    {
        var method = new MemberDeclaration(name, IsMethod: true, Names(types.Split(',', StringSplitOptions.RemoveEmptyEntries)), Owner: null);

        var spec = NetworkParser.Parse(Network(3, 1) with { ContractMembers = new[] { method }.ToEquatableArray() });

        Assert.Equal(collides, spec.Problem is not null);

        // A method is left out of the stubs by its signature, so that its overloads remain.
        Assert.Equal(!collides ? [] : name is "Parameters" or "InputCount" ? [name] : [$"{name}({types})"], spec.Collisions);
    }

    [Fact]
    public void Overloads_are_compared_in_the_networks_own_precision()
    {
        var method = new MemberDeclaration("Forward", IsMethod: true, Names("double", "double"), Owner: null);
        var declaration = Network(2, 1) with { ContractMembers = new[] { method }.ToEquatableArray() };

        Assert.NotEmpty(declaration.Violations());
        Assert.Empty((declaration with { Precision = "Single" }).Violations());
        Assert.Empty((declaration with { Outputs = 9 }).Violations());
    }

    private static MemberDeclaration Property(string name) => new(name, IsMethod: false, default, Owner: null);
}
