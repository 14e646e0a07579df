using System.Diagnostics;
using System.Globalization;

namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that are right, though a careless reader would find them wrong: other names for one variable, values from elsewhere, other methods of the same names.</summary>
public class TrickTests
{
    [Theory]

    // Another name for the same variable.
    [InlineData("var a = new double[4]; ref var c = ref b ? ref a : ref x; c = y; _ = gate.Forward(a);")]
    [InlineData("static ref double[] Same(ref double[] a) => ref a; ¦ var a = new double[4]; Same(ref a) = x; _ = gate.Forward(a);")]
    [InlineData("ref struct Holder { public ref double[] Field; } ¦ var a = new double[4]; var holder = new Holder { Field = ref a }; holder.Field = x; _ = gate.Forward(a);")]
    [InlineData("ref struct Holder(ref double[] a) { public ref double[] Field = ref a; } ¦ var a = new double[4]; var holder = new Holder(ref a); holder.Field = x; _ = gate.Forward(a);")]
    [InlineData("var a = new double[4]; Unsafe.AsRef(in a) = x; _ = gate.Forward(a);")]
    [InlineData("var a = new double[4]; Unsafe.AsRef(ref a) = x; _ = gate.Forward(a);")]
    [InlineData("var a = new double[4]; Unsafe.As<double[], object>(ref a) = x; _ = gate.Forward(a);")]
    [InlineData("var a = new double[4]; __refvalue(__makeref(a), double[]) = x; _ = gate.Forward(a);")]
    [InlineData("unsafe static void Use(Gate gate, double[] x) { var a = new double[4]; double[]* p = &a; *p = x; _ = gate.Forward(a); } ¦")]
    [InlineData("var a = new double[4]; System.Threading.Interlocked.Exchange(ref a, x); _ = gate.Forward(a);")]
    [InlineData("var a = new double[4]; ref readonly var c = ref a; Unsafe.AsRef(in c) = x; _ = gate.Forward(a);")]
    [InlineData("static void Change(scoped in double[] a, double[] x) => Unsafe.AsRef(in a) = x; ¦ var a = new double[4]; Change(a, x); _ = gate.Forward(a);")]
    [InlineData("static void Change(ref readonly double[] a, double[] x) => Unsafe.AsRef(in a) = x; ¦ var a = new double[4]; Change(in a, x); _ = gate.Forward(a);")]
    [InlineData("class C { public C(in double[] a, double[] x) => Unsafe.AsRef(in a) = x; } ¦ var a = new double[4]; _ = new C(a, x); C c = new(a, x); _ = gate.Forward(a);")]
    [InlineData("class B(in double[] a, double[] x) { public int I = (Unsafe.AsRef(in a) = x).Length; } ¦ static void Use(Gate gate, double[] x) { var a = new double[4]; B c = new(a, x); _ = gate.Forward(a); }")]
    [InlineData("class C { public int this[in double[] a, double[] x] => (Unsafe.AsRef(in a) = x).Length; } ¦ var a = new double[4]; _ = new C()[a, x]; _ = gate.Forward(a);")]
    [InlineData("class B { protected B(in double[] a, double[] x) => Unsafe.AsRef(in a) = x; } class D : B { static readonly double[] A = new double[4]; D(double[] x) : base(A, x) { } double F(Gate gate) => gate.Forward(A); } ¦")]
    [InlineData("delegate void Change(in double[] a, double[] x); ¦ var a = new double[4]; Change change = (in double[] c, double[] d) => Unsafe.AsRef(in c) = d; change(a, x); _ = gate.Forward(a);")]
    [InlineData("class B(in double[] a, double[] x) { public int I = (Unsafe.AsRef(in a) = x).Length; } class D(double[] x) : B(A, x) { static readonly double[] A = new double[4]; double F(Gate gate) => gate.Forward(A); } ¦")]
    [InlineData("readonly struct V { public static V operator +(in V v, double[] x) => v; } ¦ var a = new double[3]; _ = new V() + a; _ = gate.Forward(a);")]

