using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Tests.Planning;

public class InitializationTests
{
    // The first four are published bounds; the others follow from the definitions.
    [Theory]
    [InlineData("XavierUniform", 3, 2, 1.0954451150, false, "uniform within ±√(6 / (3 + 2))")]
    [InlineData("HeUniform", 3, 2, 1.4142135624, false, "uniform within ±√(6 / 3)")]
    [InlineData("XavierUniform", 784, 128, .0811107106, false, "uniform within ±√(6 / (784 + 128))")]
    [InlineData("HeUniform", 784, 128, .0874817765, false, "uniform within ±√(6 / 784)")]
    [InlineData("XavierNormal", 3, 5, .5, true, "normal, deviation √(2 / (3 + 5))")]
    [InlineData("HeNormal", 8, 1, .5, true, "normal, deviation √(2 / 8)")]
    [InlineData("LeCunNormal", 4, 9, .5, true, "normal, deviation 1 / √4")]
    [InlineData("Uniform", 10_000, 9, .01, false, "uniform within ±1 / √10 000")]
    [InlineData("Zeros", 4, 9, 0, false, "")]
    public void Bounds_and_deviations_are_those_of_the_papers(string initializer, int inputs, int units, double scale, bool isNormal, string formula)
    {
        var plan = InitializationPlanner.Plan(Enum.Parse<InitializerKind>(initializer), ActivationTable.Find("Tanh")!, inputs, units);

        Assert.Equal(initializer, plan.Name);
        Assert.Equal(scale, plan.Scale, tolerance: 5e-11);
        Assert.Equal(isNormal, plan.IsNormal);
        Assert.Equal(formula, plan.Formula);
    }

    [Theory]
    [InlineData("Identity", "XavierUniform")]
    [InlineData("Sigmoid", "XavierUniform")]
    [InlineData("Tanh", "XavierUniform")]
    [InlineData("ReLU", "HeUniform")]
    [InlineData("LeakyReLU", "HeUniform")]
    [InlineData("ELU", "HeUniform")]
    [InlineData("SELU", "HeUniform")]
    [InlineData("GELU", "HeUniform")]
    [InlineData("SiLU", "HeUniform")]
    [InlineData("Softplus", "HeUniform")]
    [InlineData("Softsign", "XavierUniform")]
    [InlineData("HardSigmoid", "XavierUniform")]
    [InlineData("HardTanh", "XavierUniform")]
    [InlineData("HardSwish", "HeUniform")]
    [InlineData("Mish", "HeUniform")]
    [InlineData("Softmax", "XavierUniform")]
    public void Auto_goes_by_activation(string activation, string initializer) =>
        Assert.Equal(initializer, InitializationPlanner.Plan(InitializerKind.Auto, ActivationTable.Find(activation)!, 3, 2).Name);

    [Fact]
    public void Sums_of_huge_fans_do_not_overflow() =>
        Assert.Equal(Math.Sqrt(6 / 4e9), InitializationPlanner.Plan(InitializerKind.XavierUniform, ActivationTable.Find("Tanh")!, 2_000_000_000, 2_000_000_000).Scale);
}
