namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>Walks expressions of a graph, each part once however often it is used.</summary>
internal static class Traversal
{
    /// <summary>The expressions that one is made of directly.</summary>
    public static IReadOnlyList<Expr> Parts(Expr expression) => expression switch
    {
        Expr.Negation negation => [negation.Operand],
        Expr.Binary binary => [binary.Left, binary.Right],
        Expr.Choice choice => [choice.Left, choice.Right, choice.Then, choice.Else],
        Expr.Call call => [.. call.Arguments],
        _ => [],
    };

    /// <summary>An expression and all its parts, each after its own parts.</summary>
    public static IReadOnlyList<Expr> FromLeaves(Expr root)
    {
        var (found, order) = (new HashSet<Expr>(ByReference.Comparer), new List<Expr>());
        Visit(root);
        return order;

        void Visit(Expr expression)
        {
            if (found.Add(expression))
            {
                foreach (var part in Parts(expression))
                {
                    Visit(part);
                }

                order.Add(expression);
            }
        }
    }

    /// <summary>An expression built anew, from its leaves.</summary>
    /// <param name="root">The expression.</param>
    /// <param name="build">What becomes of an expression, whose parts have become some others.</param>
    public static Expr Rewrite(Expr root, Func<Expr, IReadOnlyList<Expr>, Expr> build)
    {
        var built = new Dictionary<Expr, Expr>(ByReference.Comparer);
        foreach (var expression in FromLeaves(root))
        {
            built.Add(expression, build(expression, [.. Parts(expression).Select(part => built[part])]));
        }

        return built[root];
    }

    /// <summary>The value of an expression where its variables have some values.</summary>
    public static double Evaluate(Expr root, Func<string, double> variable)
    {
        var values = new Dictionary<Expr, double>(ByReference.Comparer);
        foreach (var expression in FromLeaves(root))
        {
            values.Add(expression, expression is Expr.Variable { Name: var name } ? variable(name) : Evaluation.Combine(expression, [.. Parts(expression).Select(part => values[part])]));
        }

        return values[root];
    }

    /// <summary>The names of the variables that an expression depends on.</summary>
    public static IReadOnlyList<string> Variables(Expr root) => [.. FromLeaves(root).OfType<Expr.Variable>().Select(variable => variable.Name)];
}
