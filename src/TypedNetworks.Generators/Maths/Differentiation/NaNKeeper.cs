namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>
/// Sees to it that NaN in gives NaN out. A choice sends NaN to its second branch; where that loses it and the first would keep
/// it, they change places: z &gt; 0 ? z : 0 becomes z &lt;= 0 ? 0 : z. What loses it all the same is asked first.
/// </summary>
/// <param name="graph">The graph.</param>
internal sealed class NaNKeeper(ExprGraph graph)
{
    // What is NaN at these is taken to be so everywhere.
    private static readonly double[] _samples = [0.3, -0.7, 1.9];

    /// <summary>An expression of the same numbers, which is NaN where a variable is.</summary>
    public Expr Keep(Expr root)
    {
        var kept = Traversal.Rewrite(root, (expression, parts) => graph.WithParts(expression, parts) is var built && built is Expr.Choice choice ? Turned(choice) : built);
        var variables = Traversal.Variables(kept);
        if (variables.All(variable => IsNaNAt(variable, kept)))
        {
            return kept;
        }

        // Of a number, whether it is equal to itself; of two, whether their difference is, so that one question does.
        var asked = variables.Select(graph.Variable).Aggregate((left, right) => graph.Binary('-', left, right));
        return graph.Choice(asked, "==", asked, kept, asked);
    }

    private Expr Turned(Expr.Choice choice)
    {
        var variables = Traversal.Variables(choice.Left).Concat(Traversal.Variables(choice.Right)).Distinct().ToList();
        return Comparisons.Opposite(choice.Comparison) is { } opposite && IsTotal(choice.Left) && IsTotal(choice.Right)
            && !variables.All(variable => IsNaNAt(variable, choice.Else)) && variables.All(variable => IsNaNAt(variable, choice.Then))
                ? graph.Choice(choice.Left, opposite, choice.Right, choice.Else, choice.Then)
                : choice;
    }

    // Whether only NaN makes it NaN, so that elsewhere one comparison or its opposite holds.
    private static bool IsTotal(Expr expression) => expression switch
    {
        Expr.Variable => true,
        Expr.Constant constant => !double.IsNaN(constant.Value),
        Expr.Negation negation => IsTotal(negation.Operand),
        Expr.Binary { Operator: '+' or '-' or '*', Left: Expr.Constant constant } binary => IsOrdinary(constant) && IsTotal(binary.Right),
        Expr.Binary { Right: Expr.Constant constant } binary => IsOrdinary(constant) && IsTotal(binary.Left),
        Expr.Call call => call.Function == Function.Abs && IsTotal(call.Arguments[0]),
        _ => false,
    };

    private static bool IsOrdinary(Expr.Constant constant) => constant.Value != 0 && !double.IsNaN(constant.Value) && !double.IsInfinity(constant.Value);

    private static bool IsNaNAt(string variable, Expr expression) =>
        Array.TrueForAll(_samples, sample => double.IsNaN(Traversal.Evaluate(expression, name => name == variable ? double.NaN : sample)));
}
