using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Parsing.Functions;
using TypedNetworks.Generators.Tests.Maths.Differentiation;
using static TypedNetworks.Generators.Parsing.Functions.ObstacleKind;

namespace TypedNetworks.Generators.Tests.Parsing.Functions;

/// <summary>What cannot be read or differentiated is told at its very place.</summary>
public class ObstacleTests
{
    private const string Statement = "is a statement, and only a formula can be differentiated; write one expression, with ?: for a choice";
    private const string NoFormula = "is no formula that can be differentiated; ";
    private const string Unknown = "is no function that is known here; call static methods of numbers alone, your own or those of Math";
    private const string Whole = "computes with whole numbers; make one of them a double or float";
    private const string NotRead_ = NoFormula + "write it with + − * /, ?:, locals, constants and calls of static methods";
    private const string Comparison = "is no comparison of numbers; write it with < <= > >= == !=, and && || ! between them";

    [Theory]

    // Statements.
    [InlineData("static double F(double z) { [|if (z > 0) return z;|] return 0; }", Statement)]
    [InlineData("static double F(double z) { var x = z; [|for (var i = 0; i < 3; i++) x *= z;|] return x; }", Statement)]
    [InlineData("static double F(double z) { [|while (z > 0) { }|] return z; }", Statement)]
    [InlineData("static double F(double z) { [|z = z + 1;|] return z; }", Statement)]
    [InlineData("static double F(double z) { [|throw new Exception();|] }", Statement)]
    [InlineData("static double F(double z) { [|Console.WriteLine(z);|] return z; }", Statement)]
    [InlineData("static double F(double z) { [|double G(double x) => x;|] return G(z); }", Statement)]
    [InlineData("static double F(double z) { [|double x;|] return z; }", "declares what is no number; write one formula, or locals that are numbers and one return")]

    // Mutation.
    [InlineData("static double F(double z) => [|z += 1|];", "changes a variable; give each value a local of its own")]
    [InlineData("static double F(double z) => [|z++|] + z;", "changes a variable; give each value a local of its own")]
    [InlineData("static double F(double z) => 1 + ([|z = 2|]);", "changes a variable; give each value a local of its own")]

    // Whole numbers.
    [InlineData("static double F(double z) => z * ([|Math.Sign(z) * 2|]);", Whole)]
    [InlineData("static double F(double z) => z * [|Math.Max(1, 2)|];", Whole)]
    [InlineData("static double F(double z) => [|1 / 2|] + z;", "is 0, since C# drops the fraction where it divides whole numbers; make one of them a double or float")]
    [InlineData("static double F(double z) => z * (1 + ([|7L / (2)|]));", "is 3, since C# drops the fraction where it divides whole numbers; make one of them a double or float")]
    [InlineData("static double F(double z) { var n = [|3|]; return z * n; }", Whole)]
    [InlineData("static double F(double z) { return z * [|N()|]; } static int N() => 1;", Whole)]

    // What may change.
    [InlineData("static double Slope = 1; static double F(double z) => z * [|Slope|];", "may change while the program runs; make it a const")]
    [InlineData("static readonly double Slope = 1; static double F(double z) => z * [|Slope|];", "may change while the program runs; make it a const")]
    [InlineData("static double Slope => 1; static double F(double z) => z * [|Slope|];", "may change while the program runs; make it a const")]

    // Calls.
    [InlineData("static double F(double z) => [|1 + z.GetHashCode()|];", Whole)]
    [InlineData("static double F(double z) => 1 + [|double.Parse(\"1\")|];", Unknown)]
    [InlineData("static double F(double z) => [|Math.BitIncrement(z)|];", "calls 'BitIncrement', whose source is not in this project; write out what it computes")]
    [InlineData("static double F(double z) => [|double.Hypot(z, 1)|];", "calls 'Hypot', whose source is not in this project; write out what it computes")]
    [InlineData("static double F(double z) => [|G(ref z)|]; static double G(ref double x) => x;", Unknown)]
    [InlineData("static double F(double z) => [|G(z, \"\")|]; static double G(double x, string s) => x;", Unknown)]
    [InlineData("static double F(double z) => [|G(z)|]; static double G(params double[] x) => x[0];", Unknown)]
    [InlineData("static Func<double, double> g = x => x; static double F(double z) => [|g(z)|];", Unknown)]
    [InlineData("static double F(double z) => [|new Random(1).NextDouble()|];", Unknown)]

    // What a helper does is told there.
    [InlineData("static double F(double z) => 1 + G(z); static double G(double x) { [|if (x > 0) return x;|] return 0; }", Statement)]

    // Forms.
    [InlineData("static double F(double z) => [|z switch { > 0 => z, _ => 0 }|];", NoFormula + "write it with ?:")]
    [InlineData("static double F(double z) => [|new[] { z }[0]|];", NotRead_)]
    [InlineData("static double F(double z) => [|(z, z).Item1|];", "may change while the program runs; make it a const")]
    [InlineData("static double F(double z) => (double)[|(object)z|];", NotRead_)]
    [InlineData("static double F(double z) => (double)[|(decimal)z|];", NotRead_)]
    [InlineData("static double F(double z) => [|z is > 0|] ? z : 0;", Comparison)]
    [InlineData("static double F(double z) => [|\"\".Length|] > 1 ? z : 0;", Whole)]
    [InlineData("static double F(double z) => [|double.IsFinite(z)|] ? z : 0;", Comparison)]
    [InlineData("static double F(double z) => [|Math.Sign(z)|] > 0 ? z : 0;", Whole)]
    public void What_is_not_read_is_told_where_it_stands(string marked, string? reason) => Check(marked, NotRead, reason);

