using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Analyzers.CallSites;

namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs with wrong calls that never run, though the compiler does not say so, and their neighbours that do run.</summary>
public class ReachTests
{
    private const string Fail = "[System.Diagnostics.CodeAnalysis.DoesNotReturn] static double Fail() => throw new InvalidOperationException(); ";
    private const string Require = "static void Require([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool holds) { } ";

    [Theory]

    // Behind what does not return.
    [InlineData(Fail + "¦ Fail(); _ = gate.Forward(new double[4]);")]
    [InlineData(Fail + "¦ if (b) { _ = Fail(); _ = gate.Forward(new double[4]); }")]
    [InlineData(Fail + "¦ var a = 1 + Fail(); _ = gate.Forward(new double[4]);")]
    [InlineData(Fail + "¦ if (b) { Fail(); } else { return; } _ = gate.Forward(new double[4]);")]
    [InlineData(Fail + "¦ if (Gate.InputCount != 4) { Fail(); } _ = gate.Forward(new double[4]);")]
    [InlineData(Fail + "¦ if (Fail() > 0) { _ = gate.Forward(new double[4]); }")]
    [InlineData(Fail + "¦ try { Fail(); _ = gate.Forward(new double[4]); } catch (InvalidOperationException) { }")]
    [InlineData("Environment.Exit(0); _ = gate.Forward(new double[4]);")]
    [InlineData("static void Refuse() => throw new InvalidOperationException(); static void Never() { throw new InvalidOperationException(); } ¦ if (b) { Refuse(); _ = gate.Forward(new double[4]); } Never(); _ = gate.Forward(new double[4]);")]
    [InlineData(Require + "¦ Require(Gate.InputCount == 4); _ = gate.Forward(new double[4]);")]

    // Loops that make no turn, and those that come to no end.
    [InlineData("foreach (var i in new int[0]) { _ = gate.Forward([1]); }")]
    [InlineData("foreach (var i in new int[0]) gate.Forward([1]);")]
    [InlineData("int[] none = []; foreach (var i in none) { _ = gate.Forward([1]); } foreach (var i in \"\") { _ = gate.Forward([1]); }")]
    [InlineData("foreach (var i in Array.Empty<int>()) { _ = gate.Forward([1]); } foreach (var i in Enumerable.Empty<int>()) { _ = gate.Forward([1]); } foreach (var i in new List<int>()) { _ = gate.Forward([1]); }")]
    [InlineData("foreach (var i in Enumerable.Range(0, 0)) { _ = gate.Forward([1]); } foreach (var i in new int[0].Where(i => i > 3)) { _ = gate.Forward([1]); }")]
    [InlineData("foreach (var (i, j) in new (int, int)[0]) { _ = gate.Forward([1]); }")]
    [InlineData("for (var i = 0; i < 0; i++) { _ = gate.Forward([1]); } for (var i = 3; i < Gate.InputCount && b; i++) gate.Forward([1]);")]
    [InlineData("var k = 2; for (int i = 1, j = i + 1; j + 1 <= k; i++) { _ = gate.Forward([1]); } int m; for (m = 5; k > m; m++) { _ = gate.Forward([1]); }")]
    [InlineData("for (var i = 0; i < 0; gate.Forward([1])) { }")]
    [InlineData("var k = 2; while (k == 2) { if (b) { return; } } _ = gate.Forward([1]);")]
    [InlineData("do { if (b) { continue; } _ = 1; } while (Gate.InputCount == 3); _ = gate.Forward([1]);")]
    [InlineData("for (;;) { if (Gate.InputCount == 4) { break; } } _ = gate.Forward([1]);")]
    [InlineData("while (true) { switch (n) { case 1: break; default: return; } } _ = gate.Forward([1]);")]

    // A switch whose value is worked out.
    [InlineData("var k = 3; switch (k) { case 4: _ = gate.Forward([1]); break; default: break; case 3: break; }")]
    [InlineData("var (k, on) = (3, true); switch (k) { case > 2 when on: break; case 3 when b: _ = gate.Forward([1]); break; default: _ = gate.Forward([1]); break; }")]
    [InlineData("var k = 3; switch (k) { case 3: return; } _ = gate.Forward([1]);")]
    [InlineData("switch (n) { case 1: return; default: throw new InvalidOperationException(); } _ = gate.Forward([1]);")]
    [InlineData("try { return; } finally { n = 2; } _ = gate.Forward([1]);")]
    [InlineData("lock (x) { checked { using (new System.IO.MemoryStream()) { return; } } } _ = gate.Forward([1]);")]
    [InlineData("try { n = 2; } catch when (Gate.InputCount == 4) { _ = gate.Forward([1]); }")]
    [InlineData("goto end; again: _ = gate.Forward([1]); goto again; end: n = 2;")]

