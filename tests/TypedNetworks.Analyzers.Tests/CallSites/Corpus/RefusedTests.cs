namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that the compiler refuses, with words that do not help.</summary>
public class RefusedTests
{
    [Theory]

    // Numbers one by one, too few or too many.
    [InlineData("_ = gate.Forward{|TN0101:(1, 2)|};")]
    [InlineData("_ = gate.Forward{|TN0101:(1, 2, 3, 4)|};")]
    [InlineData("_ = gate.Forward{|TN0101:()|};")]
    [InlineData("_ = iris.Forward{|TN0101:(5.1, 3.5, n)|};")]
    [InlineData("_ = gate.Backprop{|TN0101:(1, 2, 3, gradient)|};")]
    [InlineData("_ = gate.TrainStep{|TN0101:(1, 2, 3, 0)|};")]
    [InlineData("_ = gate?.Forward{|TN0101:(1, 2)|};")]

    // Another precision.
    [InlineData("pair.Forward([{|TN0108:0.5|}, 1], f);")]
    [InlineData("pair.Forward([1, {|TN0108:-0.5|}], f);")]
    [InlineData("pair.Forward([{|TN0108:x[0]|}, 0.5], f);")]
    [InlineData("_ = pair.Forward({|TN0108:0.5|}, 1);")]
    [InlineData("_ = pair.TrainStep(1, 2, 0, 1, {|TN0108:0.1|});")]
    [InlineData("_ = pair.TrainStep(f, f, {|TN0108:0.1|});")]
    [InlineData("_ = gate.Forward([{|TN0108:0.5m|}, 1, 2]);")]
    [InlineData("pair.Forward({|TN0108:x|}, f);")]
    [InlineData("pair.Forward({|TN0108:new[] { 0.5, 1 }|}, f);")]
    [InlineData("pair.Forward({|TN0108:s|}, f);")]
    [InlineData("_ = gate.Forward({|TN0108:f|});")]
    [InlineData("_ = gate.Forward({|TN0108:new[] { 1, 2, 3 }|});")]
    [InlineData("gate.Forward(x, {|TN0108:f|});")]
    [InlineData("pair.Parameters.CopyFrom({|TN0108:x|});")]
    [InlineData("_ = pair.Backprop(f, [0, {|TN0108:0.5|}], new());")]
    [InlineData("var list = new List<double>(); pair.Forward({|TN0108:list|}, f);")]

    // Other things than spans.
    [InlineData("var list = new List<double>(); _ = gate.Forward({|TN0109:list|});")]
    [InlineData("var list = new List<double>(); gate.Forward(x, {|TN0109:list|});")]
    [InlineData("var list = new List<double>(); gate.ForwardBatch({|TN0109:list|}, y);")]
    [InlineData("var list = new List<double>(); gate.Parameters.CopyFrom({|TN0109:list|});")]
    [InlineData("IReadOnlyList<double> list = x; _ = gate.Forward({|TN0109:list|});")]
    [InlineData("_ = gate.Forward({|TN0109:x.Where(value => value > 0)|});")]
    [InlineData("Memory<double> memory = x; _ = gate.Forward({|TN0109:memory|});")]
    [InlineData("ImmutableArray<double> array = [1, 2, 3]; _ = gate.Forward({|TN0109:array|});")]
    [InlineData("var matrix = new double[2, 3]; gate.ForwardBatch({|TN0109:matrix|}, y);")]
    [InlineData("double[][] rows = [[1, 2, 3]]; gate.ForwardBatch({|TN0109:rows|}, y);")]
    [InlineData("_ = gate.Forward({|TN0109:(1.0, 2.0, 3.0)|});")]
    [InlineData("var tuple = (1.0, 2.0, 3.0); _ = gate.Forward({|TN0109:tuple|});")]
    [InlineData("_ = iris.Backprop({|TN0109:(1.0, 2.0, 3.0, 4.0)|}, [1, 0, 0], new());")]
    [InlineData("inner.Forward({|TN0109:iris.Forward(1, 2, 3, 4)|}, y);")]
    [InlineData("_ = gate.TrainStep([1, 2, 3], {|TN0109:1|}, 0.1);")]
    [InlineData("gate.Forward({|TN0109:list|}, y); } static readonly List<double> list = []; void F() {")]
    [InlineData("digits.Forward{|TN0109:(1, 2, 3)|};")]
    [InlineData("_ = digits.TrainStep{|TN0109:(1, 2, 3)|};")]

