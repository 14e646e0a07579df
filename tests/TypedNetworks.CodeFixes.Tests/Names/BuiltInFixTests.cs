using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Names;

/// <summary>A built-in function by its constant, where a method has its name.</summary>
public class BuiltInFixTests
{
    private const string Softplus = "static double Softplus(double z) => z;";
    private const string Huber = "static double Huber(double y, double t) => y - t;";

    [Theory]
    [InlineData("Activation = nameof(Softplus)", Softplus, "Activations.Softplus", "Activation = Activations.Softplus")]
    [InlineData("Activation = /* own? */ \"Softplus\"", Softplus, "Activations.Softplus", "Activation = /* own? */ Activations.Softplus")]
    [InlineData("OutputActivation = nameof(Gate.Softplus)", Softplus, "Activations.Softplus", "OutputActivation = Activations.Softplus")]
    [InlineData("Loss = nameof(Huber)", Huber, "Losses.Huber", "Loss = Losses.Huber")]
    public Task Constant_is_written(string before, string method, string constant, string after) =>
        FixTest.Of("TN0037", Gate(before, method)).BecomesAsync($"Write {constant}, the built-in one", Gate(after, method));

    [Fact]
    public Task In_each_place_of_a_document() =>
        FixTest.Of("TN0037", $"[Network(Inputs = 3, Outputs = 1, OutputActivation = \"Softplus\", Loss = nameof(Huber))] [Layer(2, Activation = nameof(Softplus))] partial class Gate {{ {Softplus} {Huber} }}")
            .Everywhere(FixAllScope.Document)
            .BecomesAsync(
                "Write Activations.Softplus, the built-in one",
                $"[Network(Inputs = 3, Outputs = 1, OutputActivation = Activations.Softplus, Loss = Losses.Huber)] [Layer(2, Activation = Activations.Softplus)] partial class Gate {{ {Softplus} {Huber} }}");

    private static string Gate(string argument, string method) => $"[Network(Inputs = 3, Outputs = 1, {argument})] partial class Gate {{ {method} }}";
}
