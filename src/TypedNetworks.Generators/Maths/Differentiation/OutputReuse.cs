namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>
/// Writes a derivative in the function's own value where that does away with z: of 2σ(z) − 1 it depends on σ(z) alone, which is
/// (a + 1) / 2.
/// </summary>
/// <param name="algebra">What builds expressions.</param>
internal sealed class OutputReuse(Algebra algebra)
{
    // What is added to a function may be as many times as large as it: beyond, taking it off again loses digits.
    private const double MaxOffset = 4;

    /// <summary>The derivative in the value alone; the derivative itself where that cannot be.</summary>
    public Expr Reuse(Expr derivative, Expr function, Expr value, Expr variable)
    {
        var (core, inverse, scale, offset) = (function, value, 1.0, 0.0);
        while (Peel(core) is { } peeled)
        {
            core = peeled.Inner;
            inverse = peeled.Undo(inverse);
            (scale, offset) = (scale * peeled.Scale, offset + (scale * peeled.Offset));
        }

        if (core is Expr.Constant or Expr.Variable || ReferenceEquals(core, function) || !(Math.Abs(offset) <= MaxOffset * Math.Abs(scale)))
        {
            return derivative;
        }

        var rewritten = Traversal.Rewrite(derivative, (expression, parts) => ReferenceEquals(expression, core) ? inverse : algebra.WithParts(expression, parts));
        return Traversal.FromLeaves(rewritten).Contains(variable, ByReference.Comparer) ? derivative : rewritten;
    }

    // One operation with a number: what it is done to, how to undo it, and what it multiplies by and adds.
    private (Expr Inner, Func<Expr, Expr> Undo, double Scale, double Offset)? Peel(Expr expression) => expression switch
    {
        Expr.Negation negation => (negation.Operand, algebra.Negate, -1, 0),
        Expr.Binary { Operator: '+', Left: Expr.Constant c } sum => (sum.Right, outer => algebra.Subtract(outer, c), 1, c.Value),
        Expr.Binary { Operator: '+', Right: Expr.Constant c } sum => (sum.Left, outer => algebra.Subtract(outer, c), 1, c.Value),
        Expr.Binary { Operator: '-', Left: Expr.Constant c } difference => (difference.Right, outer => algebra.Subtract(c, outer), -1, c.Value),
        Expr.Binary { Operator: '-', Right: Expr.Constant c } difference => (difference.Left, outer => algebra.Add(outer, c), 1, -c.Value),
        Expr.Binary { Operator: '*', Left: Expr.Constant { Value: not 0 } c } product => (product.Right, outer => algebra.Divide(outer, c), c.Value, 0),
        Expr.Binary { Operator: '*', Right: Expr.Constant { Value: not 0 } c } product => (product.Left, outer => algebra.Divide(outer, c), c.Value, 0),
        Expr.Binary { Operator: '/', Right: Expr.Constant { Value: not 0 } c } quotient => (quotient.Left, outer => algebra.Multiply(outer, c), 1 / c.Value, 0),
        _ => null,
    };
}
