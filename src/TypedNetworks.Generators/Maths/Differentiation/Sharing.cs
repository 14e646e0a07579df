namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>Turns an expression of a graph into one that stands alone: what is used twice is computed once, under a name.</summary>
/// <param name="name">A name for an expression, of which there may be others.</param>
/// <param name="numbered">The name of the second of them, and of further ones.</param>
internal sealed class Sharing(Func<Expr, string> name, Func<string, int, string> numbered)
{
    /// <summary>The expression, with what it uses several times in front.</summary>
    public Expr Share(Expr root)
    {
        var order = Traversal.FromLeaves(root);
        var uses = order.SelectMany(Traversal.Parts).GroupBy(part => part, ByReference.Comparer).ToDictionary(group => group.Key, group => group.Count(), ByReference.Comparer);
        var taken = new HashSet<string>(order.OfType<Expr.Variable>().Select(variable => variable.Name), StringComparer.Ordinal);
        var (finished, shared) = (new Dictionary<Expr, Expr>(ByReference.Comparer), new List<(string Name, Expr Value)>());
        foreach (var expression in order)
        {
            var alone = StandAlone(expression, part => finished[part]);
            if (uses.TryGetValue(expression, out var count) && count > 1 && IsWorthAName(expression))
            {
                var chosen = Free(name(expression), taken);
                shared.Add((chosen, alone));
                alone = new Expr.Variable(chosen);
            }

            finished.Add(expression, alone);
        }

        shared.Reverse();
        return shared.Aggregate(finished[root], (body, value) => new Expr.Let(value.Name, value.Value, body));
    }

    private static bool IsWorthAName(Expr expression) => expression is not (Expr.Constant or Expr.Variable or Expr.Negation { Operand: Expr.Variable });

    private static Expr StandAlone(Expr expression, Func<Expr, Expr> part) => expression switch
    {
        Expr.Negation negation => new Expr.Negation(part(negation.Operand)),
        Expr.Binary binary => new Expr.Binary(binary.Operator, part(binary.Left), part(binary.Right)),
        Expr.Choice choice => new Expr.Choice(part(choice.Left), choice.Comparison, part(choice.Right), part(choice.Then), part(choice.Else)),
        Expr.Call call => Expr.Of(call.Function, [.. call.Arguments.Select(part)]),
        _ => expression,
    };

    private string Free(string name, HashSet<string> taken)
    {
        var (free, number) = (name, 1);
        while (!taken.Add(free))
        {
            free = numbered(name, ++number);
        }

        return free;
    }
}
