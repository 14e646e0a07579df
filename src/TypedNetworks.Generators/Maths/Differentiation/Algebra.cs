using static TypedNetworks.Generators.Maths.Function;

namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>
/// Builds expressions and simplifies them on the way: numbers are computed, like terms and factors collected, what cancels is
/// gone. What comes of it is algebraically the same, and need not round the same.
/// </summary>
/// <param name="graph">Where the expressions are kept.</param>
internal sealed class Algebra(ExprGraph graph)
{
    private const int MaxMultiplications = 8;

    // Of a product's factors, or a sum's terms, that are looked at one by one.
    private const int MaxParts = 12;

    private readonly Dictionary<Expr, Product> _products = new(ByReference.Comparer);
    private readonly Dictionary<Expr, IReadOnlyList<Product>> _sums = new(ByReference.Comparer);

    /// <summary>A number.</summary>
    public Expr Number(double value) => graph.Number(value);

    /// <summary>The opposite.</summary>
    public Expr Negate(Expr operand) => Rebuild(ProductOf(operand).Times(-1));

    /// <summary>The sum.</summary>
    public Expr Add(Expr left, Expr right) => ReferenceEquals(left, right) ? Multiply(Number(2), left) : RebuildSum([.. Terms(left), .. Terms(right)]);

    /// <summary>The difference.</summary>
    public Expr Subtract(Expr left, Expr right) => RebuildSum([.. Terms(left), .. Terms(right).Select(term => term.Times(-1))]);

    /// <summary>The product.</summary>
    public Expr Multiply(Expr left, Expr right) => Rebuild(ProductOf(left) * ProductOf(right));

    /// <summary>The product of several.</summary>
    public Expr Multiply(Expr first, Expr second, Expr third) => Multiply(Multiply(first, second), third);

    /// <summary>The quotient.</summary>
    public Expr Divide(Expr left, Expr right) =>
        right is Expr.Constant { Value: 0 } ? graph.Binary('/', left, right) : Rebuild(ProductOf(left) / ProductOf(right));

    /// <summary>A power with a number as exponent: as products, quotients and roots where a few do.</summary>
    public Expr Power(Expr @base, double exponent) => exponent switch
    {
        0 => Number(1),
        < 0 when IsProductOrRoot(exponent) => Divide(Number(1), Power(@base, -exponent)),
        0.5 => Call(Sqrt, @base),
        1.5 => Multiply(@base, Call(Sqrt, @base)),
        2.5 => Multiply(@base, @base, Call(Sqrt, @base)),
        _ when IsProductOrRoot(exponent) => Rebuild(Enumerable.Repeat(ProductOf(@base), (int)exponent).Aggregate((product, factor) => product * factor)),
        _ => Call(Pow, @base, Number(exponent)),
    };

    /// <summary>One of two expressions.</summary>
    public Expr Choose(Expr left, string comparison, Expr right, Expr then, Expr otherwise) =>
        ReferenceEquals(then, otherwise) ? then
        : (left, right) is (Expr.Constant a, Expr.Constant b) ? (Comparisons.Holds(comparison, a.Value, b.Value) ? then : otherwise)
        : WithoutLimit(left, comparison, right) is { } simpler ? Choose(simpler, comparison, right, then, otherwise)
        : graph.Choice(left, comparison, right, then, otherwise);

    /// <summary>A function's value.</summary>
    public Expr Call(Function function, params Expr[] arguments)
    {
        if (arguments.All(argument => argument is Expr.Constant)
            && Evaluation.Call(function, [.. arguments.Select(argument => ((Expr.Constant)argument).Value)]) is var value
            && !double.IsNaN(value) && !double.IsInfinity(value))
        {
            return Number(value);
        }

        return (function == Log ? SoftplusOf(arguments[0])
            : function == Pow && arguments[1] is Expr.Constant { Value: var exponent } && (exponent == 0 || IsProductOrRoot(exponent)) && !HalfPowers.Has(exponent) ? Power(arguments[0], exponent)
            : null) ?? graph.Call(function, arguments);
    }

    /// <summary>The same expression of other parts, simplified.</summary>
    public Expr WithParts(Expr expression, IReadOnlyList<Expr> parts) => expression switch
    {
        Expr.Negation => Negate(parts[0]),
        Expr.Binary { Operator: '+' } => Add(parts[0], parts[1]),
        Expr.Binary { Operator: '-' } => Subtract(parts[0], parts[1]),
        Expr.Binary { Operator: '*' } => Multiply(parts[0], parts[1]),
        Expr.Binary => Divide(parts[0], parts[1]),
        Expr.Choice choice => Choose(parts[0], choice.Comparison, parts[1], parts[2], parts[3]),
        Expr.Call call => Call(call.Function, [.. parts]),
        _ => expression,
    };