    [InlineData("_ = gate.Forward({|TN0109:new List<double> { 1, 2, 3 }|});")]
    [InlineData("gate.ForwardBatch({|TN0109:(1.0, 2.0, 3.0)|}, y);")]

    // Of another length than it would have as a span.
    [InlineData("_ = gate.Forward({|TN0101:(1.0, 2.0)|});")]
    [InlineData("var tuple = (1.0, 2.0, 3.0, 4.0); _ = gate.Forward({|TN0101:tuple|});")]
    [InlineData("static void Use(Gate gate, (double, double) tuple) => gate.Forward({|TN0101:tuple|}); ¦")]
    [InlineData("_ = gate.Forward({|TN0101:new List<double> { 1, 2 }|});")]
    [InlineData("List<double> list = new() { 1, 2 }; _ = gate.Forward({|TN0109:list|});")]
    [InlineData("_ = gate.Forward({|TN0109:new List<double>(x) { 1, 2 }|});")]
    [InlineData("_ = gate.Forward({|TN0109:new HashSet<double> { 1, 1 }|});")]
    [InlineData("_ = gate.TrainStep(x, {|TN0101:(1.0, 0.0)|}, 0.1);")]
    [InlineData("gate.Forward(x, {|TN0101:new List<double> { 0, 0 }|});")]
    [InlineData("gate.Forward(x, (0.0, 0.0));")]
    [InlineData("iris.Forward({|TN0101:iris.Forward(1, 2, 3, 4)|}, y);")]
    [InlineData("var o = iris.Forward(1, 2, 3, 4); iris.Forward({|TN0101:o|}, y);")]
    [InlineData("iris.Forward({|TN0106:robot.Forward(1, 2, 3, 4)|}, y);")]
    [InlineData("var o = robot.Forward(1, 2, 3, 4); iris.Forward({|TN0106:o|}, y);")]
    [InlineData("gate.ForwardBatch({|TN0102:(1.0, 2.0)|}, y);")]
    [InlineData("gate.Parameters.CopyFrom({|TN0104:new List<double> { 1, 2 }|});")]

    // In another order, without the last, by names that are not there.
    [InlineData("_ = gate.TrainStep{|TN0110:(0.5, x, y)|};")]
    [InlineData("_ = gate.TrainStep{|TN0110:(x, 0.5, y)|};")]
    [InlineData("_ = gate.TrainStep{|TN0110:(0.5, [1, 2, 3], [1])|};")]
    [InlineData("_ = gate?.Backprop{|TN0110:(gradient, x, y)|};")]
    [InlineData("_ = pair.TrainStep{|TN0110:(0.5, f, f)|};")]
    [InlineData("_ = gate.Backprop{|TN0110:(1, 2, 3, 0)|};")]
    [InlineData("_ = iris.Forward({|TN0110:sepallength|}: 1, sepalWidth: 2, petalLength: 3, petalWidth: 4);")]

    // An input and its target as one.
    [InlineData("static void Use(Flower flower, Sample<Petal, Colour> sample) { flower.TrainStep{|TN0110:(sample, 0.1f)|}; flower.Backprop{|TN0110:(sample, new())|}; flower.TrainStep{|TN0110:(sample)|}; } ¦")]
    [InlineData("var sample = new Sample<double[], double[]>(x, y); _ = gate.TrainStep{|TN0110:(sample, 0.1)|};")]
    [InlineData("(Petal, Colour) pair = default; _ = flower.TrainStep{|TN0110:(pair, 0.1f)|};")]
    [InlineData("_ = flower.TrainStep{|TN0110:((new Petal(1, 2), Colour.Red), 0.1f)|};")]
    [InlineData("var sample = new Sample<double[], double[]>(x, y); _ = flower.TrainStep(sample, 0.1f);")]
    [InlineData("var pair = (1, 2, 3); _ = gate.TrainStep(pair, 0.1);")]
    [InlineData("(Colour, Petal) pair = default; _ = flower.TrainStep(pair, 0.1f);")]
    [InlineData("var pair = new KeyValuePair<double[], double[]>(x, y); _ = gate.TrainStep(pair, 0.1);")]

