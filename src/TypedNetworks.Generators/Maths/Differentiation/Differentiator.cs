using static TypedNetworks.Generators.Maths.Function;

namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>Differentiates an expression of a graph by one of its variables.</summary>
/// <remarks>
/// At kinks one side is taken, PyTorch's where it takes one: |·|′ is 0 at 0. Where both arguments of min or max are equal the
/// second one's slope counts, but a number's, which is 0, where one of them is a number: max(z, 0)′ is 0 at 0, as ReLU's.
/// </remarks>
/// <param name="algebra">What builds derivatives.</param>
/// <param name="variable">By what to differentiate.</param>
/// <param name="root">The expression whose value is at hand where its derivative is computed.</param>
/// <param name="value">The name of that value; the expression itself where it is not at hand.</param>
internal sealed class Differentiator(Algebra algebra, Expr variable, Expr root, Expr value)
{
    private const double TwoBySqrtPi = 1.1283791670955126;
    private const double InverseSqrtTwoPi = 0.3989422804014327;

    private readonly Dictionary<Expr, Expr> _known = new(ByReference.Comparer);

    private Expr Zero => algebra.Number(0);

    private Expr One => algebra.Number(1);

    /// <summary>The derivative.</summary>
    public Expr Of(Expr expression)
    {
        if (!_known.TryGetValue(expression, out var derivative))
        {
            _known.Add(expression, derivative = Derive(expression));
        }

        return derivative;
    }

    private Expr Derive(Expr expression) => expression switch
    {
        Expr.Variable => ReferenceEquals(expression, variable) ? One : Zero,
        Expr.Negation negation => algebra.Negate(Of(negation.Operand)),
        Expr.Binary { Operator: '+' } sum => algebra.Add(Of(sum.Left), Of(sum.Right)),
        Expr.Binary { Operator: '-' } difference => algebra.Subtract(Of(difference.Left), Of(difference.Right)),
        Expr.Binary { Operator: '*' } product => algebra.Add(algebra.Multiply(Of(product.Left), product.Right), algebra.Multiply(product.Left, Of(product.Right))),
        Expr.Binary quotient => OfQuotient(quotient, quotient.Left, quotient.Right),
        Expr.Choice choice => algebra.Choose(choice.Left, choice.Comparison, choice.Right, Of(choice.Then), Of(choice.Else)),
        Expr.Call { Arguments.Count: 1 } call => OfCall(call, call.Arguments[0]),
        Expr.Call { Arguments.Count: 2 } call => OfCall(call, call.Arguments[0], call.Arguments[1]),
        Expr.Call { Arguments: { Count: 3 } arguments } => algebra.Add(
            algebra.Add(algebra.Multiply(Of(arguments[0]), arguments[1]), algebra.Multiply(arguments[0], Of(arguments[1]))),
            Of(arguments[2])),
        _ => Zero,
    };

    // The function's own value, by its name where it has one.
    private Expr ValueOf(Expr expression) => ReferenceEquals(expression, root) ? value : expression;

    private Expr OfQuotient(Expr quotient, Expr u, Expr v)
    {
        var (du, dv) = (Of(u), Of(v));
        if (IsZero(dv))
        {
            return algebra.Divide(du, v);
        }

        if (IsZero(du))
        {
            return algebra.Negate(algebra.Divide(algebra.Multiply(u, dv), algebra.Multiply(v, v)));
        }

        // Most often (u′ − f·v′) / v, with f the quotient, is the shortest; but softsign's u′·v − u·v′ is 1, as is that of
        // z / √(1 + z²) with both sides multiplied by the root. Then nothing cancels for large z either.
        var numerator = algebra.Subtract(algebra.Multiply(du, v), algebra.Multiply(u, dv));
        if (IsShort(numerator))
        {
            return algebra.Divide(numerator, algebra.Multiply(v, v));
        }

        if (v is Expr.Call root && root.Function == Sqrt && root.Arguments[0] is var w
            && algebra.Subtract(algebra.Multiply(du, w), algebra.Multiply(algebra.Number(0.5), u, Of(w))) is var multiplied && IsShort(multiplied))
        {
            return algebra.Divide(multiplied, algebra.Multiply(w, v));
        }

        return algebra.Divide(algebra.Subtract(du, algebra.Multiply(ValueOf(quotient), dv)), v);
    }

