using static TypedNetworks.Generators.Maths.Function;

namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>
/// Brings an expression into a graph as it was written: in the same order, so that it rounds the same. Only numbers are
/// computed, what does nothing is left out, and 1 / (1 + e⁻ᶻ) and ln(1 + eᶻ) become the functions that do not overflow.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="algebra">The algebra over it.</param>
internal sealed class Importer(ExprGraph graph, Algebra algebra)
{
    private readonly Dictionary<string, Expr> _names = [];

    /// <summary>The expression in the graph.</summary>
    public Expr Import(Expr expression)
    {
        while (expression is Expr.Let let)
        {
            _names[let.Name] = ImportPart(let.Value);
            expression = let.Body;
        }

        return ImportPart(expression);
    }

    private Expr ImportPart(Expr expression) => expression switch
    {
        Expr.Constant constant => graph.Number(constant.Value),
        Expr.Variable variable => _names.TryGetValue(variable.Name, out var named) ? named : graph.Variable(variable.Name),
        Expr.Negation negation => Opposite(ImportPart(negation.Operand)),
        Expr.Binary binary => Binary(binary.Operator, ImportPart(binary.Left), ImportPart(binary.Right)),
        Expr.Choice choice => algebra.Choose(ImportPart(choice.Left), choice.Comparison, ImportPart(choice.Right), ImportPart(choice.Then), ImportPart(choice.Else)),
        Expr.Call call => algebra.Call(call.Function, [.. call.Arguments.Select(ImportPart)]),
        _ => throw new ArgumentException("A Let has no place within an expression.", nameof(expression)),
    };

    private Expr Opposite(Expr operand) => operand switch
    {
        Expr.Constant constant => graph.Number(-constant.Value),
        Expr.Negation negation => negation.Operand,
        _ => graph.Negation(operand),
    };

    private Expr Binary(char @operator, Expr left, Expr right) => (@operator, left, right) switch
    {
        (_, Expr.Constant a, Expr.Constant b) => graph.Number(Evaluation.Apply(@operator, a.Value, b.Value)),
        ('+' or '-', _, Expr.Constant { Value: 0 }) or ('*' or '/', _, Expr.Constant { Value: 1 }) => left,
        ('+', Expr.Constant { Value: 0 }, _) or ('*', Expr.Constant { Value: 1 }, _) => right,
        ('-', Expr.Constant { Value: 0 }, _) => Opposite(right),
        ('/', _, Expr.Binary { Operator: '+', Left: Expr.Constant { Value: 1 }, Right: Expr.Call power }) when power.Function == Exp => OverOneAndPower(left, power),
        ('/', _, Expr.Binary { Operator: '+', Left: Expr.Call power, Right: Expr.Constant { Value: 1 } }) when power.Function == Exp => OverOneAndPower(left, power),
        _ => graph.Binary(@operator, left, right),
    };

    private Expr OverOneAndPower(Expr numerator, Expr.Call power) =>
        ReferenceEquals(numerator, power) ? graph.Call(Sigmoid, power.Arguments[0])
        : Binary('*', numerator, graph.Call(Sigmoid, Opposite(power.Arguments[0])));
}
