using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Model;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Planning;

public class FunctionTests
{
    [Theory]
    [InlineData("Identity", "", "")]
    [InlineData("Sigmoid", "Sigmoid(z)", "")]
    [InlineData("ReLU", "ReLU(z)", "")]
    [InlineData("ELU", "ELU(z)", "")]
    [InlineData("SELU", "SELU(z)", "")]
    [InlineData("GELU", "GELU(z)", "GELUDerivative(z)")]
    [InlineData("Softplus", "Softplus(z)", "SoftplusDerivative(z)")]
    [InlineData("HardSigmoid", "HardSigmoid(z)", "HardSigmoidDerivative(a)")]
    [InlineData("Softmax", "", "")]
    public void A_function_is_written_only_where_it_is_used(string activation, string forward, string backprop)
    {
        var plan = (Network(3, 2, hidden: 2) with { Activation = activation }).Plan();

        Assert.Equal(forward, string.Join(" ", plan.ForwardHelpers.Select(Head)));
        Assert.Equal(backprop, string.Join(" ", plan.BackpropHelpers.Select(Head)));
    }

    [Fact]
    public void Layers_that_share_an_activation_share_its_function()
    {
        var plan = (Network(3, 2) with { OutputActivation = "Tanh" }).WithLayers(new(2, "Mish"), new(2, "Tanh"), new(2, "Mish")).Plan();

        Assert.Equal(["Mish", "Tanh"], plan.ForwardHelpers.Select(helper => helper.Name));
        Assert.Equal(["MishDerivative"], plan.BackpropHelpers.Select(helper => helper.Name));
    }

    [Fact]
    public void The_users_own_functions_are_called_as_they_are()
    {
        var plan = (Network(outputs: 2, hidden: 2) with { Activation = "Swish", Loss = "Hinge" })
            .WithFunctions(Method("Swish"), Method("SwishDerivative"), Method("Hinge", 2), Method("HingeDerivative", 2))
            .Plan();

        Assert.Empty(plan.ForwardHelpers);
        Assert.Empty(plan.BackpropHelpers);
        Assert.Equal("Swish(z)", CSharp.Spell(plan.Output.Activation!, Precision.Double));
        Assert.Equal("SwishDerivative(z)", CSharp.Spell(plan.Output.Derivative!, Precision.Double));
        Assert.Equal("Hinge(y, t)", CSharp.Spell(plan.Loss.Value, Precision.Double));
        Assert.Equal("HingeDerivative(y, t)", CSharp.Spell(plan.Loss.Slope, Precision.Double));
        Assert.True(plan.Output.KeepsZ);
    }

    [Theory]
    [InlineData("Identity", false)]
    [InlineData("Sigmoid", false)]
    [InlineData("HardTanh", false)]
    [InlineData("Softmax", false)]
    [InlineData("GELU", true)]
    [InlineData("HardSwish", true)]
    public void Z_is_kept_only_where_the_way_back_needs_it(string activation, bool keepsZ) =>
        Assert.Equal(keepsZ, (Network(3, 2) with { Activation = activation }).Plan().Output.KeepsZ);

    [Theory]
    [InlineData("Softmax", "CrossEntropy", true)]
    [InlineData("Sigmoid", "BinaryCrossEntropy", true)]
    [InlineData("HardSigmoid", "BinaryCrossEntropy", false)]
    [InlineData("Softmax", "BinaryCrossEntropy", false)]
    [InlineData("Softmax", "SquaredError", false)]
    [InlineData("Sigmoid", "SquaredError", false)]
    public void Loss_and_activation_are_computed_together_where_that_is_finite(string activation, string loss, bool isFused)
    {
        var plan = (Network(3, 2, hidden: 2) with { Activation = "Sigmoid", OutputActivation = activation, Loss = loss }).Plan();

        Assert.Equal(isFused, plan.Loss.IsFused);
        Assert.Equal(isFused, plan.Output.KeepsZ);
        Assert.Equal(isFused || activation == "Softmax", plan.Output.Derivative is null);
        Assert.NotNull(plan.Layers[0].Derivative);
        Assert.False(plan.Layers[0].KeepsZ);
    }

    [Theory]
    [InlineData("SquaredError", 4, 1, "0.5 * e * e", "e")]
    [InlineData("MeanSquaredError", 1, 1, "e * e", "2 * e")]
    [InlineData("MeanSquaredError", 2, 2, "e * e", "e")]
    [InlineData("MeanSquaredError", 3, 3, "e * e", "2 * e / 3")]
    [InlineData("MeanSquaredError", 4, 4, "e * e", "0.5 * e")]
    [InlineData("MeanSquaredError", 6, 6, "e * e", "2 * e / 6")]
    [InlineData("MeanAbsoluteError", 4, 4, "global::System.Math.Abs(e)", "MeanAbsoluteErrorDerivative(e) / 4")]
    [InlineData("Huber", 1, 1, "Huber(e)", "HuberDerivative(e)")]
    [InlineData("BinaryCrossEntropy", 2, 2, "BinaryCrossEntropy(z, t)", "(a - t) / 2")]
    public void A_mean_is_divided_once_and_folded_only_where_no_bit_is_lost(string loss, int outputs, int divisor, string value, string slope)
    {
        var plan = (Network(3, outputs) with { Loss = loss }).Plan().Loss;

        Assert.Equal(divisor, plan.Divisor);
        Assert.Equal(value, CSharp.Spell(plan.Value, Precision.Double));
        Assert.Equal(slope, CSharp.Spell(plan.Slope, Precision.Double));
    }

    [Fact]
    public void Softmax_and_cross_entropy_are_written_in_line()
    {
        var plan = (Network(3, 2) with { OutputActivation = "Softmax", Loss = "CrossEntropy" }).Plan();

        Assert.Empty(plan.BackpropHelpers);
        Assert.Equal("t * (max - z + logSum)", CSharp.Spell(plan.Loss.Value, Precision.Double));
        Assert.Equal("a * totalTarget - t", CSharp.Spell(plan.Loss.Slope, Precision.Double));
    }

    private static string Head(Generators.Planning.HelperPlan helper) => $"{helper.Name}({string.Join(", ", helper.Parameters)})";
}
