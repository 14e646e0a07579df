namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that hand over a member of a tuple, of an anonymous object or of a sample: known where the whole is written out and keeps it.</summary>
public class PartTests
{
    [Theory]

    // Tuples, by either name of a member, within each other.
    [InlineData("var t = (A: new double[3], B: 1); _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); _ = gate.Forward({|TN0101:t.A|});")]
    [InlineData("var t = (A: new double[4], B: 1); _ = gate.Forward({|TN0101:t.Item1|}); _ = gate.Forward({|TN0101:(t).A!|});")]
    [InlineData("(int A, double[] B) t = (1, [1, 2]); _ = gate.Forward({|TN0101:t.B|});")]
    [InlineData("(double[], double[]) t = (new double[4], new double[3]); _ = gate.Forward(t.Item2);")]
    [InlineData("var t = (A: (B: new double[4], C: 2), D: 1); _ = gate.Forward({|TN0101:t.A.B|}); _ = gate.Forward({|TN0101:t.Item1.Item1|});")]
    [InlineData("var t = (1, 2, 3, 4, 5, 6, 7, new double[4]); _ = gate.Forward({|TN0101:t.Item8|}); _ = gate.Forward(t.Rest.Item1);")]
    [InlineData("var t = (A: new double[4], B: 1); var c = t; _ = gate.Forward({|TN0101:c.A|});")]
    [InlineData("var t = (A: new double[4], B: 1); var c = t; c.A = x; _ = gate.Forward({|TN0101:t.A|}); _ = gate.Forward(c.A);")]
    [InlineData("var a = new double[4]; var t = (a, 1); _ = gate.Forward({|TN0101:t.a|});")]
    [InlineData("var a = new double[4]; var t = (a, 1); a = x; _ = gate.Forward(t.a);")]
    [InlineData("var t = (A: x, B: 1); _ = gate.Forward(t.A);")]
    [InlineData("(double[]? A, int B) t = (null, 1); _ = gate.Forward({|TN0101:t.A|});")]
    [InlineData("_ = gate.Forward({|TN0101:(A: new double[4], B: 1).A|});")]
    [InlineData("static readonly (double[] A, int B) T = (new double[4], 1); ¦ _ = gate.Forward({|TN0101:T.A|});")]
    [InlineData("internal static (double[] A, int B) T => (new double[4], 1); ¦ _ = gate.Forward({|TN0101:T.A|});")]
    [InlineData("static (double[] A, int B) T { get; } = (new double[4], 1); ¦ _ = gate.Forward({|TN0101:T.A|});")]
    [InlineData("static (double[] A, int B) Make() => (new double[4], 1); ¦ _ = gate.Forward({|TN0101:Make().A|}); var t = Make(); _ = gate.Forward({|TN0101:t.A|});")]
    [InlineData("var t = (A: new double[4], B: 1); Func<double> later = () => gate.Forward({|TN0101:t.A|}); _ = t.ToString() + t.B + (t == (x, 1)); t.A[0] = 1;")]

    // Another value, of the whole or of a member, in whatever way.
    [InlineData("var t = (A: new double[4], B: 1); t = (x, 2); _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); t.A = x; _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); t.Item1 = x; _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); (t.A) = x; _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: (B: new double[4], C: 2), D: 1); t.A.B = x; _ = gate.Forward(t.A.B);")]
    [InlineData("var t = (A: (B: new double[4], C: 2), D: 1); t.A = (x, 2); _ = gate.Forward(t.A.B);")]
    [InlineData("var t = (A: new double[4], B: 1); (t.A, t.B) = (x, 2); _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); Array.Resize(ref t.A, 3); _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); ref var a = ref t.A; a = x; _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); ref var c = ref t; c.A = x; _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); Unsafe.AsRef(in t.A) = x; _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); Unsafe.AsRef(in t).A = x; _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); var change = () => { t.A = x; }; change(); _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); void Change() => t.A = x; Change(); _ = gate.Forward(t.A);")]
    [InlineData("var t = (A: new double[4], B: 1); Make(out t.A); _ = gate.Forward(t.A); static void Make(out double[] made) => made = new double[3];")]
    [InlineData("(double[] A, int B) t; t.A = new double[4]; t.B = 1; _ = gate.Forward(t.A);")]
    [InlineData("var t = b ? (A: new double[4], B: 1) : (A: x, B: 2); _ = gate.Forward(t.A);")]
    [InlineData("static readonly (double[] A, int B) T = (new double[4], 1); static Program() => T.A = new double[3]; ¦ _ = gate.Forward(T.A);")]
    [InlineData("static (double[] A, int B) T = (new double[4], 1); ¦ _ = gate.Forward(T.A);")]
    [InlineData("static void Use(Gate gate, (double[] A, int B) t) => _ = gate.Forward(t.A); ¦")]
    [InlineData("var t = (A: new double[4], B: 1); t.Grow(x); _ = gate.Forward(t.A); } } internal static class Extensions { public static void Grow(this ref (double[] A, int B) t, double[] x) => t.A = x; static void Rest() {")]
    [InlineData("(double[] A, int B)? t = (new double[4], 1); _ = gate.Forward(t.Value.A);")]

