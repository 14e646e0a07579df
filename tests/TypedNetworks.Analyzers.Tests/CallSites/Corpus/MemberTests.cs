namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that hand over a field or a property: known where nobody can give it another value.</summary>
public class MemberTests
{
    [Theory]

    // Fields.
    [InlineData("static readonly double[] A = [1, 2, 3]; ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly double[] A = [1, 2]; ¦ _ = gate.Forward({|TN0101:A|});")]
    [InlineData("static readonly double[] A = { 1, 2 }; ¦ _ = gate.Forward({|TN0101:Program.A|});")]
    [InlineData("static double[] A = [1, 2]; ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly double[] A = [1, 2]; static Program() { A = [1, 2, 3]; } ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly double[] A = [1, 2]; static Program() { Array.Resize(ref A, 3); } ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly double[] A; static Program() => A = [1, 2]; ¦ _ = gate.Forward({|TN0101:A|});")]
    [InlineData("static readonly double[] A; static Program() => A = [1, 2, 3]; ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly double[] A; static readonly double[] B; static Program() { A = [1, 2]; B = A; } ¦ _ = gate.Forward(B);")]
    [InlineData("static readonly double[] A; static Program() { A = [1, 2]; if (A.Length > 1) A = [1, 2, 3]; } ¦ _ = gate.Forward(A);")]
    [InlineData("readonly double[] _a; Program(double[] a) { _a = a; } void Use(Gate gate) { _ = gate.Forward(_a); } ¦")]
    [InlineData("readonly double[] _a; Program() { _a = [1, 2]; } void Use(Gate gate) { _ = gate.Forward({|TN0101:_a|}); } ¦")]
    [InlineData("readonly double[] _a; Program() { _a = [1, 2]; } Program(int i) { _a = [i, 2, 3]; } void Use(Gate gate) { _ = gate.Forward(_a); } ¦")]
    [InlineData("static readonly double[] A = new double[3 + Extra]; static readonly int Extra = 2; ¦ _ = gate.Forward(A);")]
    [InlineData("static class Sizes { public static readonly int Extra = 2; } static readonly double[] A = new double[3 + Sizes.Extra]; ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly int Extra; static readonly double[] A = new double[3 + Extra]; static Program() { Extra = 2; } ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly double[] A = [1, 2]; static void Change(in double[] a) => System.Runtime.CompilerServices.Unsafe.AsRef(in a) = [1, 2, 3]; static void Start() => Change(A); ¦ _ = gate.Forward(A);")]
    [InlineData("static void Change(in double[] a) => System.Runtime.CompilerServices.Unsafe.AsRef(in a) = [1, 2, 3]; ¦ double[] a = [1, 2]; Change(a); _ = gate.Forward(a);")]
    [InlineData("static void Look(double[] a) { } ¦ double[] a = [1, 2]; Look(a); _ = gate.Forward({|TN0101:a|});")]
    [InlineData("static readonly double[] A = Make(); static double[] Make() => [1, 2]; ¦ _ = gate.Forward({|TN0101:A|});")]
    [InlineData("static readonly int Size = 4; static readonly double[] A = new double[Size]; ¦ _ = gate.Forward({|TN0101:A|});")]
    [InlineData("const int Size = 4; static readonly double[] A = new double[Size]; ¦ _ = gate.Forward({|TN0101:A|});")]
    [InlineData("static int Size = 4; static readonly double[] A = new double[Size]; ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly double[] A = B; static readonly double[] B = A; ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly double[] A = new double[A.Length]; ¦ _ = gate.Forward(A);")]
    [InlineData("static readonly ReadOnlyMemory<double> A = new double[2]; ¦ _ = gate.Forward({|TN0101:A.Span|});")]
    [InlineData("readonly double[] _a = [1, 2]; void Use(Gate gate) { _ = gate.Forward({|TN0101:_a|}); _ = gate.Forward({|TN0101:this._a|}); } ¦")]
    [InlineData("readonly double[] _a = [1, 2]; Program(double[] a) { _a = a; } void Use(Gate gate) { _ = gate.Forward(_a); } ¦")]
    [InlineData("readonly double[] _a = [1, 2]; Program(double[] a) => this._a = a; void Use(Gate gate) { _ = gate.Forward(_a); } ¦")]
    [InlineData("readonly double[] _a = [1, 2]; double[] A { get => _a; init => _a = value; } void Use(Gate gate) { _ = gate.Forward(_a); } ¦")]
    [InlineData("readonly double[] _a = [1, 2]; double[] _b = [1]; Program(double[] a) { var _a = a; _a = _b; } void Use(Gate gate) { _ = gate.Forward({|TN0101:_a|}); } ¦")]
    [InlineData("struct S() { public readonly double[] A = [1, 2]; } ¦ _ = gate.Forward(default(S).A); _ = gate.Forward(new S().A);")]
    [InlineData("class C<T> { public static readonly double[] A = [1, 2]; } ¦ _ = gate.Forward({|TN0101:C<int>.A|});")]
    [InlineData("class C<T> { public static readonly double[] A = [1, 2]; static C() { A = [1, 2, 3]; } } ¦ _ = gate.Forward(C<int>.A);")]
    [InlineData("static partial class C { public static readonly double[] A = [1, 2]; } static partial class C { static C() { A = [1, 2, 3]; } } ¦ _ = gate.Forward(C.A);")]
    [InlineData("class C { public readonly double[] A = [1, 2]; } ¦ _ = gate.Forward({|TN0101:new C().A|});")]

