using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Tests.Maths;
using static TypedNetworks.Generators.Maths.Symbols;

namespace TypedNetworks.Generators.Tests.Text;

public class SpellingTests
{
    private static readonly string[] _comparisons = ["<", "<=", ">", ">="];
    private static readonly Function[] _functions = [Function.Exp, Function.Abs, Function.Tanh, Function.ExpM1, Function.Softplus];

    [Fact]
    public void What_is_spelled_computes_what_was_meant()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var expression = RandomExpression(random, depth: 1 + (i % 6));
            var (z, a) = (random.NextDouble() - 0.5, random.NextDouble() - 0.5);
            var text = CSharp.Spell(expression, Precision.Double);

            var (meant, spelled) = (expression.Evaluate((Z, z), (A, a)), SpelledExpression.Evaluate(text, new Dictionary<string, double> { ["z"] = z, ["a"] = a }));

            Assert.True(meant.Equals(spelled), $"{text} is {spelled}, and {expression} is {meant}");
        }
    }

    [Fact]
    public void No_bracket_stands_that_is_not_needed()
    {
        var (x, y) = (new Expr.Variable("x"), new Expr.Variable("y"));

        Assert.Equal("x * y + x / y", Spell((x * y) + (x / y)));
        Assert.Equal("(x + y) * x", Spell((x + y) * x));
        Assert.Equal("x + y - x", Spell(x + y - x));
        Assert.Equal("x - (y - x)", Spell(x - (y - x)));
        Assert.Equal("x * (y / x)", Spell(x * (y / x)));
        Assert.Equal("-x * y", Spell(-x * y));
        Assert.Equal("-(x * y)", Spell(-(x * y)));
        Assert.Equal("x - -y", Spell(x - -y));
        Assert.Equal("x > y ? x : x < y ? y : 0.0", Spell(IfAbove(x, y, x, IfBelow(x, y, y, 0))));
        Assert.Equal("x > y ? (x < y ? y : 0.0) : x", Spell(IfAbove(x, y, IfBelow(x, y, y, 0), x)));
        Assert.Equal("(x > y ? 1.0 : 0.0) * y", Spell(IfAbove(x, y, 1, 0) * y));
    }

    [Fact]
    public void Sums_keep_their_order_since_rounding_depends_on_it()
    {
        var (x, y) = (new Expr.Variable("x"), new Expr.Variable("y"));

        Assert.Equal("x + (y + x)", Spell(x + (y + x)));
        Assert.Equal("x * (y * x)", Spell(x * (y * x)));
    }

    [Fact]
    public void Functions_are_found_whatever_the_user_has_of_that_name()
    {
        Assert.Equal("global::TypedNetworks.Numerics.ScalarMath.Exp(z)", Spell(Exp(Z)));
        Assert.Equal("global::System.MathF.Log(z)", CSharp.Spell(Log(Z), Precision.Single));
        Assert.Equal("global::TypedNetworks.Numerics.ScalarMath.Softplus(z)", Spell(Softplus(Z)));
        Assert.Equal("Mine(z)", Spell(Expr.Of(Function.Member("Mine"), Z)));
    }

    [Fact]
    public void Single_precision_marks_what_is_not_whole()
    {
        Assert.Equal("0.5f * z", CSharp.Spell(0.5 * Z, Precision.Single));
        Assert.Equal("2 * z", CSharp.Spell(2 * Z, Precision.Single));
        Assert.Equal("z > 0 ? 1f : 0.01f", CSharp.Spell(IfAbove(Z, 0, 1, .01), Precision.Single));
    }

    private static string Spell(Expr expression) => CSharp.Spell(expression, Precision.Double);

    private static Expr RandomExpression(Random random, int depth)
    {
        if (depth == 0)
        {
            return random.Next(4) switch
            {
                0 => Z,
                1 => A,
                // A bare zero has no sign: the opposite of 0 is 0.
                2 => (random.Next(3) + 1) * (random.Next(2) == 0 ? 1 : -1),
                _ => Math.Round(random.NextDouble() + 0.01, 2) - 2,
            };
        }

        return random.Next(8) switch
        {
            0 => -Next(),
            1 => Next() + Next(),
            2 => Next() - Next(),
            3 => Next() * Next(),
            4 => Next() / Next(),
            5 => new Expr.Choice(Next(), _comparisons[random.Next(4)], Next(), Next(), Next()),
            6 => Expr.Of(_functions[random.Next(5)], Next()),
            _ => Expr.Of(Function.Max, Next(), Next()),
        };

        Expr Next() => RandomExpression(random, random.Next(depth));
    }
}
