using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>
/// Keeps expressions of which equal parts are one object, so that what is used twice is seen, and worked on once. Within it
/// there is no <see cref="Expr.Let"/>, and equality is identity.
/// </summary>
internal sealed class ExprGraph
{
    private readonly Dictionary<(string Kind, double Number, int First, int Second, int Third, int Fourth), Expr> _nodes = [];
    private readonly Dictionary<Expr, int> _ids = new(ByReference.Comparer);

    /// <summary>A number.</summary>
    public Expr Number(double value) => Keep(new Expr.Constant(value), "number", value);

    /// <summary>A placeholder.</summary>
    public Expr Variable(string name) => Keep(new Expr.Variable(name), "variable " + name);

    /// <summary>The opposite.</summary>
    public Expr Negation(Expr operand) => Keep(new Expr.Negation(operand), "opposite", 0, operand);

    /// <summary>Two expressions with an operator between them.</summary>
    public Expr Binary(char @operator, Expr left, Expr right) =>
        Keep(new Expr.Binary(@operator, left, right), @operator.ToString(), 0, left, right);

    /// <summary>One of two expressions.</summary>
    public Expr Choice(Expr left, string comparison, Expr right, Expr then, Expr otherwise) =>
        Keep(new Expr.Choice(left, comparison, right, then, otherwise), "choice " + comparison, 0, left, right, then, otherwise);

    /// <summary>A function's value.</summary>
    public Expr Call(Function function, params Expr[] arguments) =>
        Keep(new Expr.Call(function, arguments.ToEquatableArray()), $"call {function.Home} {function.Name}", 0, arguments);

    /// <summary>The same expression of other parts.</summary>
    public Expr WithParts(Expr expression, IReadOnlyList<Expr> parts) => expression switch
    {
        Expr.Negation => Negation(parts[0]),
        Expr.Binary binary => Binary(binary.Operator, parts[0], parts[1]),
        Expr.Choice choice => Choice(parts[0], choice.Comparison, parts[1], parts[2], parts[3]),
        Expr.Call call => Call(call.Function, [.. parts]),
        _ => expression,
    };

    /// <summary>How many other expressions there were before this one: an order that nothing but the expressions decides.</summary>
    public int Order(Expr node) => _ids[node];

    private Expr Keep(Expr node, string kind, double number = 0, params Expr[] parts)
    {
        var key = (kind, number, Id(0), Id(1), Id(2), Id(3));
        if (!_nodes.TryGetValue(key, out var kept))
        {
            _nodes.Add(key, kept = node);
            _ids.Add(kept, _ids.Count + 1);
        }

        return kept;

        int Id(int part) => part < parts.Length ? _ids[parts[part]] : 0;
    }
}
