using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Maths.Differentiation;

namespace TypedNetworks.Generators.Tests.Maths.Differentiation;

/// <summary>The example of micrograd's front page, whose numbers are published there: g of a and b, and its slopes by both.</summary>
public class MicrogradTests
{
    // A variable that changes there has a name of its own here.
    private const string Example = """
        static double F(double y, double t)
        {
            double a = y, b = t;
            var c0 = a + b;
            var d0 = (a * b) + Math.Pow(b, 3);
            var c1 = c0 + c0 + 1;
            var c2 = c1 + 1 + c1 + -a;
            var d1 = d0 + (d0 * 2) + Relu(b + a);
            var d2 = d1 + (3 * d1) + Relu(b - a);
            var e = c2 - d2;
            var f = e * e;
            var g = f / 2;
            return g + (10 / f);
        }

        static double Relu(double x) => Math.Max(x, 0);
        """;

    private static readonly (Expr.Variable, double)[] _point = [(Symbols.Y, -4), (Symbols.T, 2)];

    [Fact]
    public void The_value_is_the_published_one() => Assert.Equal(24.7041, OwnFunctions.Value(Example).Evaluate(_point), 4);

    [Fact]
    public void The_slopes_are_the_published_ones()
    {
        var value = OwnFunctions.Value(Example);

        Assert.Equal(138.8338, Derivation.Of(value, Symbols.Y, output: null).Derivative.Evaluate(_point), 4);
        Assert.Equal(645.5773, Derivation.Of(value, Symbols.T, output: null).Derivative.Evaluate(_point), 4);
    }
}
