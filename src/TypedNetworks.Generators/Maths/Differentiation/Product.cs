namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>A product taken apart: a number, what it is multiplied by, and what it is divided by.</summary>
/// <param name="Coefficient">The number.</param>
/// <param name="Factors">Factors that are no products themselves, any of them several times.</param>
/// <param name="Divisors">Divisors that are no products themselves.</param>
internal sealed record Product(Ratio Coefficient, IReadOnlyList<Expr> Factors, IReadOnlyList<Expr> Divisors)
{
    public static Product operator *(Product left, Product right) => Of(
        left.Coefficient * right.Coefficient,
        [.. left.Factors, .. right.Factors],
        [.. left.Divisors, .. right.Divisors]);

    public static Product operator /(Product left, Product right) => Of(
        left.Coefficient / right.Coefficient,
        [.. left.Factors, .. right.Divisors],
        [.. left.Divisors, .. right.Factors]);

    /// <summary>An expression that is not taken apart.</summary>
    public static Product Whole(Expr expression) => new(Ratio.One, [expression], []);

    /// <summary>The same with another number.</summary>
    public Product Times(double number) => this with { Coefficient = Coefficient * Ratio.Of(number) };

    /// <summary>What is left without some of its factors and divisors.</summary>
    public Product Without(IEnumerable<Expr> factors, IEnumerable<Expr> divisors) =>
        new(Coefficient, Difference(Factors, factors), Difference(Divisors, divisors));

    /// <summary>Elements that are in both lists, as often as in both.</summary>
    public static IReadOnlyList<Expr> Common(IEnumerable<Expr> some, IEnumerable<Expr> others)
    {
        var rest = others.ToList();
        return some.Where(item => Remove(rest, item)).ToList();
    }

    // What is above and below the line cancels.
    private static Product Of(Ratio coefficient, IReadOnlyList<Expr> factors, IReadOnlyList<Expr> divisors)
    {
        var common = Common(factors, divisors);
        return new(coefficient, Difference(factors, common), Difference(divisors, common));
    }

    private static List<Expr> Difference(IEnumerable<Expr> some, IEnumerable<Expr> others)
    {
        var removed = others.ToList();
        return some.Where(item => !Remove(removed, item)).ToList();
    }

    private static bool Remove(List<Expr> items, Expr item)
    {
        var at = items.FindIndex(other => ReferenceEquals(other, item));
        if (at >= 0)
        {
            items.RemoveAt(at);
        }

        return at >= 0;
    }
}