    [Theory]
    [InlineData("static double F(double z) => 1 + [|Math.Floor(z)|];", "goes in steps, between which its slope is zero")]
    [InlineData("static double F(double z) => [|Math.Ceiling(z)|];", "goes in steps, between which its slope is zero")]
    [InlineData("static double F(double z) => [|Math.Round(z, 2)|];", "goes in steps, between which its slope is zero")]
    [InlineData("static double F(double z) => [|Math.Truncate(z)|];", "goes in steps, between which its slope is zero")]
    [InlineData("static float F(float z) => [|MathF.Floor(z)|];", "goes in steps, between which its slope is zero")]
    [InlineData("static double F(double z) => [|double.Round(z)|];", "goes in steps, between which its slope is zero")]
    [InlineData("static double F(double z) => [|z % 1|];", "jumps, and has no slope there")]
    [InlineData("static double F(double z) => [|Math.IEEERemainder(z, 1)|];", "goes in steps, between which its slope is zero")]
    [InlineData("static double F(double z) => z - [|(int)z|];", "cuts off the fraction, so it goes in steps, between which its slope is zero")]
    [InlineData("static double F(double z) => Math.Abs([|(int)z|]);", "cuts off the fraction, so it goes in steps, between which its slope is zero")]
    [InlineData("static double F(double z) => 2 * [|(long)(z + 1)|] / 3;", "cuts off the fraction, so it goes in steps, between which its slope is zero")]
    [InlineData("static double F(double z) => Math.Max(N(), -[|(int)z|]); static int N() => 1;", "cuts off the fraction, so it goes in steps, between which its slope is zero")]
    public void What_has_no_slope_is_told_where_it_stands(string marked, string reason) => Check(marked, NoSlope, reason);

    [Theory]
    [InlineData("static double F(double z) => z > 0 ? z : [|F(z + 1)|];", "goes round in a circle: F → F")]
    [InlineData("static double F(double z) => G(z); static double G(double x) => 1 + [|F(x)|];", "goes round in a circle: F → G → F")]
    [InlineData("static double F(double z) => G(z); static double G(double x) => H(x); static double H(double x) => [|G(x)|];", "goes round in a circle: G → H → G")]
    public void What_calls_itself_is_told_where_it_does(string marked, string reason) => Check(marked, CallsItself, reason);

    [Theory]
    [InlineData("static double F(double z) => [|missing + z|];")]
    [InlineData("static double F(double z) => [|Math.Missing(z)|];")]
    [InlineData("static double F(double z) => [|\"text\"|];")]
    [InlineData("[|static double F(double z) { }|]")]
    public void What_does_not_compile_is_left_to_the_compiler(string marked) => Check(marked, Broken, reason: null);

    [Fact]
    public void What_is_too_long_is_told_where_it_becomes_so()
    {
        var reading = OwnFunctions.Read($"static double F(double z) => {string.Join(" + ", Enumerable.Repeat("z * z", 300))};");

        Assert.Equal((NotRead, "is where the function becomes too long", "shorten it"), (reading.Obstacle!.Kind, reading.Obstacle.Reason, reading.Obstacle.Remedy));
    }

    [Fact]
    public void Calls_that_double_what_they_call_become_too_long_and_end()
    {
        var methods = string.Concat(Enumerable.Range(1, 40).Select(i => $"static double F{i}(double x) => F{i - 1}(x) + F{i - 1}(x + 1); "));
        var reading = OwnFunctions.Read($"static double F(double z) => F40(z); static double F0(double x) => x; {methods}");

        Assert.Equal("is where the function becomes too long", reading.Obstacle!.Reason);
    }

    [Theory]
    [InlineData("static extern double F(double z);")]
    [InlineData("public static partial double F(double z);")]
    public void What_has_no_body_cannot_be_read(string members) =>
        Assert.Null(OwnFunctions.ReadSource($"public static partial class Mine {{ {members} }}", "Mine", "F").Value);

    private static void Check(string marked, ObstacleKind kind, string? reason)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var members = marked.Replace("[|", "", StringComparison.Ordinal);
        var length = members.IndexOf("|]", StringComparison.Ordinal) - start;
        members = members.Replace("|]", "", StringComparison.Ordinal);
        var source = OwnFunctions.Class(members);
        var obstacle = OwnFunctions.Read(members).Obstacle;

        Assert.NotNull(obstacle);
        Assert.Equal(members.Substring(start, length), CSharpSyntaxTree.ParseText(source).GetText().ToString(new(obstacle.Place!.Start, obstacle.Place.Length)));
        Assert.Equal(source.IndexOf(members, StringComparison.Ordinal) + start, obstacle.Place.Start);
        Assert.Equal(0, obstacle.Place.Tree);
        Assert.Equal(kind, obstacle.Kind);
        var said = obstacle.Remedy == Obstacle.Otherwise ? obstacle.Reason : $"{obstacle.Reason}; {obstacle.Remedy}";
        Assert.True(reason is null || reason == said, said);
    }
}