    // Functions within a method that only such code calls.
    [InlineData("if (Gate.InputCount == 4) { _ = F(); } double F() => gate.Forward([1]);")]
    [InlineData("if (Gate.InputCount == 4) { _ = F(); } double F() => G(); double G() { return n > 0 ? F() : gate.Forward([1]); }")]
    [InlineData("if (Gate.InputCount == 4) { _ = F(); } return; double F() => gate.Forward([1]);")]

    // Guards that ask of what is handed over.
    [InlineData("var a = new double[4]; if (a.Length is Gate.InputCount) { _ = gate.Forward(a); } const int Size = 3; _ = a.Length is Size ? gate.Forward(a) : 0;")]
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; foreach (var row in rows) { if (row.Length is Gate.InputCount) { _ = gate.Forward(row); } }")]
    [InlineData("static readonly DayOfWeek Day = DayOfWeek.Monday; ¦ if (Day is DayOfWeek.Friday) { _ = gate.Forward(new double[4]); }")]
    [InlineData("ReadOnlySpan<double> prior = default; if (!prior.IsEmpty) { _ = gate.Forward(prior); } if (prior.IsEmpty) { return; } _ = gate.Forward(prior);")]
    [InlineData("double[] warm = []; if (warm.Any()) { _ = gate.Forward(warm); } _ = warm.Count() > 0 && gate.Forward(warm) > 0; while (warm.Length.Equals(3)) { _ = gate.Forward(warm); }")]
    [InlineData("static ReadOnlySpan<double> Prior => []; ¦ if (!Prior.IsEmpty) { _ = gate.Forward(Prior); }")]
    [InlineData("static bool IsWhole(double[] row) => row.Length == Gate.InputCount; ¦ double[][] rows = [[1, 2], [3, 4]]; foreach (var row in rows) { if (!IsWhole(row)) { continue; } _ = gate.Forward(row); }")]
    [InlineData("static bool IsWhole(double[] row) => row.Length == Gate.InputCount; ¦ double[][] rows = [[1, 2], [3, 4]]; if (rows.All(IsWhole)) { _ = gate.Forward(rows[0]); foreach (var row in rows) { _ = gate.Forward(row); } }")]
    [InlineData("static bool IsWhole(double[] row) => row.Length == Gate.InputCount; ¦ var a = new double[4]; var fits = IsWhole(a); if (fits) { _ = gate.Forward(a); } switch (b) { case true when IsWhole(a): _ = gate.Forward(a); break; } _ = b switch { true when fits => gate.Forward(a), _ => 0 };")]
    [InlineData("static bool IsSmall() => Gate.InputCount == 4; static bool Never { get { return Gate.InputCount == 4; } } ¦ if (IsSmall()) { _ = gate.Forward(new double[4]); } if (!IsSmall()) { return; } _ = gate.Forward(new double[4]);")]
    [InlineData("var k = 5; if ((uint)k < (uint)Gate.InputCount) { gradient.W1(0, k) = 1; } for (; (uint)k < 3u;) { gradient.W1(0, k) = 1; }")]
    [InlineData("var a = new double[4]; if (a is not { Length: 3, IsReadOnly: false }) { return; } _ = gate.Forward(a);")]
    [InlineData("static bool Fits(int length, int wanted = 3) => length == wanted; static bool Has(double[] row, int count) { return Fits(wanted: count, length: row.Length); } ¦ var a = new double[4]; if (Has(a, Gate.InputCount) || Fits(a.Length)) { _ = gate.Forward(a); }")]
    [InlineData("static bool Knows(double[] row) { Console.WriteLine(); return row.Length == 3; } ¦ double[][] rows = [[1, 2]]; foreach (var row in rows) { if (Knows(row)) { _ = gate.Forward(row); } } double[] none = []; if (Knows(none)) { _ = gate.Forward(none); }")]

