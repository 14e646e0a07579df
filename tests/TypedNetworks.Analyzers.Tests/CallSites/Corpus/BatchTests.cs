namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that call <c>ForwardBatch</c> and <c>BackpropBatch</c>: whole rows, and as many of each.</summary>
public class BatchTests
{
    [Theory]

    // Whole rows.
    [InlineData("gate.ForwardBatch([1, 2, 3, 4, 5, 6], y);")]
    [InlineData("gate.ForwardBatch({|TN0102:[1, 2, 3, 4, 5, 6, 7]|}, y);")]
    [InlineData("gate.ForwardBatch({|TN0102:[1, 2]|}, y);")]
    [InlineData("gate.ForwardBatch([.. x], y);")]
    [InlineData("gate.ForwardBatch([], y);")]
    [InlineData("gate.ForwardBatch(default, default);")]
    [InlineData("gate.ForwardBatch({|TN0102:new double[8]|}, y);")]
    [InlineData("gate.ForwardBatch(new double[9], y);")]
    [InlineData("gate.ForwardBatch(new double[n], y);")]
    [InlineData("gate.ForwardBatch(new double[n * Gate.InputCount], y);")]
    [InlineData("const int rows = 4; gate.ForwardBatch(new double[rows * Gate.InputCount], y);")]
    [InlineData("const int rows = 4; gate.ForwardBatch({|TN0102:new double[rows * Iris.InputCount]|}, y);")]
    [InlineData("gate.ForwardBatch({|TN0102:x[..4]|}, y);")]
    [InlineData("gate.ForwardBatch({|TN0102:x.AsSpan(0, 7)|}, y);")]
    [InlineData("gate.ForwardBatch(x.AsSpan(0, 6), y);")]
    [InlineData("Span<double> a = stackalloc double[10]; gate.ForwardBatch({|TN0102:a|}, y);")]
    [InlineData("iris.ForwardBatch(x, {|TN0102:y.AsSpan(0, 4)|});")]
    [InlineData("iris.ForwardBatch(x, y.AsSpan(0, 6));")]
    [InlineData("iris.ForwardBatch({|TN0102:x.AsSpan(0, 6)|}, {|TN0102:y.AsSpan(0, 4)|});")]
    [InlineData("static readonly double[] A = new double[4]; ¦ gate.ForwardBatch({|TN0102:A|}, y);")]
    [InlineData("[InlineArray(4)] struct Four { double _first; } ¦ Four a = default; gate.ForwardBatch({|TN0102:a|}, y); iris.ForwardBatch(a, y);")]
    [InlineData("digits.ForwardBatch({|TN0102:new float[65]|}, f);")]
    [InlineData("one.ForwardBatch(new double[7], y);")]

    // As many rows of outputs as of inputs.
    [InlineData("var o = new double[2]; gate.ForwardBatch(new double[6], o);")]
    [InlineData("var o = new double[3]; gate.ForwardBatch(new double[6], {|TN0103:o|});")]
    [InlineData("var o = new double[1]; gate.ForwardBatch(new double[6], {|TN0103:o|});")]
    [InlineData("var o = new double[0]; gate.ForwardBatch(new double[6], {|TN0103:o|});")]
    [InlineData("var o = new double[n]; gate.ForwardBatch(new double[6], o);")]
    [InlineData("var o = new double[2]; gate.ForwardBatch(x, o);")]
    [InlineData("var o = new double[2]; gate.ForwardBatch(new double[n * 3], o);")]
    [InlineData("var o = new double[6]; iris.ForwardBatch(new double[8], o);")]
    [InlineData("var o = new double[9]; iris.ForwardBatch(new double[8], {|TN0103:o|});")]
    [InlineData("var o = new double[8]; iris.ForwardBatch(new double[8], {|TN0102:o|});")]
    [InlineData("gate.ForwardBatch([], {|TN0103:y.AsSpan(0, 1)|});")]
    [InlineData("gate.ForwardBatch(outputs: {|TN0103:y.AsSpan(0, 3)|}, inputs: new double[6]);")]
    [InlineData("const int rows = 5; var a = new double[rows * Iris.InputCount]; var o = new double[rows * Iris.OutputCount]; iris.ForwardBatch(a, o);")]
    [InlineData("const int rows = 5; var a = new double[rows * Iris.InputCount]; var o = new double[(rows + 1) * Iris.OutputCount]; iris.ForwardBatch(a, {|TN0103:o|});")]

    // Targets.
    [InlineData("_ = gate.BackpropBatch([1, 2, 3, 4, 5, 6], [0, 1], gradient);")]
    [InlineData("_ = gate.BackpropBatch([1, 2, 3, 4, 5, 6], {|TN0103:[0, 1, 0]|}, gradient);")]
    [InlineData("_ = gate.BackpropBatch({|TN0102:[1, 2, 3, 4, 5]|}, [0, 1], gradient);")]
    [InlineData("_ = gate.BackpropBatch([1, 2, 3, 4, 5, 6], y, gradient);")]
    [InlineData("_ = gate.BackpropBatch(x, [0, 1, 0], gradient);")]
    [InlineData("_ = iris.BackpropBatch(x, {|TN0102:[0, 1]|}, new Iris.ParameterSet());")]
    [InlineData("_ = iris.BackpropBatch({|TN0102:new double[5]|}, {|TN0102:new double[5]|}, new Iris.ParameterSet());")]
    [InlineData("_ = gate.BackpropBatch(gradient: gradient, targets: {|TN0103:new double[4]|}, inputs: new double[9]);")]
    [InlineData("static readonly double[] Inputs = [1, 2, 3, 4, 5, 6]; static readonly double[] Targets = [1, 2, 3]; ¦ _ = gate.BackpropBatch(Inputs, {|TN0103:Targets|}, gradient);")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
