using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Planning;

/// <summary>Functions of the user's that were read are planned as the built-in ones are; others are called.</summary>
public class OwnFunctionTests
{
    private static readonly MethodDeclaration _swish = Read("Swish", Symbols.Z / (1 + Symbols.Exp(-Symbols.Z)));
    private static readonly MethodDeclaration _hinge = Read("Hinge", Expr.Of(Function.Max, 0, 1 - (Symbols.T * Symbols.Y)), 2);

    [Fact]
    public void What_was_read_is_written_out_and_differentiated()
    {
        var plan = Plan(_swish, _hinge);

        Assert.Equal(["Swish_ = z * Sigmoid(z)"], plan.ForwardHelpers.Select(Text));
        Assert.Equal(["SwishDerivative_", "HingeDerivative_"], plan.BackpropHelpers.Select(helper => helper.Name));
        Assert.Equal("The derivative of Swish, from its input z: s(1 + z(1 − s)), with s = σ(z). The underscore leaves the name SwishDerivative to your own code.", plan.BackpropHelpers[0].Summary);
        Assert.Equal("−t where 1 − ty is above 0, else 0", plan.Loss.SlopeFormula);
        Assert.Equal(["Swish(z) = z · σ(z); its slope: s(1 + z(1 − s)), with s = σ(z).", "Hinge(output y, target t) = max(0, 1 − ty); its slope by y: −t where 1 − ty is above 0, else 0."], plan.OwnFunctions);
        Assert.Equal(["Swish", "Hinge"], plan.ReadMethods);
    }

    [Fact]
    public void It_goes_over_vectors_and_in_lanes()
    {
        Assert.Equal(BatchKernel.Lanes, Plan(_swish, _hinge).Batch.Kernel);
        Assert.All(Plan(_swish, _hinge).Layers, layer => Assert.True(layer.VectorActivation is not null && layer.VectorDerivative is not null));
    }

    [Fact]
    public void A_derivative_of_the_users_is_used_instead()
    {
        var plan = Plan(_swish, Read("SwishDerivative", Symbols.Z * 3), _hinge);

        Assert.Equal("SwishDerivative_ = z * 3", Text(plan.BackpropHelpers[0]));
        Assert.Equal(["Swish", "SwishDerivative", "Hinge"], plan.ReadMethods);
    }

    [Fact]
    public void Where_the_derivative_can_only_be_called_the_function_still_goes_over_vectors()
    {
        var plan = Plan(_swish, Method("SwishDerivative"), _hinge);

        Assert.Equal("SwishDerivative(z)", CSharp.Spell(plan.Output.Derivative!, Precision.Double));
        Assert.NotNull(plan.Output.VectorActivation);
        Assert.Null(plan.Output.VectorDerivative);
        Assert.Equal(BatchKernel.RowByRow, plan.Batch.Kernel);
        Assert.Equal("Swish is called number by number", plan.Batch.Reason);
        Assert.Equal(["Swish", "Hinge"], plan.ReadMethods);
    }

    [Fact]
    public void Where_the_function_can_only_be_called_so_is_its_derivative()
    {
        var plan = Plan(Method("Swish"), Read("SwishDerivative", Symbols.Z * 3), _hinge);

        Assert.Equal("Swish(z)", CSharp.Spell(plan.Output.Activation!, Precision.Double));
        Assert.Equal("SwishDerivative(z)", CSharp.Spell(plan.Output.Derivative!, Precision.Double));
        Assert.Null(plan.Output.VectorActivation);
        Assert.Equal(BatchKernel.RowByRow, plan.Batch.Kernel);
    }

    [Fact]
    public void Z_is_not_kept_where_the_output_says_it_all()
    {
        Assert.False(Plan(Read("Swish", Symbols.Exp(Symbols.Z) - 1), _hinge).Output.KeepsZ);
        Assert.True(Plan(_swish, _hinge).Output.KeepsZ);
    }

    [Fact]
    public void What_does_nothing_is_the_identity() => Assert.True(Plan(Read("Swish", (Symbols.Z * 1) + 0), _hinge).Output.IsIdentity);

    private static NetworkPlan Plan(params MethodDeclaration[] methods) =>
        (Network(outputs: 2, hidden: 2) with { Activation = "Swish", Loss = "Hinge" }).WithFunctions(methods).Plan();

    private static MethodDeclaration Read(string name, Expr value, int numbers = 1) => Method(name, numbers) with { Reading = new(value, null) };

    private static string Text(HelperPlan helper) =>
        $"{helper.Name} = {CSharp.Spell(helper.Body, Precision.Double).Replace("global::TypedNetworks.Numerics.ScalarMath.", "", StringComparison.Ordinal)}";
}
