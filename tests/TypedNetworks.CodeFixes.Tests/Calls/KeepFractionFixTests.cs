using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Calls;

public class KeepFractionFixTests
{
    [Theory]
    [InlineData("gate.TrainStep(x, x, 1 / 10)", "Write 1.0 / 10", "gate.TrainStep(x, x, 1.0 / 10)")]
    [InlineData("gate.TrainStep(x, x, -1 / 3)", "Write 1.0 / 3", "gate.TrainStep(x, x, 1.0 / 3)")]
    [InlineData("gate.TrainStep(x, x, (1L) / 10)", "Write 1.0 / 10", "gate.TrainStep(x, x, 1.0 / 10)")]
    [InlineData("gate.TrainStep(x, x, 0.5 * (One / 3))", "Write (double)One / 3", "gate.TrainStep(x, x, 0.5 * ((double)One / 3))")]
    [InlineData("pair.TrainStep(f, f, learningRate: 1 /* a tenth */ / 10)", "Write 1f / 10", "pair.TrainStep(f, f, learningRate: 1f / 10)")]
    public Task Fraction_is_kept(string before, string title, string after) => FixTest.Of("TN0209", Text(before)).BecomesAsync(title, Text(after));

    [Fact]
    public Task All_fractions_of_a_document_are_kept() =>
        FixTest.Of("TN0209", Text("gate.TrainStep(x, x, 1 / 10) + gate.TrainStep(x, x, 1 / 3) + pair.TrainStep(f, f, 1 / 10)"))
            .Everywhere(FixAllScope.Document)
            .BecomesAsync("Write 1.0 / 10", Text("gate.TrainStep(x, x, 1.0 / 10) + gate.TrainStep(x, x, 1.0 / 3) + pair.TrainStep(f, f, 1f / 10)"));

    // A name may be used elsewhere; what else is amiss, only the user can choose.
    [Theory]
    [InlineData("gate.TrainStep(x, x, None)")]
    [InlineData("gate.TrainStep(x, x, -0.1)")]
    [InlineData("gate.TrainStep(x, x, double.NaN)")]
    public Task Nothing_is_offered_for_others(string call) => FixTest.Of("TN0209", Text(call)).OffersAsync();

    private static string Text(string call) => $$"""
        [Network(Inputs = 3, Hidden = 2, Outputs = 1)] partial class Gate;
        [Network(Inputs = 2, Outputs = 2, Precision = "Single")] partial class Pair;
        class Program
        {
            const int One = 1;
            const int None = 1 / 10;
            double F(Gate gate, Pair pair, double[] x, float[] f) => {{call}};
        }
        """;
}