    /// <summary>Whether a power is a few multiplications, or a square root and some of them.</summary>
    public static bool IsProductOrRoot(double exponent) =>
        Math.Abs(exponent) is var size && (size == 0.5 || HalfPowers.Has(exponent) || (size == Math.Floor(size) && size is >= 1 and <= MaxMultiplications));

    // ln(1 + eᵘ), which overflows, and whose derivative would be ∞ / ∞.
    private Expr? SoftplusOf(Expr argument) => ExponentBesideOne(argument) is { } exponent ? graph.Call(Softplus, exponent) : null;

    // u of 1 + eᵘ.
    private static Expr? ExponentBesideOne(Expr expression) => expression switch
    {
        Expr.Binary { Operator: '+', Left: Expr.Constant { Value: 1 }, Right: Expr.Call call } when call.Function == Exp => call.Arguments[0],
        Expr.Binary { Operator: '+', Left: Expr.Call call, Right: Expr.Constant { Value: 1 } } when call.Function == Exp => call.Arguments[0],
        _ => null,
    };

    // max(u, −1) < 1 asks the same as u < 1.
    private static Expr? WithoutLimit(Expr left, string comparison, Expr right) =>
        left is Expr.Call { Arguments: { Count: 2 } arguments } limited && right is Expr.Constant bound
        && ((limited.Function == Max && comparison is "<" or "<=") || (limited.Function == Min && comparison is ">" or ">="))
        && arguments.FirstOrDefault(argument => argument is Expr.Constant) is Expr.Constant limit
        && Comparisons.Holds(comparison, limit.Value, bound.Value)
            ? arguments.First(argument => !ReferenceEquals(argument, limit))
            : null;

    private Expr Rebuild(Product product)
    {
        product = WithSigmoids(WithAbsolutes(product));
        var (coefficient, factors, divisors) = (product.Coefficient, Sorted(product.Factors), Sorted(product.Divisors));
        if (coefficient.IsZero || (factors.Count == 0 && divisors.Count == 0))
        {
            return Rebuild(coefficient);
        }

        // −(u − v) is v − u.
        if (coefficient == -Ratio.One && divisors.Count == 0 && factors.Count == 1 && Terms(factors[0]) is { Count: > 1 } terms)
        {
            return RebuildSum([.. terms.Select(term => term.Times(-1))]);
        }

        var isOpposite = coefficient.IsNegative && coefficient.Numerator == -1;
        var numerator = isOpposite ? 1 : coefficient.Numerator;
        var above = MultiplyUp(numerator, factors);
        var below = coefficient.Denominator == 1 && divisors.Count == 0 ? null : MultiplyUp(coefficient.Denominator, divisors);
        var result = below is null ? above : graph.Binary('/', above, below);
        return isOpposite ? graph.Negation(result) : result;
    }

    private Expr Rebuild(Ratio ratio) => ratio.Denominator == 1 ? Number(ratio.Value) : graph.Binary('/', Number(ratio.Numerator), Number(ratio.Denominator));

    private Expr MultiplyUp(double number, List<Expr> factors)
    {
        var all = number == 1 && factors.Count > 0 ? factors : factors.Prepend(Number(number));
        return all.Aggregate((product, factor) => graph.Binary('*', product, factor));
    }

    // The order is that in which expressions came up, so that equal products are the same, whoever multiplied first.
    private List<Expr> Sorted(IEnumerable<Expr> factors) => [.. factors.OrderBy(graph.Order)];

    // 1 / (1 + eᵘ) is the sigmoid of −u, and eᵘ / (1 + eᵘ) that of u, which do not overflow.
    private Product WithSigmoids(Product product)
    {
        foreach (var divisor in product.Divisors)
        {
            if (ExponentBesideOne(divisor) is { } exponent)
            {
                var power = product.Factors.FirstOrDefault(factor => factor is Expr.Call call && call.Function == Exp && ReferenceEquals(call.Arguments[0], exponent));
                var sigmoid = ProductOf(graph.Call(Sigmoid, power is null ? Negate(exponent) : exponent));
                return WithSigmoids(product.Without(power is null ? [] : [power], [divisor]) * sigmoid);
            }
        }

        return product;
    }

    // u · sign u is |u|, and |u| · sign u is u.
    private Product WithAbsolutes(Product product)
    {
        foreach (var sign in product.Factors.OfType<Expr.Call>().Where(call => call.Function == Sign))
        {
            var (signed, absolute) = (sign.Arguments[0], graph.Call(Abs, sign.Arguments[0]));
            var factor = product.Factors.FirstOrDefault(other => ReferenceEquals(other, signed) || ReferenceEquals(other, absolute));
            if (factor is not null)
            {
                return WithAbsolutes(product.Without([sign, factor], []) * ProductOf(ReferenceEquals(factor, signed) ? absolute : signed));
            }
        }

        return product;
    }