    // And those that ask of what stands beside it in a row, or whether it is there at all.
    [InlineData("(double[] V, string Kind)[] t = [([0, 0], \"pair\")]; foreach (var (v, k) in t) { if (k == \"gate\") { _ = gate.Forward(v); } switch (k) { case \"gate\": _ = gate.Forward(v); break; } }")]
    [InlineData("(DayOfWeek Kind, double[] V)[] t = [(DayOfWeek.Monday, [0, 0])]; foreach (var (k, v) in t) { _ = k switch { DayOfWeek.Friday => gate.Forward(v), _ => 0 }; if (k is DayOfWeek.Friday) { _ = gate.Forward(v); } }")]
    [InlineData("(double[] V, bool Full)[] t = [([0, 0], false)]; foreach (var (v, full) in t) { _ = full ? gate.Forward(v) : 0; if (!full) { continue; } _ = gate.Forward(v); } foreach (var q in t) { if (q.Full) { _ = gate.Forward(q.V); } } for (var i = 0; i < t.Length; i++) { if (t[i].Full) { _ = gate.Forward(t[i].V); } }")]
    [InlineData("(double[] V, int Count)[] t = [([0, 0], 2)]; foreach (var (v, c) in t) { if (c == 3) { _ = gate.Forward(v); } } var (w, d) = t[0]; if (d == Gate.InputCount) { _ = gate.Forward(w); } if (t[n].Count == Gate.InputCount) { _ = gate.Forward(t[n].V); }")]
    [InlineData("(double[]? X, double[] T)[] t = [(null, [0])]; foreach (var (v, u) in t) { if (v != null) { _ = gate.Forward(v); } if (v is null) { continue; } _ = gate.Forward(v); }")]
    [InlineData("double[]?[] t = [null, null]; foreach (var v in t) { if (v != null) { _ = gate.Forward(v); } } for (var i = 0; i < t.Length; i++) { if (t[i] == null) { continue; } _ = gate.Forward(t[i]!); } if (t[0] is not null) { _ = gate.Forward(t[0]!); }")]
    [InlineData("record Row(double[]? X, double[] T); ¦ Row[] t = [new(null, [0])]; foreach (var (v, u) in t) { if (v != null) { _ = gate.Forward(v); } } foreach (var q in t) { if (q is { X: not null }) { _ = gate.Forward(q.X); } }")]

    // Real numbers are compared, too.
    [InlineData("static readonly double Rate = 0; ¦ if (Rate > 0) { gate.TrainStep(x, y, Rate); } if (Rate <= 0) { return; } gate.TrainStep(x, y, Rate);")]
    [InlineData("double rate = 0; if (rate <= 0) { return; } gate.TrainStep(x, y, rate);")]
    [InlineData("var t = 50.0; if (t is >= 0 and <= 1) { gate.TrainStep(x, [t], 0.1); } _ = t <= 1 ? gate.TrainStep(x, [t], 0.1) : 0;")]
    [InlineData("static readonly double Version = 1.5; ¦ if (Version > 2) { _ = gate.Forward(new double[4]); } for (var u = 1.0; u < 0.5; u++) { _ = gate.Forward(new double[4]); }")]

    // What is never evaluated.
    [InlineData("Gate? none = null; _ = none?.Forward([1]); _ = ((Gate?)null)?.Forward([1]);")]
    [InlineData("_ = \"a\" ?? gate.Forward([1]).ToString(); var name = \"a\"; _ = name ?? gate.Forward([1]).ToString();")]
    [InlineData("[System.Diagnostics.Conditional(\"NEVER\")] static void Log(double value) { } ¦ Log(gate.Forward([1]));")]
    [InlineData("System.Diagnostics.Debug.WriteLine(gate.Forward([1]));")]
    [InlineData("partial class Part { partial void Note(double value); void F(Gate gate) => Note(gate.Forward([1])); } ¦")]
    [InlineData("Gate? none = null; if (none is not null) { _ = gate.Forward([1]); } if (null != none) { _ = gate.Forward([1]); } if (none is { }) { _ = gate.Forward([1]); }")]
    [InlineData("var made = new Gate(1); if (made is null) { _ = gate.Forward([1]); } _ = made == null ? gate.Forward([1]) : 0;")]