    private static bool IsShort(Expr numerator) => numerator is not (Expr.Binary or Expr.Choice);

    private Expr OfCall(Expr.Call call, Expr u)
    {
        var du = Of(u);
        return IsZero(du) || call.Function == Sign ? Zero : algebra.Multiply(OuterSlope(call.Function, ValueOf(call), u), du);
    }

    // The slope of f at u, where f is the value.
    private Expr OuterSlope(Function function, Expr f, Expr u) => function.Name switch
    {
        "Exp" => f,
        "ExpM1" => algebra.Add(f, One),
        "Log" => algebra.Divide(One, u),
        "LogP1" => algebra.Divide(One, algebra.Add(One, u)),
        "Log2" => algebra.Divide(algebra.Number(1 / Math.Log(2)), u),
        "Log10" => algebra.Divide(algebra.Number(1 / Math.Log(10)), u),
        "Sqrt" => algebra.Divide(algebra.Number(0.5), f),
        "Cbrt" => algebra.Divide(One, algebra.Multiply(algebra.Number(3), f, f)),
        "Sin" => algebra.Call(Cos, u),
        "Cos" => algebra.Negate(algebra.Call(Sin, u)),
        "Tan" => algebra.Add(One, algebra.Multiply(f, f)),
        "Asin" => algebra.Divide(One, algebra.Call(Sqrt, OneMinusSquare(u))),
        "Acos" => algebra.Negate(algebra.Divide(One, algebra.Call(Sqrt, OneMinusSquare(u)))),
        "Atan" => algebra.Divide(One, algebra.Add(One, algebra.Multiply(u, u))),
        "Sinh" => algebra.Call(Cosh, u),
        "Cosh" => algebra.Call(Sinh, u),
        "Tanh" => OneMinusSquare(f),
        "Abs" => algebra.Call(Sign, u),
        "Sigmoid" => algebra.Multiply(f, algebra.Subtract(One, f)),
        "Softplus" => algebra.Call(Sigmoid, u),
        "Erf" => algebra.Multiply(algebra.Number(TwoBySqrtPi), algebra.Call(Exp, algebra.Negate(algebra.Multiply(u, u)))),
        "NormalCdf" => algebra.Multiply(algebra.Number(InverseSqrtTwoPi), algebra.Call(Exp, algebra.Multiply(algebra.Number(-0.5), u, u))),
        _ => throw new ArgumentException(function.Name, nameof(function)),
    };

    private Expr OneMinusSquare(Expr x) => algebra.Subtract(One, algebra.Multiply(x, x));

    private Expr OfCall(Expr.Call call, Expr u, Expr v)
    {
        var (du, dv) = (Of(u), Of(v));
        if (IsZero(du) && IsZero(dv))
        {
            return Zero;
        }

        return call.Function.Name switch
        {
            "Max" => Limited(">", u, v, du, dv),
            "Min" => Limited("<", u, v, du, dv),
            "Pow" => OfPower(ValueOf(call), u, v, du, dv),
            "Atan2" => algebra.Divide(
                algebra.Subtract(algebra.Multiply(v, du), algebra.Multiply(u, dv)),
                algebra.Add(algebra.Multiply(u, u), algebra.Multiply(v, v))),
            _ => throw new ArgumentException(call.Function.Name, nameof(call)),
        };
    }

    private Expr Limited(string comparison, Expr u, Expr v, Expr du, Expr dv) =>
        u is Expr.Constant ? algebra.Choose(v, comparison, u, dv, du) : algebra.Choose(u, comparison, v, du, dv);

    // As PyTorch, what an exponent adds is 0 where the base is 0, and not 0 · −∞.
    private Expr OfPower(Expr f, Expr u, Expr v, Expr du, Expr dv)
    {
        var byBase = IsZero(du) ? Zero
            : v is Expr.Constant exponent ? algebra.Multiply(v, algebra.Power(u, exponent.Value - 1), du)
            : algebra.Multiply(algebra.Multiply(v, algebra.Call(Pow, u, algebra.Subtract(v, One))), du);
        if (IsZero(dv))
        {
            return byBase;
        }

        var byExponent = algebra.Multiply(f, algebra.Call(Log, u));
        return algebra.Add(byBase, algebra.Multiply(algebra.Choose(u, "==", Zero, Zero, byExponent), dv));
    }

    private static bool IsZero(Expr expression) => expression is Expr.Constant { Value: 0 };
}