    // Values that come later, or not at all.
    [InlineData("var a = new double[4]; Action change = delegate { a = x; }; change(); _ = gate.Forward(a);")]
    [InlineData("double[] a = new double[4]; Func<double[]> change = () => a = x; change(); _ = gate.Forward(a);")]
    [InlineData("var i = 0; again: var a = i == 0 ? new double[3] : x; _ = gate.Forward(a); if (i++ < 3) { goto again; }")]
    [InlineData("double[] a; try { a = new double[4]; throw new InvalidOperationException(); } catch { a = new double[3]; } _ = gate.Forward(a);")]
    [InlineData("double[] a = new double[4]; try { } finally { a = x; } _ = gate.Forward(a);")]
    [InlineData("double[] a; if (!int.TryParse(\"1\", out var count)) { count = 3; } a = new double[count]; _ = gate.Forward(a);")]
    [InlineData("if (new object() is not int count) { count = 3; } _ = gate.Forward(new double[count]);")]
    [InlineData("if (x is { Length: var count }) { _ = gate.Forward(new double[count]); }")]
    [InlineData("if (x is [_, .. var rest]) { _ = gate.Forward(rest); }")]
    [InlineData("if (x is double[] { Length: 4 } a && (a = y) != null) { _ = gate.Forward(a); }")]
    [InlineData("static IEnumerable<double> Each(Gate gate, double[] x) { var a = new double[4]; a = x; yield return gate.Forward(a); } ¦")]
    [InlineData("static async System.Threading.Tasks.Task Use(Gate gate, double[] x) { var a = new double[4]; await System.Threading.Tasks.Task.Yield(); a = x; _ = gate.Forward(a); } ¦")]
    [InlineData("for (double[] a = new double[4], c = x; n > 0; a = c) { if (n-- > 1) { _ = gate.Forward(a); } }")]
    [InlineData("double[] a = new double[4], c = a = x; _ = gate.Forward(a); _ = gate.Forward(c);")]
    [InlineData("var a = new double[4]; (a, _) = (x, 1); _ = gate.Forward(a);")]
    [InlineData("var a = new double[4]; (a, var c) = (x, 1); _ = gate.Forward(a);")]
    [InlineData("class C { public void Deconstruct(out double[] a, out int c) => (a, c) = (new double[3], 1); } ¦ var (a, c) = new C(); _ = gate.Forward(a); double[] d = new double[4]; (d, _) = new C(); _ = gate.Forward(d);")]
    [InlineData("class C { public void Deconstruct(out double[] a, out int c) => (a, c) = (new double[3], 1); } ¦ foreach (var (a, c) in new[] { new C() }) { _ = gate.Forward(a); }")]
    [InlineData("static double[] Pick(out double[] a) => a = new double[3]; ¦ var c = Pick(out var a); _ = gate.Forward(a); _ = gate.Forward(c);")]

    // A type of the user's own may make anything of what it is made from, of nothing too.
    [InlineData("struct S { public static implicit operator ReadOnlySpan<double>(S made) => new double[3]; } ¦ _ = gate.Forward(default(S)); _ = gate.Forward(new S()); S made = default; _ = gate.Forward(made); _ = gate.Forward(b ? default(S) : made);")]
    [InlineData("class C { public static implicit operator C(double[] a) => new(); public static implicit operator ReadOnlySpan<double>(C? c) => new double[3]; } ¦ C? none = null; _ = gate.Forward(none); _ = gate.Forward(none ?? new double[4]); _ = gate.Forward(n switch { 0 => none, _ => new double[4] });")]
    [InlineData("class C { public double[] Clone() => new double[3]; public double[] AsSpan() => Clone(); public double[] ToArray() { _ = Clone(); return Clone(); } } ¦ var c = new C(); _ = gate.Forward(c.Clone()); _ = gate.Forward(c.AsSpan()); _ = gate.Forward(c.ToArray());")]

