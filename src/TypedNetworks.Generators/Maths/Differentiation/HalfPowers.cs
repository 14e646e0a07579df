using static TypedNetworks.Generators.Maths.Function;

namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>
/// Powers such as u^1.5, which are computed as u · √u, but differentiated as powers: their slope at 0 is 0, where that of the
/// product would be √u + u / (2√u), which is no number there.
/// </summary>
/// <param name="graph">Where the expressions are.</param>
internal sealed class HalfPowers(ExprGraph graph)
{
    /// <summary>Whether a power with this exponent is one of those.</summary>
    public static bool Has(double exponent) => Math.Abs(exponent) is 1.5 or 2.5;

    /// <summary>An expression that has been differentiated, with products and roots in their place.</summary>
    public Expr WrittenOut(Expr root) => Traversal.Rewrite(root, (expression, parts) =>
        expression is Expr.Call call && call.Function == Pow && parts[1] is Expr.Constant { Value: var exponent } && Has(exponent) ? WrittenOut(parts[0], exponent) : graph.WithParts(expression, parts));

    private Expr WrittenOut(Expr @base, double exponent)
    {
        var root = graph.Call(Sqrt, @base);
        var product = graph.Binary('*', Math.Abs(exponent) == 1.5 ? @base : graph.Binary('*', @base, @base), root);
        return exponent < 0 ? graph.Binary('/', graph.Number(1), product) : product;
    }
}