    // Layers that are not there, and brackets.
    [InlineData("gradient.{|TN0110:W3|}(0, 1) = 1;")]
    [InlineData("gradient.{|TN0110:W1|}[0, 1] = 1;")]
    [InlineData("_ = gate?.Parameters.{|TN0110:W1|}[0][1];")]
    [InlineData("gate.{|TN0110:B1|}(0) = 1;")]

    // Words of other libraries. Of others' members they are not ours to judge.
    [InlineData("gate.{|TN0110:Save|}(\"path\"); gate.Parameters.{|TN0110:Save|}(\"path\");")]
    [InlineData("gradient.{|TN0110:Zero|}(); _ = gradient.{|TN0110:Length|} + x.Length + new List<int>().Count;")]
    [InlineData("var other = gate.{|TN0110:Clone|}(); var set = gradient.Clone(); _ = x.Clone(); gradient.Clear();")]
    [InlineData("x.Save(); new List<int>().Fit(1); _ = x.Size; x.Reset();")]
    [InlineData("gate.{|TN0110:Parameters|} = gradient;")]
    [InlineData("gate.Saves(); gradient.Lengths();")]

    // Two numbers, of which one may be a target; two vectors, of which one may be written to.
    [InlineData("_ = gate.TrainStep(1, x, 0.5);")]
    [InlineData("_ = gate.TrainStep(0.5, [1, 2, 3], 1);")]
    [InlineData("gate.ForwardBatch(x, r);")]
    [InlineData("_ = gate.TrainStep(x, gradient, 0.1);")]
    [InlineData("_ = gate.TrainStep(x, y, rate: 0.1, more: 1);")]

    // What lacks is the network; rows that are no sequences; tuples of another precision.
    [InlineData("_ = Gate.TrainStep(x, y);")]
    [InlineData("Iris.Forward(x);")]
    [InlineData("static void Use(double[] x) => Iris.Backprop(x, x); ¦")]
    [InlineData("ReadOnlyMemory<double>[] rows = []; gate.ForwardBatch(rows, y);")]
    [InlineData("pair.Forward((0.5, 0.5), f);")]
    [InlineData("gate.Forward((1m, 2m, 3m), y);")]

    // Another error than ours, or none that could be told.
    [InlineData("_ = gate.Forward(nothing, 2);")]
    [InlineData("_ = gate.Forward([nothing, 2]);")]
    [InlineData("_ = gate.Forward(nothing());")]
    [InlineData("_ = gate.Forward(\"text\");")]
    [InlineData("_ = gate.Forward(1, 2, {|TN0110:third|}: 3);")]
    [InlineData("_ = gate.Forward(new object());")]
    [InlineData("gate.Forward(x, r);")]
    [InlineData("iris.Forward{|TN0110:(x)|};")]
    [InlineData("_ = gate.Forward(ref x);")]
    [InlineData("_ = wide.Forward(1, 2);")]
    [InlineData("_ = special.Forward(\"text\");")]
    [InlineData("gate.Parameters.W1(0);")]
    [InlineData("gate.Parameters.W1(0.5, 1);")]
    [InlineData("gate.Forwards([1, 2]);")]
    [InlineData("_ = gate.Forward(() => 1);")]
    [InlineData("class C { public void Forward(int a) { } } ¦ new C().Forward(\"text\"); new C().Forward(1, 2);")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).IsRefusedByTheCompiler().RunAsync();
}