    [InlineData("readonly struct Percent { readonly double _v; Percent(double v) => _v = v; public static implicit operator Percent(double v) => new(v / 100); public static implicit operator double(Percent p) => p._v; } ¦ Percent[] p = { 50 }; gate.TrainStep(x, [.. p], 0.1); gate.TrainStep(x, [.. new Percent[] { 50 }], 0.1);")]
    [InlineData("sealed class Keep(double[] kept) { public static double[]? Last; public static explicit operator Keep(double[] made) => new(Last = made); public static implicit operator Span<double>(Keep keep) => keep.Kept; double[] Kept => kept; } ¦ iris.Forward(y, (Keep)new double[3]); iris.Forward(y, (Span<double>)(Keep)new double[3]);")]
    // What never runs cannot be wrong.
    [InlineData("var a = new double[4]; if (a.Length == Gate.InputCount) { _ = gate.Forward(a); } _ = a.Length == 3 ? gate.Forward(a) : 0;")]
    [InlineData("var a = new double[4]; if (a.Length != Gate.InputCount) { return; } _ = gate.Forward(a);")]
    [InlineData("var four = Gate.InputCount == 4; if (four) { _ = gate.Forward(new double[4]); } if (b & Gate.InputCount == 4) { _ = gate.Forward(new double[4]); }")]
    [InlineData("const string Mode = \"a\"; _ = Mode switch { \"b\" => gate.Forward(new double[4]), _ => 0 }; _ = Mode is \"b\" ? gate.Forward(new double[4]) : 0;")]
    [InlineData("const DayOfWeek Day = DayOfWeek.Monday; _ = Day switch { DayOfWeek.Friday => gate.Forward(new double[4]), _ => 0 };")]
    [InlineData("switch (n) { case 1: var a = new double[4]; if (a.Length != Gate.InputCount) { break; } _ = gate.Forward(a); break; }")]
    [InlineData("if (Gate.InputCount == 4) { double F() => gate.Forward(new double[4]); _ = F(); }")]
    [InlineData("_ = Gate.InputCount switch { 3 => gate.Forward(x), _ => gate.Forward(new double[4]) }; _ = Gate.InputCount switch { > 3 => gate.Forward(new double[4]), _ => 0 };")]
    [InlineData("_ = Gate.InputCount switch { 4 or 5 => gate.Forward(new double[4]), 3 when Gate.InputCount == 4 => gate.Forward(new double[4]), _ => 0 }; _ = Gate.InputCount is 3 or > 5 ? 0 : gate.Forward(new double[4]);")]
    [InlineData("if (Gate.InputCount != 4) { return; } _ = gate.Forward(new double[4]);")]
    [InlineData("if (Gate.InputCount != 4) { throw new InvalidOperationException(); } _ = gate.Forward([.. new double[4]]);")]
    [InlineData("foreach (var i in x) { if (Gate.InputCount != 4) { continue; } _ = gate.Forward(new double[4]); }")]
    [InlineData("if (Gate.InputCount == 4 && b) { _ = gate.Forward(new double[4]); } if (b && Gate.InputCount == 4) { _ = gate.Forward(new double[4]); }")]
    [InlineData("_ = (Gate.InputCount == 3 || b) ? 0 : gate.Forward(new double[4]); while (Gate.InputCount == 4 && n-- > 0) { _ = gate.Forward(new double[4]); }")]
    [InlineData("switch (Gate.InputCount) { case 4: _ = gate.Forward(new double[4]); break; default: _ = gate.Forward(new double[3]); break; }")]
    [InlineData("_ = Gate.InputCount switch { 4 => gate.Forward(new double[4]), _ => gate.Forward(new double[3]) };")]
    [InlineData("for (; Gate.InputCount == 4;) { _ = gate.Forward(new double[4]); }")]
    [InlineData("while (true) { if (b) { return; } } _ = gate.Forward(new double[4]);")]
    [InlineData("goto end; _ = gate.Forward(new double[4]); end: ;")]

    // Something else is made of it.
    [InlineData("class Own { public static implicit operator Own(double[] a) => new(); public static implicit operator double[](Own o) => new double[3]; public static implicit operator ReadOnlySpan<double>(Own o) => new double[3]; } ¦ Own[] owns = { new double[4] }; _ = gate.Forward(owns[0]); _ = gate.Forward((double[])owns[0]); double[] c = owns[0]; _ = gate.Forward(c); foreach (double[] row in owns) { _ = gate.Forward(row); }")]
    [InlineData("class Own { public static implicit operator Own(double[] a) => new(); public static implicit operator double[](Own o) => new double[3]; } static (Own, int) M() => (new double[4], 1); static (double[] A, int K) N() => M(); ¦ (Own A, int K) u = (new double[4], 1); (double[] A, int K) t = u; _ = gate.Forward(t.A); _ = gate.Forward(N().A);")]
    [InlineData("[InlineArray(4)] struct Four { private double _; public static implicit operator double[](Four o) => new double[3]; } static double[] Get(Four q) => q; ¦ Four q = default; double[][] rows = [q]; _ = gate.Forward(rows[0]); (double[] A, int K) t = (q, 1); _ = gate.Forward(t.A); _ = gate.Forward(Get(default)); double[] c = default(Four); _ = gate.Forward(c);")]
    [InlineData("double[][] rows = [new double[4]]; foreach (var row in rows) { Unsafe.AsRef(in row) = x; _ = gate.Forward(row); }")]

