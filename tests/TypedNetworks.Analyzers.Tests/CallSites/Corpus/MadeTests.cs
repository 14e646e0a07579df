namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that hand over what a method makes, the framework's or their own.</summary>
public class MadeTests
{
    [Theory]

    // Copies.
    [InlineData("var a = new double[3]; _ = gate.Forward((double[])a.Clone());")]
    [InlineData("var a = new double[4]; _ = gate.Forward({|TN0101:(double[])a.Clone()|}); var c = (double[])a.Clone(); _ = gate.Forward({|TN0101:c|});")]
    [InlineData("_ = gate.Forward((double[])x.Clone());")]
    [InlineData("static unsafe double Use(delegate*<double[]> made, Gate gate) => gate.Forward(made()); ¦")]
    [InlineData("class C { public object Clone() => new double[3]; } ¦ var c = new C(); _ = gate.Forward((double[])c.Clone());")]

    // Immutable arrays.
    [InlineData("_ = gate.Forward(ImmutableArray.Create(1.0, 2, 3).AsSpan());")]
    [InlineData("_ = gate.Forward({|TN0101:ImmutableArray.Create(1.0, 2).AsSpan()|});")]
    [InlineData("_ = gate.Forward({|TN0101:ImmutableArray.Create(1.0, 2, 3, 4, 5, 6).AsSpan()|});")]
    [InlineData("_ = gate.Forward({|TN0101:ImmutableArray.Create<double>().AsSpan()|});")]
    [InlineData("_ = gate.Forward({|TN0101:ImmutableArray.Create(new[] { 1.0, 2 }).AsSpan()|}); _ = gate.Forward(ImmutableArray.Create(x).AsSpan());")]
    [InlineData("var a = new double[4]; _ = gate.Forward(ImmutableArray.Create(a, 0, 3).AsSpan());")]
    [InlineData("var a = ImmutableArray.Create(1.0, 2); _ = gate.Forward({|TN0101:a.AsSpan()|}); _ = gate.Forward({|TN0101:a.AsMemory().Span|}); _ = gate.Forward({|TN0101:[.. a]|});")]
    [InlineData("ImmutableArray<double> a = [1, 2, 3]; _ = gate.Forward(a.AsSpan()); _ = gate.Forward({|TN0101:a.AsSpan()[1..]|}); _ = gate.Forward({|TN0101:a.AsSpan(1, 2)|});")]
    [InlineData("ImmutableArray<double> a = [1, 2]; a = a.Add(3); _ = gate.Forward(a.AsSpan());")]
    [InlineData("_ = gate.Forward(ImmutableArray.Create(1.0, 2).Add(3).AsSpan());")]
    [InlineData("_ = gate.Forward(x.ToImmutableArray().AsSpan()); _ = gate.Forward({|TN0101:new double[4].ToImmutableArray().AsSpan()|});")]
    [InlineData("static readonly ImmutableArray<double> A = [1, 2]; ¦ _ = gate.Forward({|TN0101:A.AsSpan()|});")]
    [InlineData("static void Use(Gate gate, ImmutableArray<double> a) => _ = gate.Forward(a.AsSpan()); ¦")]

    // Sequences that are as long as what they are made of.
    [InlineData("_ = gate.Forward({|TN0101:Enumerable.Range(0, 4).Select(i => (double)i).ToArray()|});")]
    [InlineData("_ = gate.Forward(Enumerable.Range(0, 3).Select(i => (double)i).ToArray());")]
    [InlineData("const int count = 4; _ = gate.Forward({|TN0101:Enumerable.Repeat(1.0, count).OrderBy(v => v).ToArray()|});")]
    [InlineData("var a = new double[4]; _ = gate.Forward({|TN0101:a.Select(v => v * 2).ToArray()|}); _ = gate.Forward({|TN0101:[.. a.Select(v => v * 2)]|});")]
    [InlineData("var a = new double[4]; _ = gate.Forward(a.Where(v => v > 0).ToArray()); _ = gate.Forward(a.Take(3).ToArray()); _ = gate.Forward(x.Select(v => v * 2).ToArray());")]
    [InlineData("var list = new List<double> { 1, 2 }; _ = gate.Forward(list.Select(v => v).ToArray()); _ = gate.Forward(list.ToArray());")]

    // What stands in for null.
    [InlineData("double[]? maybe = null; _ = gate.Forward({|TN0101:maybe ?? new double[4]|}); _ = gate.Forward(maybe ?? new double[3]);")]
    [InlineData("_ = gate.Forward({|TN0101:(double[]?)null ?? new double[4]|});")]
    [InlineData("double[]? maybe = b ? new double[4] : null; _ = gate.Forward(maybe ?? new double[3]);")]
    [InlineData("var maybe = b ? new double[4] : new double[4]; _ = gate.Forward({|TN0101:maybe ?? new double[4]|});")]
    [InlineData("double[]? maybe = b ? x : null; _ = gate.Forward(maybe ?? new double[4]);")]
    [InlineData("double[]? maybe = null; maybe ??= new double[3]; _ = gate.Forward(maybe ?? new double[4]);")]
    [InlineData("class C { public static explicit operator double[](C? c) => new double[3]; } ¦ _ = gate.Forward((double[])(C?)null ?? new double[4]); C? c = null; _ = gate.Forward((double[])c ?? new double[4]);")]
    [InlineData("private readonly double[]? _a; Program(Gate gate) { _ = gate.Forward(_a ?? new double[3]); _a = new double[4]; } ¦")]