    // What a product is made of. One of many factors is left whole: squared again and again, there would be no end of them.
    private Product ProductOf(Expr expression)
    {
        if (!_products.TryGetValue(expression, out var product))
        {
            product = expression switch
            {
                Expr.Constant constant => new(Ratio.Of(constant.Value), [], []),
                Expr.Negation negation => ProductOf(negation.Operand).Times(-1),
                Expr.Binary { Operator: '*' } binary => ProductOf(binary.Left) * ProductOf(binary.Right),

                // What is divided by zero stays so.
                Expr.Binary { Operator: '/', Right: not Expr.Constant { Value: 0 } } binary => ProductOf(binary.Left) / ProductOf(binary.Right),
                _ => Product.Whole(expression),
            };
            product = product.Factors.Count + product.Divisors.Count > MaxParts ? Product.Whole(expression) : product;
            _products.Add(expression, product);
        }

        return product;
    }

    // The terms of a sum, each a product.
    private IReadOnlyList<Product> Terms(Expr expression)
    {
        if (!_sums.TryGetValue(expression, out var terms))
        {
            terms = expression is Expr.Binary { Operator: '+' or '-' } sum
                ? [.. Terms(sum.Left), .. Terms(sum.Right).Select(term => sum.Operator == '-' ? term.Times(-1) : term)]
                : TermsOfProduct(ProductOf(expression));
            terms = terms.Count > MaxParts ? [Product.Whole(expression)] : terms;
            _sums.Add(expression, terms);
        }

        return terms;
    }

    private IReadOnlyList<Product> TermsOfProduct(Product product) =>
        product is { Factors.Count: 1, Divisors.Count: 0 } && product.Factors[0] is Expr.Binary { Operator: '+' or '-' } sum && Math.Abs(product.Coefficient.Value) == 1
            ? [.. Terms(sum).Select(term => term.Times(product.Coefficient.Value))]
            : [product];

    private Expr RebuildSum(IReadOnlyList<Product> terms)
    {
        var collected = new List<(Ratio Coefficient, Expr Term)>();
        foreach (var term in terms)
        {
            var rest = Rebuild(term with { Coefficient = Ratio.One });
            var at = collected.FindIndex(other => ReferenceEquals(other.Term, rest));
            if (at < 0)
            {
                collected.Add((term.Coefficient, rest));
            }
            else
            {
                collected[at] = (collected[at].Coefficient + term.Coefficient, rest);
            }
        }

        collected.RemoveAll(term => term.Coefficient.IsZero);
        return collected.Count == 0 ? Number(0)
            : collected.Count == 1 ? Scaled(collected[0])
            : Factored(collected) ?? Summed(collected);

        // 2y − 2t is 2(y − t).
        Expr Summed(List<(Ratio Coefficient, Expr Term)> terms)
        {
            var size = Size(terms[0].Coefficient);
            return size == Ratio.One || !terms.TrueForAll(term => Size(term.Coefficient) == size)
                ? SummedUp(terms)
                : Rebuild(ProductOf(SummedUp(terms.Select(term => (term.Coefficient / size, term.Term)))) with { Coefficient = size });
        }

        static Ratio Size(Ratio ratio) => ratio.IsNegative ? -ratio : ratio;
    }

    private Expr Scaled((Ratio Coefficient, Expr Term) term) => Rebuild(ProductOf(term.Term) with { Coefficient = term.Coefficient });

    // u·v + u·w is u·(v + w).
    private Expr? Factored(IReadOnlyList<(Ratio Coefficient, Expr Term)> terms)
    {
        var products = terms.Select(term => ProductOf(term.Term)).ToList();
        var factors = products.Select(product => product.Factors).Aggregate((common, next) => Product.Common(common, next));
        var divisors = products.Select(product => product.Divisors).Aggregate((common, next) => Product.Common(common, next));
        if (factors.Count == 0 && divisors.Count == 0)
        {
            return null;
        }

        var rest = RebuildSum([.. products.Zip(terms, (product, term) => product.Without(factors, divisors) with { Coefficient = term.Coefficient })]);
        return Rebuild(new Product(Ratio.One, factors, divisors) * ProductOf(rest));
    }

    // What is added comes first: 1 − a², not −a² + 1.
    private Expr SummedUp(IEnumerable<(Ratio Coefficient, Expr Term)> terms)
    {
        var ordered = terms.OrderBy(term => term.Coefficient.IsNegative).ToList();
        return ordered.Skip(1).Aggregate(Scaled(ordered[0]), (sum, term) => term.Coefficient.IsNegative
            ? graph.Binary('-', sum, Scaled((-term.Coefficient, term.Term)))
            : graph.Binary('+', sum, Scaled(term)));
    }
}