    // Values of any type, and of several at a time.
    [InlineData("object o = 3; if (o is 4) { _ = gate.Forward([1]); } if (o is 3L) { _ = gate.Forward([1]); } if (o is \"a\") { _ = gate.Forward([1]); }")]
    [InlineData("object o = 3; _ = o switch { 4 => gate.Forward([1]), _ => 0 };")]
    [InlineData("object o = 3; if (o is string) { _ = gate.Forward([1]); } if (o is string text) { _ = gate.Forward([1]); } _ = o switch { long => gate.Forward([1]), _ => 0 };")]
    [InlineData("var k = 1; if ((k, n) is (2, _)) { _ = gate.Forward([1]); } if ((k, n) is (2, 3)) { _ = gate.Forward([1]); }")]
    [InlineData("var k = 1; _ = (k, n) switch { (2, _) => gate.Forward([1]), (1, _) => 0, _ => gate.Forward([1]) }; switch (k, n) { case (2, 1): _ = gate.Forward([1]); break; }")]
    [InlineData("var a = new double[4]; if (a is { Length: 3 }) { _ = gate.Forward(a); } if (a is [_, _, _]) { _ = gate.Forward(a); } if (a is { Length: < Gate.InputCount + 1 }) { _ = gate.Forward(a); }")]
    [InlineData("var a = new double[4]; _ = a switch { [_, _, _] => gate.Forward(a), [_, _, _, _, _, ..] => gate.Forward(a), _ => 0 };")]
    [InlineData("const string Mode = \"a\"; if (Mode == \"b\") { _ = gate.Forward([1]); } var mode = \"a\"; if (mode != \"a\") { _ = gate.Forward([1]); }")]
    [InlineData("var on = true; if (on == false) { _ = gate.Forward([1]); } if (on ^ true) { _ = gate.Forward([1]); } if (on ? false : true) { _ = gate.Forward([1]); }")]
    [InlineData("if (typeof(double) == typeof(float)) { _ = gate.Forward([1]); }")]
    [InlineData("static void Use<T>(Gate gate) { if (typeof(T) == typeof(float)) { _ = gate.Forward([1]); } _ = typeof(T) != typeof(double) ? gate.Forward([1]) : 0; if (typeof(T) == typeof(double)) { return; } _ = gate.Forward([1]); } ¦ Use<double>(gate);")]
    [InlineData("if (((INetwork<double>)gate).InputCount == 4) { _ = gate.Forward(new double[4]); } INetwork<double> any = gate; if (any.OutputCount > 1) { _ = gate.Forward(new double[4]); }")]
    [InlineData("_ = gate.Forward(new double[((INetwork<double>)gate).InputCount]); INetwork<double> any = gate; any.Forward(new double[any.InputCount], y);")]
    [InlineData("static void Use(INetwork<double> any, Gate gate) { if (any.InputCount == 4) { any.Forward(new double[4], new double[1]); } _ = gate.Forward(new double[any.InputCount]); } ¦")]
    public Task Program_is_right(string program) => CallSiteTest.Of(program).RunAsync();

