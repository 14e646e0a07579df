using static TypedNetworks.Generators.Maths.Function;

namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>A function of the user's with its derivative, both ready to be spelled, and both for people.</summary>
/// <param name="Value">The function.</param>
/// <param name="Derivative">Its derivative; for an activation in its output where the algebra shows it.</param>
/// <param name="Formula">The function, for people.</param>
/// <param name="SumFormula">The sum of the function over all outputs, for people.</param>
/// <param name="SlopeFormula">Its derivative, for people.</param>
internal sealed record Derivation(Expr Value, Expr Derivative, string Formula, string SumFormula, string SlopeFormula)
{
    /// <summary>A function and its derivative by a variable.</summary>
    /// <param name="function">The function.</param>
    /// <param name="by">The variable.</param>
    /// <param name="output">What the function's own value is called where its derivative is computed; <see langword="null"/> where it is not at hand.</param>
    /// <param name="written">The derivative, where the user wrote one; then nothing is differentiated.</param>
    public static Derivation Of(Expr function, Expr.Variable by, Expr.Variable? output, Expr? written = null)
    {
        var graph = new ExprGraph();
        var algebra = new Algebra(graph);
        var value = new Importer(graph, algebra).Import(function);
        var derivative = written is null ? Derive(graph, algebra, value, by, output) : new Importer(graph, algebra).Import(written);

        var powers = new HalfPowers(graph);
        (value, derivative) = (powers.WrittenOut(value), powers.WrittenOut(derivative));

        // A layer's slopes are NaN anyway where its activations are; a loss's slope is where they come from.
        return new(
            Code(graph, new NaNKeeper(graph).Keep(value)),
            Code(graph, output is null ? new NaNKeeper(graph).Keep(derivative) : derivative),
            Maths.Formula.Of(ForPeople(value)),
            Maths.Formula.SumOf(ForPeople(value)),
            Maths.Formula.Of(ForPeople(derivative)));
    }

    /// <summary>Whether the slope of an activation, or of a loss by the output, is zero wherever there is one.</summary>
    public static bool IsFlat(Expr function, bool isLoss) => SlopeOf(function, isLoss) is Expr.Constant { Value: 0 };

    /// <summary>The derivative of an activation by its weighted sum, or of a loss by the output.</summary>
    public static Expr SlopeOf(Expr function, bool isLoss) => Of(function, isLoss ? Symbols.Y : Symbols.Z, output: null).Derivative;

    private static Expr Derive(ExprGraph graph, Algebra algebra, Expr value, Expr.Variable by, Expr.Variable? output)
    {
        var variable = graph.Variable(by.Name);
        if (output is null || value is Expr.Variable or Expr.Constant)
        {
            return new Differentiator(algebra, variable, value, value).Of(value);
        }

        var own = graph.Variable(output.Name);
        var derivative = new Differentiator(algebra, variable, value, own).Of(value);
        return new OutputReuse(algebra).Reuse(derivative, value, own, variable);
    }

    private static Expr Code(ExprGraph graph, Expr expression) => new Sharing(SharedNames.InCode, SharedNames.NumberedInCode).Share(Traversal.Rewrite(expression, (part, parts) =>
        part is Expr.Call call && call.Function == Sign ? SignOf(graph, parts[0])
        : part is Expr.Binary binary && parts[0] is Expr.Constant left && parts[1] is Expr.Constant right ? graph.Number(Evaluation.Apply(binary.Operator, left.Value, right.Value))
        : graph.WithParts(part, parts)));

    private static Expr ForPeople(Expr expression) => new Sharing(SharedNames.InFormulas, SharedNames.NumberedInFormulas).Share(expression);

    // NaN falls through to the number itself, as 0 does.
    private static Expr SignOf(ExprGraph graph, Expr number)
    {
        var zero = graph.Number(0);
        return graph.Choice(number, ">", zero, graph.Number(1), graph.Choice(number, "<", zero, graph.Number(-1), number));
    }
}
