namespace TypedNetworks.CodeFixes.Tests.Calls;

public class NameResultFixTests
{
    [Theory]
    [InlineData("gate.Forward(x, new double[1]); // done", "output", "var output = new double[1];\n        gate.Forward(x, output); // done")]
    [InlineData("// first\n        gate.Forward(x, stackalloc double[1]);", "output", "// first\n        System.Span<double> output = stackalloc double[1];\n        gate.Forward(x, output);")]
    [InlineData("INetwork<double> any = new Gate(1); any.Forward(x, new double[1]);", "output", "INetwork<double> any = new Gate(1); var output = new double[1]; any.Forward(x, output);")]
    [InlineData("gate.ForwardBatch(x, new double[x.Length / 3]);", "outputs", "var outputs = new double[x.Length / 3];\n        gate.ForwardBatch(x, outputs);")]
    [InlineData("gate.Forward(x, new double[2].AsSpan(1));", "output", "var output = new double[Gate.OutputCount];\n        gate.Forward(x, output);")]
    [InlineData("gate.Parameters.CopyTo(new double[11]);", "parameters", "var parameters = new double[11];\n        gate.Parameters.CopyTo(parameters);")]
    [InlineData("gate.Backprop(x, x, new());", "gradient", "var gradient = new Gate.ParameterSet();\n        gate.Backprop(x, x, gradient);")]
    [InlineData("var output = 1; gate.Forward(x, new double[output]);", "output2", "var output = 1; var output2 = new double[output]; gate.Forward(x, output2);")]
    public Task Memory_is_declared_before(string before, string name, string after) => Test(before).BecomesAsync($"Declare '{name}' before the call", Text(after));

    [Theory]
    [InlineData("gate.Forward(x);", "var output = gate.Forward(x);")]
    [InlineData("gate?.Forward(1, 2, 3);", "var output = gate?.Forward(1, 2, 3);")]
    public Task Result_is_kept(string before, string after) => Test(before).BecomesAsync("Keep the result in 'output'", Text(after));

    // One output is one number.
    [Theory]
    [InlineData("gate.Forward(x, /* out */ [0]);", "var output = gate.Forward(x);")]
    [InlineData("gate?.Forward(output: new double[1], input: x);", "var output = gate?.Forward(input: x);")]
    public Task One_output_is_returned(string before, string after) => Test(before).BecomesAsync("Keep the result in 'output'", Text(after));

    [Theory]
    [InlineData("gate.ForwardBatch(x, new double[9].AsSpan(0, x.Length / 3));", "var outputs = new double[x.Length / Gate.InputCount * Gate.OutputCount];\n        gate.ForwardBatch(x, outputs);")]
    public Task Rows_are_counted(string before, string after) => Test(before).BecomesAsync("Declare 'outputs' before the call", Text(after));

    [Theory]
    [InlineData("if (x.Length > 0) gate.Forward(x, new double[1]);")]
    [InlineData("System.Action act = () => gate.Forward(x, new double[1]);")]
    [InlineData("gate.ForwardBatch(x.AsSpan(), new double[9].AsSpan(0, x.Length / 3));")]
    public Task Where_there_is_no_room_nothing_is_offered(string statement) => Test(statement).OffersAsync();

    [Theory]
    [InlineData("gate.Backprop(x, x, gate.Parameters);", "gradient", "var gradient = new Gate.ParameterSet();\n        gate.Backprop(x, x, gradient);")]
    [InlineData("var own = gate.Parameters; gate?.Backprop(gradient: own, target: x, input: x);", "gradient", "var own = gate.Parameters; var gradient = new Gate.ParameterSet(); gate?.Backprop(gradient: gradient, target: x, input: x);")]
    [InlineData("var gradient = gate.BackpropBatch(x, x, (gate.Parameters));", "gradient2", "var gradient2 = new Gate.ParameterSet();\n        var gradient = gate.BackpropBatch(x, x, gradient2);")]
    [InlineData("if (gate.Backprop(x, x, gate.Parameters) > 1) { }", "gradient", "var gradient = new Gate.ParameterSet();\n        if (gate.Backprop(x, x, gradient) > 1) { }")]
    public Task Gradient_is_kept_apart_from_the_weights(string before, string name, string after) =>
        FixTest.Of("TN0111", Text(before)).BecomesAsync($"Declare '{name}' before the call", Text(after));

    [Theory]
    [InlineData("if (x.Length > 0) gate.Backprop(x, x, gate.Parameters);")]
    [InlineData("Func<double> act = () => gate.Backprop(x, x, gate.Parameters);")]
    [InlineData("double Act() => gate.Backprop(x, x, gate.Parameters);")]
    public Task Where_there_is_no_room_no_gradient_is_declared(string statement) => FixTest.Of("TN0111", Text(statement)).OffersAsync();

    [Fact]
    public Task Each_is_decided_by_itself() => Test("gate.Forward(x);").IsForOnePlaceAsync();

    [Fact]
    public Task In_a_program_without_a_class_too() =>
        FixTest.Of("TN0107", "var gate = new Gate(1);\ngate.Forward([1, 2, 3], new double[1]);\n\n[Network(Inputs = 3, Hidden = 2, Outputs = 1)]\npartial class Gate;\n")
            .AsProgram()
            .BecomesAsync(
                "Declare 'output' before the call",
                "var gate = new Gate(1);\nvar output = new double[1];\ngate.Forward([1, 2, 3], output);\n\n[Network(Inputs = 3, Hidden = 2, Outputs = 1)]\npartial class Gate;\n");

    private static FixTest Test(string statement) => FixTest.Of("TN0107", Text(statement));

    private static string Text(string statement) => $"using System;\n[Network(Inputs = 3, Hidden = 2, Outputs = 1)] partial class Gate;\nclass Program\n{{\n    void Run(Gate gate, double[] x)\n    {{\n        {statement}\n    }}\n}}\n".Replace("System.Span", "Span", StringComparison.Ordinal);
}
