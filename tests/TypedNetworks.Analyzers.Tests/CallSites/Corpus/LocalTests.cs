namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that hand over a local: known where it has one value only, and that value is known.</summary>
public class LocalTests
{
    [Theory]

    // Assigned once, where it is declared or later.
    [InlineData("double[] a = [1, 2, 3]; _ = gate.Forward(a);")]
    [InlineData("double[] a = [1, 2]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("double[] a = { 1, 2 }; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("var a = new double[2]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("double[] a; a = new double[2]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("double[] a; if (b) { a = new double[2]; _ = gate.Forward({|TN0101:a|}); }")]
    [InlineData("double[] a; if (b) { a = new double[2]; } else { a = new double[3]; } _ = gate.Forward(a);")]
    [InlineData("var a = new double[2]; var c = a; _ = gate.Forward({|TN0101:c|});")]
    [InlineData("ReadOnlySpan<double> a = [1, 2]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("ReadOnlySpan<double> a = new double[2]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("scoped ReadOnlySpan<double> a = stackalloc double[2]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("Memory<double> a = new double[2]; _ = gate.Forward({|TN0101:a.Span|});")]
    [InlineData("var a = x; _ = gate.Forward(a);")]
    [InlineData("var a = Make(n); _ = gate.Forward(a); static double[] Make(int n) => new double[n];")]

    // Sizes that are locals themselves.
    [InlineData("const int size = 4; var a = new double[size]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("var size = 4; var a = new double[size]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("var size = 2; var a = new double[size * 2 - 1]; _ = gate.Forward(a);")]
    [InlineData("var size = 2; var a = new double[size * 2]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("var size = 9; var a = new double[size / 3 % 4 + -1]; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("var size = 4; size--; var a = new double[size]; _ = gate.Forward(a);")]
    [InlineData("var size = 4; Change(ref size); _ = gate.Forward(new double[size]); static void Change(ref int i) => i = 3;")]
    [InlineData("var a = new double[2]; var c = new double[a.Length + 2]; _ = gate.Forward({|TN0101:c|});")]
    [InlineData("_ = gate.Forward(new double[x.Length]);")]
    [InlineData("for (var i = 1; i < 4; i++) { _ = gate.Forward(new double[i]); }")]
    [InlineData("var big = int.MaxValue; _ = gate.Forward(new double[unchecked(big + 4) - int.MinValue]);")]
    [InlineData("var zero = 0; _ = gate.Forward(new double[4 / zero]);")]
    [InlineData("uint size = 4; _ = gate.Forward(new double[size - 1]);")]

    // Assigned again, in whatever way.
    [InlineData("var a = new double[2]; a = x; _ = gate.Forward(a);")]
    [InlineData("var a = new double[2]; if (b) { a = new double[3]; } _ = gate.Forward(a);")]
    [InlineData("var a = new double[2]; while (n-- > 0) { _ = gate.Forward(a); a = x; }")]
    [InlineData("var a = new double[2]; (a) = x; _ = gate.Forward(a);")]
    [InlineData("double[]? a = null; a ??= new double[3]; _ = gate.Forward(a);")]
    [InlineData("double[] a = [1, 2], c = [3]; (a, c) = (x, y); _ = gate.Forward(a);")]
    [InlineData("double[] a = [1, 2], c = [3], d = [4]; (d, (a, c)) = (x, (x, y)); _ = gate.Forward(a);")]
    [InlineData("var a = new double[2]; Array.Resize(ref a, 3); _ = gate.Forward(a);")]
    [InlineData("var a = new double[2]; Make(out a); _ = gate.Forward(a); static void Make(out double[] made) => made = new double[3];")]
    [InlineData("var a = new double[2]; ref var c = ref a; c = x; _ = gate.Forward(a);")]
    [InlineData("var a = new double[2]; var change = () => { a = x; }; change(); _ = gate.Forward(a);")]
    [InlineData("var a = new double[2]; Change(); _ = gate.Forward(a); void Change() => a = x;")]
    [InlineData("Span<double> a = stackalloc double[4]; a = a[1..]; _ = gate.Forward(a);")]
    [InlineData("Span<double> a = stackalloc double[4]; for (var i = 0; i < 3; i++) { a = a[..^1]; } _ = gate.Forward(a);")]
    [InlineData("static void Change(in ReadOnlySpan<double> a) { } ¦ ReadOnlySpan<double> a = [1, 2]; Change(in a); _ = gate.Forward(a);")]
    [InlineData("unsafe static void Use(Gate gate, double[] x) { var a = new Memory<double>(new double[2]); *&a = x; _ = gate.Forward(a.Span); } ¦")]
    [InlineData("unsafe static void Use(Gate gate, double[] x) { var a = new Memory<double>(new double[2]); _ = gate.Forward({|TN0101:a.Span|}); } ¦")]

    // An extension by reference changes its receiver without a word; by value it cannot.
    [InlineData("ReadOnlySpan<double> a = [1, 2]; a.Grow(x); _ = gate.Forward(a); } } internal static class Extensions { public static void Grow(this ref ReadOnlySpan<double> a, double[] x) => a = x; static void Rest() {")]
    [InlineData("ReadOnlySpan<double> a = [1, 2]; a.Look(); _ = gate.Forward({|TN0101:a|}); } } internal static class Extensions { public static void Look(this ReadOnlySpan<double> a) { } static void Rest() {")]
    [InlineData("ReadOnlySpan<double> a = [1, 2]; _ = a.Length + a.IndexOf(1); _ = gate.Forward({|TN0101:a|});")]

    // Not declared with a value at all.
    [InlineData("foreach (var a in new[] { x, new double[2] }) { _ = gate.Forward(a); }")]
    [InlineData("if ((object)new double[2] is double[] a) { _ = gate.Forward(a); }")]
    [InlineData("ref var a = ref x; _ = gate.Forward(a);")]
    [InlineData("Func<double[], double> forward = a => gate.Forward(a);")]
    [InlineData("using var a = System.Buffers.MemoryPool<double>.Shared.Rent(2); _ = gate.Forward(a.Memory.Span);")]

    // Several declarations in one.
    [InlineData("var (a, c) = (new double[2], 1); _ = gate.Forward({|TN0101:a|});")]
    [InlineData("var (a, c) = (new double[2], new double[3]); _ = gate.Forward(c);")]
    [InlineData("(double[] a, var c) = ([1, 2], 4); _ = gate.Forward({|TN0101:a|}); _ = gate.Forward({|TN0101:new double[c]|});")]
    [InlineData("var (c, (d, a)) = (1, (2, new double[2])); _ = gate.Forward({|TN0101:a|});")]
    [InlineData("var (a, c) = (new double[2], 1); a = x; _ = gate.Forward(a);")]
    [InlineData("var (a, c) = (new double[2], 1); (a, c) = (x, 2); _ = gate.Forward(a);")]
    [InlineData("var both = (new double[2], 1); var (a, c) = both; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("var both = (new double[2], 1); var (a, c) = both; a = x; _ = gate.Forward(a);")]
    [InlineData("var both = (new double[2], 1); both.Item1 = x; var (a, c) = both; _ = gate.Forward(a);")]
    [InlineData("var (a, c) = b ? (new double[2], 1) : (x, 1); _ = gate.Forward(a);")]
    [InlineData("foreach (var (a, c) in new[] { (new double[2], 1) }) { _ = gate.Forward({|TN0101:a|}); }")]
    [InlineData("if ((new double[2], 1) is (var a, 1)) { _ = gate.Forward(a); }")]
    [InlineData("static void Make(out double[] made) => made = new double[3]; ¦ Make(out var a); _ = gate.Forward(a);")]

    // Elements are not the length; names within their own scope are not each other's.
    [InlineData("var a = new double[2]; a[0] = 1; a[1]++; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("{ var a = x; a = y; } { var a = new double[2]; _ = gate.Forward({|TN0101:a|}); }")]
    [InlineData("var a = new double[2]; Func<double[], double[]> f2 = static a => { a = [1, 2, 3]; return a; }; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("var a = new double[2]; Func<double> later = () => gate.Forward({|TN0101:a|});")]
    [InlineData("switch (n) { case 0: var a = new double[2]; _ = gate.Forward(a); break; default: a = x; goto case 0; }")]
    [InlineData("for (var a = new double[2]; n > 0; n--) { _ = gate.Forward({|TN0101:a|}); }")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
