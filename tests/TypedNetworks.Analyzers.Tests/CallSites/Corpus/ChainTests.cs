namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that feed one network with the outputs of another. Gate: 3 to 1, Iris: 4 to 3, Inner: 3 to 4, One: 1 to 1.</summary>
public class ChainTests
{
    [Theory]
    [InlineData("var h = new double[Iris.OutputCount]; iris.Forward(x, h); _ = gate.Forward(h);")]
    [InlineData("var h = new double[Gate.OutputCount]; gate.Forward(x, h); _ = gate.Forward({|TN0101:h|});")]
    [InlineData("var h = new double[Gate.OutputCount]; gate.Forward(x, h); iris.Forward({|TN0106:h|}, y);")]
    [InlineData("var h = new double[1]; gate.Forward(x, h); iris.Forward({|TN0106:h|}, y);")]
    [InlineData("var h = new double[1]; gate.Forward(x, h.AsSpan()); iris.Forward({|TN0106:h.AsSpan()|}, y);")]
    [InlineData("var h = new double[9]; gate.Forward(x, h.AsSpan(0, 1)); iris.Forward({|TN0101:h.AsSpan(0, 1)|}, y);")]
    [InlineData("var h = new double[2]; gate.Forward(x, {|TN0101:h|}); iris.Forward({|TN0101:h|}, y);")]
    [InlineData("[InlineArray(1)] struct Only { double _first; } ¦ Only h = default; gate.Forward(x, h); iris.Forward({|TN0106:h|}, y);")]
    [InlineData("var t = (H: new double[Gate.OutputCount], B: 1); gate.Forward(x, t.H); iris.Forward({|TN0106:t.H|}, y);")]
    [InlineData("var t = (H: new double[Iris.OutputCount], B: 1); iris.Forward(x, t.H); _ = gate.Forward(t.H);")]
    [InlineData("readonly double[] _h = new double[1]; void Use(Gate gate, Iris iris, double[] x, double[] y) { gate.Forward(x, _h); iris.Forward({|TN0106:_h|}, y); } ¦")]
    [InlineData("readonly double[] _h = new double[3]; void Use(Gate gate, Iris iris, double[] x) { iris.Forward(x, _h); _ = gate.Forward(_h); } ¦")]
    [InlineData("Span<double> h = stackalloc double[3]; iris.Forward(x, h); _ = gate.Forward(h);")]
    [InlineData("Span<double> h = stackalloc double[n]; gate.Forward(x, h); iris.Forward(h, y);")]
    [InlineData("Span<double> h = stackalloc double[Iris.OutputCount]; iris.Forward(x, h); _ = one.Forward({|TN0106:h|});")]
    [InlineData("_ = gate.Forward({|TN0106:new double[Outer.Inner.OutputCount]|});")]
    [InlineData("iris.Forward({|TN0106:new double[Gate.OutputCount]|}, y);")]
    [InlineData("iris.Forward({|TN0106:(ReadOnlySpan<double>)(new double[Gate.OutputCount])|}, y);")]
    [InlineData("static readonly double[] Hidden = new double[Iris.OutputCount]; ¦ _ = one.Forward({|TN0106:Hidden|});")]
    [InlineData("iris.Forward({|TN0101:new double[Iris.OutputCount]|}, y);")]
    [InlineData("iris.Forward(new double[Outer.Inner.OutputCount], y);")]
    [InlineData("iris.Forward({|TN0101:new double[Outer.Inner.OutputCount - 1]|}, y);")]
    [InlineData("const int rows = 5; iris.ForwardBatch({|TN0106:new double[(rows * Gate.OutputCount)]|}, y);")]
    [InlineData("iris.Forward(x, s); _ = gate.Forward(s); iris.Forward(s, y);")]
    [InlineData("if (s.Length == 3) { iris.Forward(x, s); } else { iris.Forward(s, y); }")]
    [InlineData("var h = new double[n]; iris.Forward(x, h); iris.Forward(h, y);")]
    [InlineData("var h = new double[3]; iris.Forward(x, h); iris.Forward([.. h, 1], y);")]
    [InlineData("var h = new double[3]; iris.Forward(x, h); iris.Forward({|TN0101:[.. h, 1, 2]|}, y);")]
    [InlineData("_ = one.Forward(gate.Forward(1, 2, 3));")]
    [InlineData("var h = new double[3]; inner.Forward(x, {|TN0101:h|}); iris.Forward({|TN0101:h|}, y);")]
    [InlineData("var h = new double[3]; iris.Forward(x, h); _ = iris.Backprop({|TN0101:h|}, y, new());")]
    [InlineData("var h = new double[1]; gate.Forward(x, h); _ = iris.TrainStep({|TN0106:h|}, y, 0.1);")]
    [InlineData("var h = new double[1]; iris.Forward({|TN0101:h|}, y); gate.Forward(x, h);")]

    // Batches: rows of another length that still are whole rows are no error by themselves.
    [InlineData("var h = new double[5 * Iris.OutputCount]; iris.ForwardBatch(x, h); iris.ForwardBatch({|TN0102:h|}, y);")]
    [InlineData("var h = new double[5 * Gate.OutputCount]; gate.ForwardBatch(x, h); iris.ForwardBatch({|TN0106:h|}, y);")]
    [InlineData("var h = new double[5 * Outer.Inner.OutputCount]; inner.ForwardBatch(x, h); iris.ForwardBatch(h, y);")]
    [InlineData("var h = new double[4 * Gate.OutputCount]; var o = new double[4 * Iris.OutputCount]; gate.ForwardBatch(x, h); iris.ForwardBatch({|TN0106:h|}, o);")]
    [InlineData("var h = new double[4]; gate.ForwardBatch(x, h); iris.ForwardBatch(h, y);")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
