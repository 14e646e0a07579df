using TypedNetworks.Generators.Maths;
using static TypedNetworks.Generators.Maths.Symbols;

namespace TypedNetworks.Generators.Tests.Maths;

public class ActivationTableTests
{
    public static TheoryData<string> Elementwise() => [.. ActivationTable.Rows.Where(row => !row.IsSoftmax).Select(row => row.Name)];

    // Away from the kinks at 0, ±1 and ±3: no point is nearer to one than a step of the difference.
    private static IEnumerable<double> Points => Enumerable.Range(-70, 141).Select(i => (i * 0.1) + 0.037);

    [Theory]
    [MemberData(nameof(Elementwise))]
    public void The_derivative_is_the_slope_of_the_function(string name)
    {
        const double Step = 1e-5;
        var row = ActivationTable.Find(name)!;
        foreach (var z in Points)
        {
            var slope = (ValueAt(row, z + Step) - ValueAt(row, z - Step)) / (2 * Step);
            Assert.Equal(slope, DerivativeAt(row, z), tolerance: 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Elementwise))]
    public void The_derivative_needs_z_or_the_output_but_not_both(string name)
    {
        var row = ActivationTable.Find(name)!;

        Assert.True(row.Value!.Uses(Z));
        Assert.False(row.Value.Uses(A));
        Assert.Equal(row.DerivativeReusesOutput, !row.Derivative!.Uses(Z));
        Assert.False(row.Derivative.Uses(Z) && row.Derivative.Uses(A));
    }

    [Theory]
    [MemberData(nameof(Elementwise))]
    public void NaN_in_gives_NaN_out(string name) => Assert.Equal(double.NaN, ValueAt(ActivationTable.Find(name)!, double.NaN));

    [Theory]
    [MemberData(nameof(Elementwise))]
    public void The_range_holds_and_is_no_wider_than_it_must_be(string name)
    {
        var row = ActivationTable.Find(name)!;
        var values = Points.Concat([-1e300, -1e4, -1e3, -100, -30, -3, -1, -0.0, 0, 1, 3, 30, 100, 1e3, 1e4, 1e300])
            .Concat(Enumerable.Range(-1_000_000, 2_000_001).Where(i => i % 97 == 0).Select(i => i * 1e-5))
            .Select(z => ValueAt(row, z)).ToArray();

        Assert.All(values, value => Assert.InRange(value, row.Minimum, row.Maximum));
        Assert.Equal(row.Minimum, double.IsFinite(row.Minimum) ? values.Min() : row.Minimum, tolerance: 6e-4);
        Assert.Equal(row.Maximum, double.IsFinite(row.Maximum) ? values.Max() : row.Maximum, tolerance: 6e-4);
        Assert.Equal(double.IsFinite(row.Minimum), values.Min() > -2);
        Assert.Equal(double.IsFinite(row.Maximum), values.Max() < 2);
    }

    // PyTorch's one-sided choices.
    [Theory]
    [InlineData("ReLU", 0, 0)]
    [InlineData("LeakyReLU", 0, .01)]
    [InlineData("ELU", 0, 1)]
    [InlineData("SELU", 0, 1.7580993408473766)]
    [InlineData("HardSigmoid", -3, 0)]
    [InlineData("HardSigmoid", 3, 0)]
    [InlineData("HardTanh", -1, 0)]
    [InlineData("HardTanh", 1, 0)]
    [InlineData("HardSwish", -3, 0)]
    [InlineData("HardSwish", 3, 1)]
    [InlineData("Softsign", 0, 1)]
    public void At_a_kink_the_derivative_is_one_of_its_sides(string name, double z, double derivative) =>
        Assert.Equal(derivative, DerivativeAt(ActivationTable.Find(name)!, z), tolerance: 1e-15);

    // Published values, to their digits.
    [Theory]
    [InlineData("Softplus", -1, .31326166, 3e-8)]
    [InlineData("Softplus", 0, .69314718, 5e-9)]
    [InlineData("Softplus", 1, 1.31326175, 1e-7)]
    [InlineData("GELU", -1, -.15865526, 1e-8)]
    [InlineData("GELU", 0, 0, 0)]
    [InlineData("GELU", 1, .84134477, 3e-8)]
    [InlineData("LeakyReLU", -2, -.02, 1e-16)]
    [InlineData("HardSwish", 1, 2.0 / 3, 1e-15)]
    [InlineData("SELU", -1, -1.1113307378125625, 1e-15)]
    [InlineData("Mish", 1, .8650983882673103, 1e-15)]
    [InlineData("SiLU", 1, .7310585786300049, 1e-15)]
    public void Values_are_the_published_ones(string name, double z, double value, double tolerance) =>
        Assert.Equal(value, ValueAt(ActivationTable.Find(name)!, z), tolerance);

    [Fact]
    public void Nothing_overflows_far_out() => Assert.All(
        ActivationTable.Rows.Where(row => !row.IsSoftmax),
        row => Assert.All([-1e4, 1e4], z =>
        {
            Assert.True(double.IsFinite(ValueAt(row, z)), $"{row.Name} at {z}");
            Assert.True(double.IsFinite(DerivativeAt(row, z)), $"{row.Name}' at {z}");
        }));

    [Fact]
    public void Softmax_alone_depends_on_the_whole_layer() =>
        Assert.Equal(["Softmax"], ActivationTable.Rows.Where(row => row.IsSoftmax).Select(row => row.Name));

    private static double ValueAt(Activation row, double z) => row.Value!.Evaluate((Z, z));

    private static double DerivativeAt(Activation row, double z) =>
        row.DerivativeReusesOutput ? row.Derivative!.Evaluate((A, ValueAt(row, z))) : row.Derivative!.Evaluate((Z, z));
}
