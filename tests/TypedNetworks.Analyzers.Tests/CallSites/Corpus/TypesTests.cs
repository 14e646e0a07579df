namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that call networks from a type to a type, with values and with spans.</summary>
public class TypesTests
{
    // Flower is Petal → Colour in float, 2 → 3; Copier is Petal → Petal in double, 2 → 2.
    [Theory]
    [InlineData("_ = flower.TrainStep(new Petal(1, 2), Colour.Red, 0.1f);")]
    [InlineData("_ = flower.TrainStep([1, 2], [0, 1, 0], 0.1f);")]
    [InlineData("_ = flower.TrainStep([1, 2], {|TN0101:[0, 1]|}, 0.1f);")]
    [InlineData("_ = flower.TrainStep(1, 2, 0, 1, 0, 0.1f);")]
    [InlineData("_ = flower.Backprop(new Petal(1, 2), Colour.Red, new());")]
    [InlineData("_ = flower.Backprop({|TN0101:[1]|}, [0, 1, 0], new());")]
    [InlineData("_ = copier.Backprop(new Petal(1, 2), new Petal(1, 2), new());")]
    [InlineData("_ = flower.Classify(new(1, 2));")]
    [InlineData("_ = flower.Classify(new(1, 2), out var probability);")]
    [InlineData("_ = flower.Classify(new(1, 2), f);")]
    [InlineData("_ = flower.Classify(new(1, 2), new float[3]);")]
    [InlineData("_ = flower.Classify(new(1, 2), {|TN0101:new float[2]|});")]
    [InlineData("Span<float> each = stackalloc float[4]; _ = flower.Classify(new(1, 2), {|TN0101:each|});")]
    [InlineData("var row = new double[3]; Copier.EncodeInput(new(1, 2), {|TN0101:row|});")]
    [InlineData("var row = new double[2]; Copier.EncodeInput(new(1, 2), row);")]
    [InlineData("var row = new double[3]; Copier.EncodeTarget(new(1, 2), {|TN0101:row|});")]
    [InlineData("var row = new float[2]; Flower.EncodeTarget(Colour.Red, {|TN0101:row|});")]
    [InlineData("for (var i = 0; i < n; i++) { Flower.EncodeInput(new(1, 2), f.AsSpan(i * 2, 2)); }")]
    [InlineData("for (var i = 0; i < n; i++) { Flower.EncodeInput(new(1, 2), {|TN0101:f.AsSpan(i * 2, 3)|}); }")]
    [InlineData("Copier.EncodeInput(new(1, 2), {|TN0107:new double[2]|});")]
    [InlineData("_ = Copier.DecodeOutput([1, 2]);")]
    [InlineData("_ = Copier.DecodeOutput({|TN0101:[1, 2, 3]|});")]
    [InlineData("_ = Flower.DecodeOutput(f);")]
    [InlineData("_ = copier.Predict(new(1, 2));")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();

    [Theory]

    // Too few or too many.
    [InlineData("_ = flower.Forward{|TN0101:(1, 2, 3)|};")]
    [InlineData("_ = flower.TrainStep{|TN0101:(1, 2, 0.1f, 0)|};")]
    [InlineData("_ = flower.Backprop{|TN0101:(1, 2, new Flower.ParameterSet())|};")]

    // Another precision: between values, one by one, in a vector.
    [InlineData("_ = flower.TrainStep(new Petal(1, 2), Colour.Red, {|TN0108:0.1|});")]
    [InlineData("_ = flower.TrainStep(new(1, 2), Colour.Red, {|TN0108:0.1|});")]
    [InlineData("_ = flower.TrainStep([1, 2], [0, 1, 0], {|TN0108:0.1|});")]
    [InlineData("_ = flower.TrainStep([1, {|TN0108:0.5|}], [0, 1, 0], 0.1f);")]
    [InlineData("_ = flower.TrainStep(1, {|TN0108:0.5|}, 0, 1, 0, 0.1f);")]
    [InlineData("_ = flower.Backprop({|TN0108:x|}, [0, 1, 0], new());")]
    [InlineData("_ = flower.Classify(new Petal(1, 2), {|TN0108:new double[3]|});")]
    [InlineData("Flower.EncodeInput(new Petal(1, 2), {|TN0108:x|});")]
    [InlineData("Flower.EncodeTarget(Colour.Red, {|TN0108:x|});")]
    [InlineData("_ = Flower.DecodeOutput({|TN0108:x|});")]

    // Other things than spans.
    [InlineData("var list = new List<float>(); _ = flower.TrainStep({|TN0109:list|}, f, 0.1f);")]
    [InlineData("var list = new List<float>(); _ = flower.Backprop(f, {|TN0109:list|}, new());")]
    [InlineData("var list = new List<float>(); _ = flower.Classify(new Petal(1, 2), {|TN0109:list|});")]
    [InlineData("var list = new List<double>(); Copier.EncodeInput(new Petal(1, 2), {|TN0109:list|});")]
    [InlineData("IEnumerable<double> row = x; _ = Copier.DecodeOutput({|TN0109:row|});")]

    // In another order.
    [InlineData("_ = flower.TrainStep{|TN0110:(Colour.Red, new Petal(1, 2), 0.1f)|};")]
    [InlineData("_ = flower.TrainStep{|TN0110:(0.1, Colour.Red, new Petal(1, 2))|};")]
    [InlineData("_ = flower.Classify{|TN0110:(f, new Petal(1, 2))|};")]
    [InlineData("Copier.EncodeInput{|TN0110:(x, new Petal(1, 2))|};")]

    // Numbers and texts where values are taken, and values where numbers are.
    [InlineData("_ = flower.TrainStep(new Petal(1, 2), {|TN0110:\"red\"|}, 0.1f);")]
    [InlineData("_ = flower.TrainStep(new Petal(1, 2), {|TN0110:n|}, {|TN0108:0.1|});")]
    [InlineData("Flower.EncodeTarget({|TN0110:n|}, f);")]
    [InlineData("_ = flower.Forward{|TN0110:(new Petal(1, 2))|};")]
    [InlineData("var petals = new Petal[2]; flower.ForwardBatch{|TN0110:(petals, f)|};")]
    [InlineData("var petals = new List<Petal>(); _ = copier.Predict{|TN0110:(petals)|};")]

    // Numbers where a value is wanted, an answer taken apart, and what another library calls an answer.
    [InlineData("Colour c = flower.{|TN0110:Forward|}(1, 2);")]
    [InlineData("var (c, p) = flower.Classify{|TN0110:(new(1, 2))|};")]
    [InlineData("_ = flower.{|TN0110:predict_proba|}(new(1, 2));")]
    [InlineData("Colour c = pair.Forward(1, 2);")]

    // Another precision, given.
    [InlineData("_ = flower.Classify(new(1, 2), out {|TN0108:double p|});")]
    [InlineData("_ = flower.Classify(new Petal(1, 2), out {|TN0108:x[0]|});")]
    [InlineData("_ = flower.Classify(new(1, 2), out string p);")]

    // What was meant nobody can tell, or it is the value itself that is wrong.
    [InlineData("_ = flower.TrainStep([1, 2], Colour.Red, 0.1f);")]
    [InlineData("_ = flower.TrainStep(Colour.Red, 1, 0.1f);")]
    [InlineData("_ = flower.TrainStep(new Petal(1, 2), y, 0.1f);")]
    [InlineData("_ = flower.TrainStep(target: new Petal(1, 2), input: Colour.Red, learningRate: 0.1f);")]
    [InlineData("_ = copier.TrainStep(new Petal(1, 2), 1, 0.1);")]
    [InlineData("_ = flower.Classify(f);")]
    [InlineData("_ = flower.Classify(new Petal(1, 2), out var other, n);")]
    [InlineData("_ = flower.Classify(Colour.Red);")]
    [InlineData("_ = copier.Predict{|TN0110:(1, 2)|};")]
    [InlineData("Copier.EncodeInput(Colour.Red, x);")]
    public Task Program_is_refused_with_the_remedy(string program) => CallSiteTest.Of(program).IsRefusedByTheCompiler().RunAsync();

    // An overload of one's own may be what was meant.
    [Theory]
    [InlineData("public double TrainStep(string path) => path.Length;", "flower.TrainStep(new Petal(1, 2), Colour.Red, 0.1)")]
    [InlineData("public Colour Classify(double length, double width) => Colour.Red;", "flower.Classify(new Petal(1, 2), new double[3])")]
    public Task Overload_of_ones_own_is_not_judged(string member, string call) =>
        CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            public readonly record struct Petal(double Length, double Width);

            public enum Colour { Red, White, Blue }

            [Network<Petal, Colour>(Precision = "Single")]
            partial class Flower { {{member}} }

            class Program { void F(Flower flower) { {{call}}; } }
            """).WithOwnNetworks().IsRefusedByTheCompiler().RunAsync();
}