    [InlineData("if (Gate.InputCount == 4) { _ = gate.Forward(new double[4]); } else { _ = gate.Forward(new double[3]); }")]
    [InlineData("if (Gate.InputCount == 3) { _ = gate.Forward(new double[3]); } else if (b) { _ = gate.Forward(new double[4]); }")]
    [InlineData("_ = Gate.InputCount == 4 ? gate.Forward(new double[4]) : gate.Forward(new double[3]); _ = Gate.InputCount == 3 ? 0 : gate.Forward(new double[4]);")]
    [InlineData("_ = Gate.InputCount == 4 && gate.Forward(new double[4]) > 0; _ = Gate.InputCount == 3 || gate.Forward(new double[4]) > 0; while (false) { _ = gate.Forward(new double[4]); }")]

    // Fields and properties of which something else is also true.
    [InlineData("readonly double[] _a = new double[4]; Program(bool b) { if (b) { _a = new double[3]; } } double F(Gate gate) => gate.Forward(_a); ¦")]
    [InlineData("static readonly double[] A; static Program() { if (DateTime.Now.Hour > 3) { A = new double[3]; } else { A = new double[4]; } } ¦ _ = gate.Forward(A);")]
    [InlineData("readonly double[] _a = new double[4]; Program() => Change(ref _a); static void Change(ref double[] a) => a = new double[3]; double F(Gate gate) => gate.Forward(_a); ¦")]
    [InlineData("readonly double[] _a = new double[4]; Program() => this._a = new double[3]; double F(Gate gate) => gate.Forward(_a); ¦")]
    [InlineData("readonly double[] _a = new double[4]; Program() => (_a, _) = (new double[3], 1); double F(Gate gate) => gate.Forward(_a); ¦")]
    [InlineData("class C { public double[] A { get; init; } = new double[4]; } ¦ var c = new C { A = new double[3] }; _ = gate.Forward(c.A);")]
    [InlineData("class C { public readonly double[] A = new double[4]; public C() { } public C(double[] a) => A = a; } ¦ _ = gate.Forward(new C(x).A);")]
    [InlineData("record R(double[] A); ¦ var made = new R(new double[4]); made = made with { A = x }; _ = gate.Forward(made.A);")]
    [InlineData("record R { public double[] A { get; init; } = new double[4]; } ¦ var made = new R() with { A = new double[3] }; _ = gate.Forward(made.A);")]
    [InlineData("record struct R(double[] A); ¦ var made = new R(new double[4]); made.A = x; _ = gate.Forward(made.A);")]
    [InlineData("struct S { public readonly double[] A = new double[4]; public S() { } } ¦ _ = gate.Forward(default(S).A ?? new double[3]); var all = new S[1]; gate.ForwardBatch(all[0].A, y);")]
    [InlineData("class C(double[] a) { public double F(Gate gate) => gate.Forward(a); public void Set(double[] other) => a = other; } ¦")]
    [InlineData("class C(int count) { readonly int _count = count; public double F(Gate gate) => gate.Forward(new double[_count]); } ¦")]
    [InlineData("class B { protected readonly double[] A = new double[4]; } class D : B { new readonly double[] A = new double[3]; public double F(Gate gate) => gate.Forward(A); } ¦")]
    [InlineData("class B { public virtual double[] A => new double[4]; } class D : B { public override double[] A => new double[3]; public double F(Gate gate) => gate.Forward(A); } ¦")]
    [InlineData("abstract class B { public abstract double[] A { get; } } class D : B { public override double[] A => new double[3]; } ¦ B d = new D(); _ = gate.Forward(d.A);")]
    [InlineData("interface I { double[] A => new double[4]; } class D : I { public double[] A => new double[3]; } ¦ I d = new D(); _ = gate.Forward(d.A);")]
    [InlineData("interface I { static virtual int Count => 4; } class D : I { public static int Count => 3; } static void Use<T>(Gate gate) where T : I => _ = gate.Forward(new double[T.Count]); ¦")]
    [InlineData("class C<T> { public static readonly double[] A = new double[typeof(T) == typeof(int) ? 4 : 3]; } ¦ _ = gate.Forward(C<string>.A);")]
    [InlineData("class C<T> { static readonly double[] A = new double[4]; static C() => A = new double[3]; public double F(Gate gate) => gate.Forward(C<int>.A); } ¦")]
    [InlineData("static class Order { public static readonly int Later = First + 3; public static readonly int First = 1; } ¦ _ = gate.Forward(new double[Order.Later]);")]
    [InlineData("static class First { public static readonly int A = Second.B + 3; } static class Second { public static readonly int B = First.A + 4; } ¦ _ = gate.Forward(new double[First.A]);")]
    [InlineData("[ThreadStatic] static double[]? _a = new double[4]; ¦ _ = gate.Forward(_a ?? x);")]