    [Theory]
    [InlineData(Fail + "¦ if (b) { Fail(); } _ = gate.Forward({|TN0101:[1]|}); _ = b ? Fail() : 0; Func<double> later = () => Fail(); _ = b && Fail() > 0; _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData(Fail + "¦ try { Fail(); } catch (InvalidOperationException) { } _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData(Require + "¦ Require(Gate.InputCount == 3); Require(b); _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData("static double Check() => 1; static double Pick(bool b) => b ? 1 : throw new InvalidOperationException(); ¦ _ = Check(); _ = Pick(b); _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData("foreach (var i in x) { _ = gate.Forward({|TN0101:[1]|}); } foreach (var i in new int[1]) { _ = gate.Forward({|TN0101:[1]|}); } foreach (var i in gate.Forward({|TN0101:[1]|}).ToString()) { }")]
    [InlineData("for (var i = 0; i < 1; i++) { _ = gate.Forward({|TN0101:[1]|}); } for (var i = n; i < 0; i++) { _ = gate.Forward({|TN0101:[1]|}); } for (; n < 3; n++) { _ = gate.Forward({|TN0101:[1]|}); }")]
    [InlineData("for (var i = 0; i < 3; i++) { if (i > 1) { _ = gate.Forward({|TN0101:[1]|}); } } for (var i = 0; gate.Forward({|TN0101:[1]|}) < 0 && i < 0; i++) { }")]
    [InlineData("while (true) { if (b) { break; } } _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData("do { if (b) { continue; } return; } while (n > 3); _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData("var k = 3; switch (k) { case 3: _ = gate.Forward({|TN0101:[1]|}); break; } switch (n) { case 3: _ = gate.Forward({|TN0101:[1]|}); break; default: _ = gate.Forward({|TN0101:[1]|}); break; } _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData("switch (n) { case 1: return; case 2: throw new InvalidOperationException(); } _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData("if (b) { goto fail; } return; fail: _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData("again: _ = gate.Forward({|TN0101:[1]|}); if (b) { goto again; }")]
    [InlineData("try { return; } catch (InvalidOperationException) when (b) { n = 2; } _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData("if (b) { _ = F(); } return; double F() => gate.Forward({|TN0101:[1]|});")]
    [InlineData("Func<double> later = F; double F() => G(); double G() => n > 0 ? G() : gate.Forward({|TN0101:[1]|});")]
    [InlineData("private static double Unused(Gate gate) => gate.Forward({|TN0101:[1]|}); ¦")]
    [InlineData("Gate? maybe = b ? gate : null; _ = maybe?.Forward({|TN0101:[1]|}); _ = new Gate(1)?.Forward({|TN0101:[1]|});")]
    [InlineData("string? name = null; _ = name ?? gate.Forward({|TN0101:[1]|}).ToString(); _ = n.ToString() ?? gate.Forward({|TN0101:[1]|}).ToString();")]
    [InlineData("static void Log(double value) { } ¦ Log(gate.Forward({|TN0101:[1]|}));")]
    [InlineData("object o = 3; if (o is 3) { _ = gate.Forward({|TN0101:[1]|}); } if (o is int) { _ = gate.Forward({|TN0101:[1]|}); } o = n; if (o is 4) { _ = gate.Forward({|TN0101:[1]|}); }")]
    [InlineData("object o = 3; if (o is 3) { _ = gate.Forward({|TN0101:[1]|}); } if (o is int k) { _ = gate.Forward({|TN0101:[1]|}); } if (o is IComparable) { _ = gate.Forward({|TN0101:[1]|}); }")]
    [InlineData("var k = 1; if ((k, n) is (1, 2)) { _ = gate.Forward({|TN0101:[1]|}); } _ = (k, n) switch { (1, 3) => gate.Forward({|TN0101:[1]|}), _ => gate.Forward({|TN0101:[1]|}) };")]
    [InlineData("var a = new double[4]; if (a is { Length: 4 }) { _ = gate.Forward({|TN0101:a|}); } if (a is [_, .., _]) { _ = gate.Forward({|TN0101:a|}); } if (x is { Length: 3 }) { _ = gate.Forward({|TN0101:a|}); }")]
    [InlineData("static void Use<T>(Gate gate, bool b) { _ = typeof(T).Name.Length > 3 ? gate.Forward({|TN0101:[1]|}) : 0; if (b) { return; } _ = gate.Forward({|TN0101:[1]|}); } ¦")]
    [InlineData("if (((INetwork<double>)gate).InputCount == 3) { _ = gate.Forward({|TN0101:new double[4]|}); } _ = gate.Forward({|TN0101:new double[((INetwork<double>)iris).InputCount]|});")]
    [InlineData("static string Refuse() => throw new InvalidOperationException(); ¦ System.Diagnostics.Debug.WriteLine(Refuse()); _ = gate.Forward({|TN0101:[1]|});")]
    [InlineData("return; double F() => gate.Forward({|TN0101:[1]|});")]
    [InlineData("var a = new double[4]; if (a.Length is Iris.InputCount) { _ = gate.Forward({|TN0101:a|}); } if (a[0] > 3 && n > 2 && x.Any()) { _ = gate.Forward({|TN0101:a|}); } x.CopyTo(a, 0); _ = gate.Forward({|TN0101:a|});")]
    [InlineData("static bool IsWhole(double[] row) => row.Length == Gate.InputCount; ¦ var a = new double[4]; if (IsWhole(x)) { _ = gate.Forward({|TN0101:a|}); _ = gate.Forward({|TN0101:[1]|}); } if (IsWhole(a)) { x = y; } _ = gate.Forward({|TN0101:a|});")]
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; foreach (var row in rows) { if (row.Length == n) { _ = gate.Forward({|TN0101:row|}); } }")]
    [InlineData("double a, c; if (!double.TryParse(\"1\", out a) || !double.TryParse(\"2\", out c)) { return; } _ = gate.Forward({|TN0101:[a, c]|}); if (!double.IsNaN(a)) { _ = gate.Forward({|TN0101:new[] { a, 2 }|}); }")]
    [InlineData("static bool Read(double[] row) { row[0] = 1; return true; } static bool Has(int[] all, params int[] other) => other.Length == all.Length; static bool Ends(int k) => k == 0 || Ends(k - 1) && Ends(k - 2); ¦ var a = new double[4]; while (Read(a)) { _ = gate.Forward({|TN0101:a|}); if (Has([1], 3) || Ends(n)) { _ = gate.Forward({|TN0101:a|}); } }")]
    [InlineData("static bool IsWhole(double[] row) => row.Length == 4; static bool Is(double[] row) => (row = []).Length > 3 || row.Length == 4; ¦ var a = new double[4]; if (IsWhole(a)) { _ = gate.Forward({|TN0101:a|}); } if (Is(a)) { _ = gate.Forward({|TN0101:a|}); } if (!IsWhole(a)) { _ = gate.Forward(a); }")]
    [InlineData("static bool IsTrain(int i) => i % 5 > 0; ¦ double[][] rows = [[1, 2], [3, 4]]; for (var i = 0; i < Math.Min(10, rows.Length); i++) { if (IsTrain(i)) { _ = gate.Forward({|TN0101:rows[i]|}); } } if (new Random(1).Next(rows.Length) < 5) { _ = gate.Forward({|TN0101:rows[0]|}); }")]
    [InlineData("(double[] X, double[] T)[] t = [([0, 0], [0])]; foreach (var q in t) { if (q.T[0] > 0.5) { _ = gate.Forward({|TN0101:q.X|}); } } foreach (var (v, u) in t) { if (u[0] > 0.5) { _ = gate.Forward({|TN0101:v|}); } }")]
    [InlineData("static bool IsSmall() => Gate.InputCount == 3; ¦ if (IsSmall()) { _ = gate.Forward({|TN0101:new double[4]|}); }")]
    [InlineData("static readonly double Rate = 0; ¦ if (Rate < 1) { gate.TrainStep(x, y, {|TN0209:Rate|}); } var t = 50.0; if (t is > 1) { gate.TrainStep(x, [{|TN0206:t|}], 0.1); }")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();

    // Defined by the file itself, so that the call is there.
    [Fact]
    public Task Argument_of_a_conditional_call_is_judged_where_the_call_is_made() =>
        CallSiteTest.OfWholeFile("""
            #define ALWAYS
            #undef NEVER
            using System.Diagnostics;
            using TypedNetworks;

            class Program
            {
                [Conditional("ALWAYS"), Conditional("NEVER")] static void Log(double value) { }
                [Conditional("NEVER")] static void Hide(double value) { }

                void F(Gate gate)
                {
                    Log(gate.Forward({|TN0101:[1]|}));
                    Hide(gate.Forward([1]));
                }
            }
            """).RunAsync();

    // Each asked the compiler for the flow of the whole method: ten seconds for the first, five for half of the second.
    [Theory]
    [InlineData(3000, 1)]
    [InlineData(1, 300)]
    public async Task Many_wrong_calls_in_one_method_are_told_from_dead_ones_at_once(int calls, int depth)
    {
        var wrong = string.Concat(Enumerable.Repeat("gate.Forward([1]); ", calls));
        var nested = string.Concat(Enumerable.Repeat($"if (n > 0) {{ {wrong}", depth)) + new string('}', depth);
        var program = CSharpSyntaxTree.ParseText($"class C {{ void F(Gate gate, int n) {{ {nested} }} }}", InMemory.Parse(), path: "Program.cs");
        DiagnosticAnalyzer analyzer = new CallSiteAnalyzer();
        var analyzed = await SampleNetworks.AsReference(program).WithAnalyzers([analyzer]).GetAnalysisResultAsync(CancellationToken.None);
        Assert.Equal(calls * depth, analyzed.GetAllDiagnostics().Count(diagnostic => diagnostic.Id == "TN0101"));
        var took = analyzed.AnalyzerTelemetryInfo[analyzer].ExecutionTime;
        Assert.True(took < TimeSpan.FromSeconds(4), $"It took {took}.");
    }
}