    // A type of the user's own in between may hand over another one.
    [InlineData("class C { public static implicit operator C((double[], int) t) => new(); public static implicit operator (double[] A, int B)(C c) => (new double[3], 1); } ¦ C c = (new double[4], 1); (double[] A, int B) t = c; _ = gate.Forward(t.A);")]
    [InlineData("class C { public static implicit operator ReadOnlyMemory<double>(C c) => new double[3]; public static implicit operator C(double[] a) => new(); } ¦ C c = new double[4]; (ReadOnlyMemory<double> A, int B) t = (c, 1); _ = gate.Forward(t.A.Span);")]

    // Anonymous objects keep what they are made with.
    [InlineData("var t = new { A = new double[3] }; _ = gate.Forward(t.A);")]
    [InlineData("var t = new { A = new double[4] }; _ = gate.Forward({|TN0101:t.A|});")]
    [InlineData("var a = new double[4]; var t = new { x, a, a.Length }; _ = gate.Forward({|TN0101:t.a|}); _ = gate.Forward(t.x);")]
    [InlineData("var t = new { A = new { B = (C: new double[4], D: 1) } }; _ = gate.Forward({|TN0101:t.A.B.C|});")]
    [InlineData("var t = new { A = new double[4] }; Console.WriteLine(t); _ = gate.Forward({|TN0101:t.A|});")]
    [InlineData("var t = new { A = new double[4] }; t = new { A = x }; _ = gate.Forward(t.A);")]
    [InlineData("var t = new { A = new double[4] }; var c = t with { A = x }; _ = gate.Forward(c.A); _ = gate.Forward({|TN0101:t.A|});")]
    [InlineData("foreach (var t in new[] { new { A = new double[4] } }) { _ = gate.Forward({|TN0101:t.A|}); }")]

    // Samples.
    [InlineData("var sample = new Sample<double[], double[]>([1, 2], [0]); _ = gate.TrainStep({|TN0101:sample.Input|}, sample.Target, 0.1);")]
    [InlineData("var sample = new Sample<double[], double[]>([1, 2, 3], [0]); _ = gate.TrainStep(sample.Input, sample.Target, 0.1);")]
    [InlineData("Sample<double[], double[]> sample = new(Target: [0, 1], Input: [1, 2, 3]); _ = gate.Backprop(sample.Input, {|TN0101:sample.Target|}, new());")]
    [InlineData("static readonly Sample<double[], double[]> One = new([1, 2], [0]); ¦ _ = gate.TrainStep({|TN0101:One.Input|}, One.Target, 0.1);")]
    [InlineData("static Sample<double[], double[]> Make() => new([1, 2], [0]); ¦ _ = gate.TrainStep({|TN0101:Make().Input|}, Make().Target, 0.1);")]
    [InlineData("static Sample<double[], double[]> One { get; } = new([1, 2], [0]); ¦ var sample = One; _ = gate.TrainStep({|TN0101:sample.Input|}, sample.Target, 0.1);")]
    [InlineData("var sample = new Sample<double[], double[]>([1, 2], [0]); Console.WriteLine(sample); sample.Input[0] = 3; _ = gate.TrainStep({|TN0101:sample.Input|}, sample.Target, 0.1);")]
    [InlineData("static void Use(Gate gate, Sample<double[], double[]> sample) => _ = gate.TrainStep(sample.Input, sample.Target, 0.1); ¦")]
    [InlineData("var sample = new Sample<double[], double[]>([1, 2], [0]); var other = sample with { Input = x }; _ = gate.TrainStep(other.Input, other.Target, 0.1);")]
    [InlineData("var sample = new Sample<double[], double[]>([1, 2], [0]) { Input = x }; _ = gate.TrainStep(sample.Input, sample.Target, 0.1);")]
    [InlineData("var sample = new Sample<double[], double[]>([1, 2], [0]); sample = new(x, y); _ = gate.TrainStep(sample.Input, sample.Target, 0.1);")]
    [InlineData("var sample = new Sample<double[], double[]>([1, 2], [0]); Change(ref sample, x); _ = gate.TrainStep(sample.Input, sample.Target, 0.1); static void Change(ref Sample<double[], double[]> sample, double[] x) => sample = new(x, x);")]
    [InlineData("var sample = new Sample<double[], double[]>([1, 2], [0]); Unsafe.AsRef(in sample) = new(x, y); _ = gate.TrainStep(sample.Input, sample.Target, 0.1);")]
    [InlineData("var sample = new Sample<double[], double[]>([1, 2], [0]); sample.Grow(x); _ = gate.TrainStep(sample.Input, sample.Target, 0.1); } } internal static class Extensions { public static void Grow(this ref Sample<double[], double[]> sample, double[] x) => sample = new(x, x); static void Rest() {")]
    [InlineData("static Sample<double[], double[]> One = new([1, 2], [0]); ¦ _ = gate.TrainStep(One.Input, One.Target, 0.1);")]
    [InlineData("var sample = new Sample<double[], double[]>(x, y); _ = gate.TrainStep(sample.Input, sample.Target, 0.1); sample = default; Sample<double[], double[]> none = default; _ = gate.TrainStep(none.Input, none.Target, 0.1);")]
    [InlineData("foreach (var sample in new Sample<double[], double[]>[] { new([1, 2], [0]), new(x, y) }) { _ = gate.TrainStep(sample.Input, sample.Target, 0.1); }")]
    [InlineData("record Sample<A, B>(A Input, B Target) { public A Input { get; } = default!; } ¦ var sample = new Sample<double[], double[]>([1, 2], [0]); _ = gate.TrainStep(sample.Input, sample.Target, 0.1);")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