    // Methods of one expression.
    [InlineData("static double[] Make() => new double[3]; ¦ _ = gate.Forward(Make());")]
    [InlineData("static double[] Make() => new double[4]; ¦ _ = gate.Forward({|TN0101:Make()|}); _ = gate.Forward({|TN0101:Program.Make()|}); var a = Make(); _ = gate.Forward({|TN0101:a|});")]
    [InlineData("static double[] Make() { return new double[4]; } ¦ _ = gate.Forward({|TN0101:Make()|});")]
    [InlineData("_ = gate.Forward({|TN0101:Make()|}); static double[] Make() => [1, 2];")]
    [InlineData("var a = new double[4]; _ = gate.Forward({|TN0101:Make()|}); double[] Make() => a;")]
    [InlineData("var a = new double[4]; double[] Make() => a; a = x; _ = gate.Forward(Make());")]
    [InlineData("static ReadOnlySpan<double> Make() => [1, 2]; ¦ _ = gate.Forward({|TN0101:Make()|});")]
    [InlineData("static T[] Make<T>() => new T[4]; ¦ _ = gate.Forward({|TN0101:Make<double>()|});")]
    [InlineData("static double[] Make() => Other(); static double[] Other() => new double[4]; ¦ _ = gate.Forward({|TN0101:Make()|});")]
    [InlineData("double[] Make() => new double[4]; double F(Gate gate) => gate.Forward({|TN0101:Make()|}) + gate.Forward({|TN0101:this.Make()|}); ¦")]
    [InlineData("static double[] Make(int count) => new double[count]; ¦ _ = gate.Forward(Make(3)); _ = gate.Forward(Make(4));")]
    [InlineData("static double[] Make() => Make(); ¦ _ = gate.Forward(Make());")]
    [InlineData("static double[] Make() => throw new InvalidOperationException(); ¦ _ = gate.Forward(Make());")]
    [InlineData("static double[] Make() { if (DateTime.Now.Hour > 3) { return new double[3]; } return new double[4]; } ¦ _ = gate.Forward(Make());")]
    [InlineData("static double[] _a = new double[4]; static ref double[] Make() => ref _a; ¦ Make() = x; _ = gate.Forward(Make());")]
    [InlineData("class B { public virtual double[] Make() => new double[4]; } class D : B { public override double[] Make() => new double[3]; } ¦ B made = new D(); _ = gate.Forward(made.Make());")]
    [InlineData("class B { public virtual double[] Make() => new double[4]; } sealed class D : B { public override double[] Make() => new double[2]; } ¦ var made = new D(); _ = gate.Forward({|TN0101:made.Make()|});")]
    [InlineData("class B { public double[] Make() => new double[4]; } class D : B { public new double[] Make() => new double[3]; } ¦ _ = gate.Forward(new D().Make()); _ = gate.Forward({|TN0101:new B().Make()|});")]
    [InlineData("interface I { double[] Make() => new double[4]; } class D : I { double[] I.Make() => new double[3]; } ¦ I made = new D(); _ = gate.Forward(made.Make());")]
    [InlineData("class C { public static implicit operator double[](C c) => new double[3]; public static implicit operator C(double[] a) => new(); } static C Wrap() => new double[4]; static double[] Make() => Wrap(); ¦ _ = gate.Forward(Make()); _ = gate.Forward((double[])Wrap());")]
    [InlineData("static async System.Threading.Tasks.Task<double[]> Make() => new double[4]; static async System.Threading.Tasks.Task Use(Gate gate) => _ = gate.Forward(await Make()); ¦")]
    [InlineData("partial class C { private partial double[] Make(); } partial class C { private partial double[] Make() => new double[3]; public double F(Gate gate) => gate.Forward(Make()); } ¦")]
    [InlineData("static double[] Make(int count = 4) => new double[count]; ¦ _ = gate.Forward(Make()); _ = gate.Forward(Make(3));")]
    [InlineData("static double[] Make() => new double[4]; ¦ double[] Make() => new double[3]; _ = gate.Forward(Make()); _ = gate.Forward({|TN0101:Program.Make()|});")]
    [InlineData("Func<double[]> make = () => new double[4]; make = () => new double[3]; _ = gate.Forward(make());")]

    // While static members get their values, those further down have none; so it is in what they call.
    [InlineData("static readonly double R = new Gate(1).Forward(new double[Size() + 3]); static readonly int N = 4; static int Size() => N; ¦")]
    [InlineData("static readonly Gate G = new(1); static readonly double R = G.Forward([.. Make(), 1, 2, 3]); static readonly ImmutableArray<double> A = [1]; static double[] Make() => [.. A.AsSpan()]; ¦")]
    [InlineData("static readonly ImmutableArray<double> A = [1]; static readonly Gate G = new(1); static readonly double R = G.Forward({|TN0101:[.. Make(), 1, 2, 3]|}); static double[] Make() => [.. A.AsSpan()]; ¦")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