    // Inline arrays, memory that has another length than what it is made of.
    [InlineData("[InlineArray(3)] struct Three { double _first; } ¦ Three a = default; _ = gate.Forward(a); Span<double> c = a; _ = gate.Forward(c); ReadOnlySpan<double> d = a[..]; _ = gate.Forward(d);")]
    [InlineData("_ = gate.Forward(MemoryMarshal.Cast<float, double>(new float[6]));")]
    [InlineData("_ = gate.Forward(MemoryMarshal.Cast<byte, double>(stackalloc byte[24]));")]
    [InlineData("var pool = System.Buffers.ArrayPool<double>.Shared; var a = pool.Rent(4); _ = gate.Forward(a.AsSpan(0, 3)); _ = gate.Forward(a);")]
    [InlineData("Span<double> a = stackalloc double[4]; a = a.Slice(1); _ = gate.Forward(a);")]
    [InlineData("Span<double> a = stackalloc double[4]; var c = a.TrimStart(0); _ = gate.Forward(c);")]
    [InlineData("var a = new double[4]; var c = Array.FindAll(a, v => v > 0); _ = gate.Forward(c); _ = gate.Forward(a[1..]); _ = gate.Forward(Array.ConvertAll(x, v => v));")]
    [InlineData("var a = new double[3, 4]; _ = gate.Forward(MemoryMarshal.CreateSpan(ref a[0, 0], 3));")]
    [InlineData("var a = new { A = x, Length = 4 }; _ = gate.Forward(new double[a.Length]);")]
    [InlineData("class C { public int Length => 3; } ¦ var c = new C(); _ = gate.Forward(new double[c.Length]);")]
    [InlineData("var text = \"abcd\"; _ = gate.Forward(new double[text.Length - 1]);")]

    // Names that mean something else here.
    [InlineData("var a = new double[4]; double F(double[] a) => gate.Forward(a); _ = F(x);")]
    [InlineData("var a = new double[4]; _ = x.Select(a => gate.Forward([a, a, a])).Sum() + a.Length;")]
    [InlineData("static readonly double[] A = new double[4]; static void Use(Gate gate, double[] A) => _ = gate.Forward(A); ¦")]
    [InlineData("static readonly int Count = 4; class Inner { static readonly int Count = 3; double F(Gate gate) => gate.Forward(new double[Count]); } ¦")]
    [InlineData("_ = nameof(gate.Forward); Func<double, double, double, double> forward = gate.Forward; _ = forward(1, 2, 3);")]
    [InlineData("dynamic d = x; _ = gate.Forward(d[0], d[1], d[2]); dynamic g = gate; _ = g.Forward(new double[2]);")]
    [InlineData("System.Linq.Expressions.Expression<Func<Gate, double>> e = g => g.Forward(1, 2, 3);")]
    [InlineData("Gate? maybe = b ? gate : null; _ = maybe?.Forward(new double[3]); _ = maybe!.Forward(checked(1 + 2), 0, 0); _ = (maybe ?? gate).Forward([1, 2, 3]);")]
    [InlineData("class Forwarder { public double Forward(ReadOnlySpan<double> a) => a.Length; public void ForwardBatch(double[] a, double[] c) { } } ¦ var gate2 = new Forwarder(); _ = gate2.Forward([1, 2]); gate2.Forward([1]); gate2.ForwardBatch(new double[2], new double[3]);")]
    [InlineData("_ = gate.Forward(\"a\", [1, 2]); } } internal static class Extensions { public static double Forward(this Gate gate, string name, double[] a) => a.Length; static void Rest() {")]
    [InlineData("INetwork<double> any = b ? gate : one; _ = any.InputCount; any.Forward([1], y); INetwork<double> wide2 = wide; wide2 = one; wide2.Forward([1], y);")]
    [InlineData("static void Use<T>(T any, double[] y) where T : INetwork<double> => any.Forward([1, 2], y); ¦ Use(copier, y);")]
    [InlineData("static void Use<T>(T any, double[] y) where T : One => any.Forward([1], y); ¦ Use(special, y);")]
    public Task Program_is_right(string program) => CallSiteTest.Of(program).RunAsync();