    // Properties.
    [InlineData("static double[] A => [1, 2]; ¦ _ = gate.Forward({|TN0101:A|});")]
    [InlineData("static ReadOnlySpan<double> A => [1, 2, 3]; ¦ _ = gate.Forward(A);")]
    [InlineData("static ReadOnlySpan<double> A => [1, 2]; ¦ _ = gate.Forward({|TN0101:A|});")]
    [InlineData("static double[] A { get => [1, 2]; } ¦ _ = gate.Forward({|TN0101:A|});")]
    [InlineData("static double[] A { get { return [1, 2]; } } ¦ _ = gate.Forward(A);")]
    [InlineData("static double[] A { get; } = [1, 2]; ¦ _ = gate.Forward({|TN0101:A|});")]
    [InlineData("static double[] A { get; } = [1, 2]; static Program() { A = [1, 2, 3]; } ¦ _ = gate.Forward(A);")]
    [InlineData("static double[] A { get; set; } = [1, 2]; ¦ _ = gate.Forward(A);")]
    [InlineData("double[] A { get; init; } = [1, 2]; void Use(Gate gate) { _ = gate.Forward(A); } ¦")]
    [InlineData("protected virtual double[] A => [1, 2]; void Use(Gate gate) { _ = gate.Forward(A); } ¦")]
    [InlineData("abstract class C { public abstract double[] A { get; } } sealed class D : C { public override double[] A => [1, 2]; } ¦ _ = gate.Forward({|TN0101:new D().A|}); C c = new D(); _ = gate.Forward(c.A);")]
    [InlineData("interface I { double[] A => [1, 2]; } static void Use(I i, Gate gate) { _ = gate.Forward(i.A); } ¦")]
    [InlineData("static int Size => 4; ¦ _ = gate.Forward({|TN0101:new double[Size]|});")]
    [InlineData("static int Size => DateTime.Now.Year; ¦ _ = gate.Forward(new double[Size]);")]
    [InlineData("static ref readonly double[] A => ref _a[0]; static readonly double[][] _a = [[1, 2]]; ¦ _ = gate.Forward(A);")]
    [InlineData("sealed record R(double[] A); ¦ _ = gate.Forward({|TN0101:new R([1, 2]).A|});")]

    // Inline arrays, whose length is in their type.
    [InlineData("[InlineArray(2)] struct Two { double _first; } ¦ Two a = default; _ = gate.Forward({|TN0101:a|});")]
    [InlineData("[InlineArray(3)] struct Three { double _first; } ¦ Three a = default; _ = gate.Forward(a);")]
    [InlineData("[InlineArray(2)] struct Two { double _first; } ¦ Two a = default; a = new Two(); a[0] = 1; Span<double> c = a; _ = gate.Forward({|TN0101:c|});")]
    [InlineData("[InlineArray(2)] struct Two { double _first; } static Two _two; ¦ gate.Forward(x, {|TN0101:_two|});")]
    [InlineData("[InlineArray(2)] struct Two { double _first; } static void Use(ref Two two, Gate gate) { gate.Forward({|TN0101:two|}, {|TN0101:two|}); } ¦")]
    [InlineData("[InlineArray(4)] struct Four { double _first; } ¦ Four a = default; _ = gate.Forward(a[1..]); _ = gate.Forward({|TN0101:a[..]|});")]
    [InlineData("[InlineArray(4)] struct Four { double _first; } ¦ Four a = default; _ = gate.Forward(a[n..]);")]
    [InlineData("[InlineArray(2)] struct Two { double _first; } ¦ Two a = default; _ = gate.Forward({|TN0101:[.. a]|});")]
    [InlineData("[InlineArray(4)] struct Four<T> { T _first; } ¦ Four<double> a = default; _ = gate.Forward({|TN0101:a|});")]

    // Types of the user's own that convert to a span.
    [InlineData("class C { public static implicit operator ReadOnlySpan<double>(C c) => new double[3]; } ¦ var c = new C(); _ = gate.Forward(c);")]
    [InlineData("class C { public C(double[] a) { } public static implicit operator ReadOnlySpan<double>(C c) => new double[3]; public static implicit operator C(double[] a) => new(a); } ¦ _ = gate.Forward((C)new double[2]); C c = new double[2]; _ = gate.Forward(c);")]
    [InlineData("class C { public double[] this[Range range] => new double[3]; } ¦ var c = new C(); _ = gate.Forward(c[1..2]);")]
    [InlineData("class C { public double[] Slice(int start, int length) => new double[3]; } ¦ var c = new C(); _ = gate.Forward(c.Slice(0, 1));")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();

    // Its source may be at hand, as in an editor, but is not looked into: what is said must not depend on that.
    [Theory]
    [InlineData("Data.Row")]
    [InlineData("Data.Make()")]
    [InlineData("Data.Computed")]
    [InlineData("new double[Data.Size]")]
    [InlineData("Data.Pair.Row")]
    [InlineData("new Data().Own")]
    public Task What_another_project_declares_is_not_known(string row) =>
        CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            [Network(Inputs = 3, Outputs = 1)]
            partial class Net;

            class Program { void F(Net net) { _ = net.Forward({{row}}); _ = net.Forward({|TN0101:new double[Data.Constant]|}); } }
            """).WithOwnNetworks().Beside("""
            public class Data
            {
                public const int Constant = 2;
                public static readonly double[] Row = [1, 2];
                public static readonly int Size = 2;
                public static readonly (double[] Row, int Size) Pair = ([1, 2], 2);
                public static double[] Computed => [1, 2];
                public readonly double[] Own = [1, 2];
                public static double[] Make() => [1, 2];
            }
            """).RunAsync();
}