    // What runs is told from what does not, and methods that call themselves in every branch come to an end.
    [Theory]
    [InlineData("if (Gate.InputCount != 3) { return; } _ = gate.Forward({|TN0101:new double[4]|}); void Later() => gate.Forward({|TN0101:new double[4]|}); Later();")]
    [InlineData("switch (n) { case 4: _ = gate.Forward({|TN0101:new double[4]|}); break; } _ = n switch { 4 => gate.Forward({|TN0101:new double[4]|}), _ => 0 };")]
    [InlineData("if (Gate.InputCount == 3) { _ = gate.Forward({|TN0101:new double[4]|}); } else { _ = 0; }")]
    [InlineData("var a = new double[4]; if (a.Length == 4) { _ = gate.Forward({|TN0101:a|}); } if (a.Length != 4) { return; } if (n > 3) { return; } _ = gate.Forward({|TN0101:a|});")]
    [InlineData("_ = Gate.InputCount switch { 3 => gate.Forward({|TN0101:new double[4]|}), _ => 0 }; _ = Gate.InputCount switch { 3 when b => 0, > 2 => gate.Forward({|TN0101:new double[4]|}), _ => 0 };")]
    [InlineData("_ = b && gate.Forward({|TN0101:new double[4]|}) > 0; if (gate.Forward({|TN0101:new double[2]|}) > 0) { } while (true) { _ = gate.Forward({|TN0101:new double[4]|}); }")]
    [InlineData("static double[] Make(int n) => n > 9 ? n > 20 ? Make(n - 1) : Make(n - 2) : n > 5 ? Make(n - 3) : Make(n - 4); ¦ _ = gate.Forward(Make(n));")]
    [InlineData("static double[][] Make(int n) => [Make(n)[0], Make(n)[1], Make(n)[2]]; ¦ _ = gate.Forward(Make(n)[n]); foreach (var row in Make(n)) { _ = gate.Forward(row); }")]
    [InlineData("readonly double[] _a; Program(bool b) { if (b) { _a = new double[1]; } } double F(Gate gate) => gate.Forward([.. _a.AsSpan(), 1, 2, 3]); ¦")]
    [InlineData("readonly double[] _a; Program(bool b) { } Program() { _a = new double[1]; } double F(Gate gate) => gate.Forward([.. _a.AsSpan(), 1, 2, 3]); ¦")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();

    // Methods of the user's own may have a name of the contract, and numbers of their own.
    [Theory]
    [InlineData("public double Forward(ReadOnlySpan<double> own) => own.Length;", "net.Forward([1, 2, 3, 4, 5])")]
    [InlineData("public double W1(int to, int from) => to + from; public double B1(int to) => to;", "net.W1(9, 9) + net.B1(9)")]
    [InlineData("public int CopyTo(Span<double> own) => own.Length; public int CopyFrom(ReadOnlySpan<double> own) => own.Length;", "net.CopyTo(new double[2]) + net.CopyFrom([1])")]
    [InlineData("public static double Forward(Net net, ReadOnlySpan<double> own) => own.Length;", "Net.Forward(net, [1])")]
    [InlineData("public double Forward(double[] own) => own.Length; public double TrainStep(ReadOnlySpan<double> own) => own.Length;", "net.Forward(new double[9]) + net.TrainStep([1])")]
    public Task Own_method_is_not_judged(string members, string call) =>
        CallSiteTest.OfWholeFile($$"""
            using System;
            using TypedNetworks;

            [Network(Inputs = 2, Outputs = 3)]
            sealed partial class Net
            {
                {{members}}
            }

            class Program { double F(Net net) => {{call}}; }
            """).WithOwnNetworks().RunAsync();

    // The interface is another's, though it has the same name.
    [Fact]
    public Task Method_behind_an_interface_of_the_same_name_is_not_judged() =>
        CallSiteTest.OfWholeFile("""
            using System;
            using TypedNetworks;

            namespace Mine { interface INetwork<T> { T Forward(ReadOnlySpan<T> own); } }

            [Network(Inputs = 2, Outputs = 1)]
            sealed partial class Net : Mine.INetwork<double> { double Mine.INetwork<double>.Forward(ReadOnlySpan<double> own) => own.Length; }

            class Program { double F(Net net) => ((Mine.INetwork<double>)net).Forward([1, 2, 3, 4, 5]); }
            """).WithOwnNetworks().RunAsync();

    // Guards of a program without a class are guards, too.
    [Fact]
    public Task Guard_at_the_top_level_is_understood() =>
        CallSiteTest.OfWholeFile("""
            using TypedNetworks;

            var net = new Net(1);
            var row = new double[3];
            var written = new double[3];
            if (row.Length != Net.InputCount) return;
            net.Forward(row, written);

            [Network(Inputs = 2, Outputs = 3)]
            sealed partial class Net;
            """).WithOwnNetworks().RunAsync();

    [Fact]
    public Task Own_classification_of_a_network_of_numbers_is_not_judged() =>
        CallSiteTest.OfWholeFile("""
            using System;
            using TypedNetworks;

            public readonly record struct Petal(double Length, double Width);

            [Network<Petal, Petal>]
            partial class Copier
            {
                public string Classify(in Petal petal) => "";

                public string Classify(in Petal petal, Span<double> scratch) => "";
            }

            class Program { void F(Copier copier) { copier.Classify(new Petal(1, 2)); copier.Classify(new Petal(1, 2), new double[9]); } }
            """).WithOwnNetworks().RunAsync();

    // Each level asks the one below four times: what is not remembered takes a thousand million steps, and this test no end.
    [Theory]
    [InlineData("static double[] M{0}(int n) => n switch {{ 1 => M{1}(n), 2 => M{1}(n), 3 => M{1}(n), _ => M{1}(n) }};", "static double[] M0(int n) => new double[4];")]
    [InlineData("static readonly int N{0} = 1; static readonly double[] M{0} = N{0} switch {{ 1 => M{1}, 2 => M{1}, 3 => M{1}, _ => M{1} }};", "static readonly double[] M0 = new double[4];")]
    public Task Values_that_are_handed_on_are_looked_at_once(string level, string first)
    {
        const int Levels = 15;
        var members = first + string.Concat(Enumerable.Range(1, Levels).Select(i => string.Format(CultureInfo.InvariantCulture, level, i, i - 1)));
        var value = level.Contains('(', StringComparison.Ordinal) ? $"M{Levels}(n)" : $"M{Levels}";
        return CallSiteTest.Of($"{members} ¦ _ = gate.Forward({{|TN0101:{value}|}});").RunAsync();
    }

    // Ten spreads at each of eight levels: a hundred million, where each is looked through every time.
    [Fact]
    public Task Spreads_of_spreads_are_looked_through_once()
    {
        const int Levels = 8;
        var arrays = string.Concat(Enumerable.Range(1, Levels).Select(i =>
            $"double[] t{i} = [{string.Join(", ", Enumerable.Repeat($".. t{i - 1}", 10))}]; ".Replace("t0", "zero", StringComparison.Ordinal)));
        return CallSiteTest.Of($"double[] zero = [0]; {arrays}gate.BackpropBatch(y, t{Levels}, gradient);").RunAsync();
    }

    // Half a million sums, where each is worked out every time: twelve seconds then, and well under one otherwise.
    [Fact]
    public async Task Sums_of_sums_are_worked_out_once()
    {
        const int Levels = 12;
        var sums = string.Concat(Enumerable.Range(1, Levels).Select(i => $"int k{i} = k{i - 1} + k{i - 1} - k{i - 1}; "));
        var watch = Stopwatch.StartNew();
        await CallSiteTest.Of($"var k0 = 3; {sums}_ = gate.Forward(new double[k{Levels}]);").RunAsync();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(6), $"It took {watch.Elapsed}.");
    }

    // Twenty million conditions, where each is worked out every time: 84 seconds then, and five otherwise, which are those of a process that starts.
    [Fact]
    public async Task Conditions_of_conditions_are_worked_out_once()
    {
        const int Levels = 22;
        var conditions = string.Concat(Enumerable.Range(1, Levels).Select(i => $"bool c{i} = c{i - 1} & c{i - 1} & c{i - 1}; "));
        var watch = Stopwatch.StartNew();
        await CallSiteTest.Of($"bool c0 = x.Length >= 0; {conditions}if (c{Levels}) _ = gate.Forward({{|TN0101:[1]|}});").RunAsync();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"It took {watch.Elapsed}.");
    }
}
