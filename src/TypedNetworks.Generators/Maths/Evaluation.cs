using TypedNetworks.Generators.Maths.Differentiation;

namespace TypedNetworks.Generators.Maths;

/// <summary>Computes expressions in double precision, for questions that only numbers answer.</summary>
internal static class Evaluation
{
    /// <summary>The value of an expression where its variables have some values.</summary>
    public static double Evaluate(this Expr expression, IReadOnlyDictionary<string, double> variables) => expression switch
    {
        Expr.Variable variable => variables[variable.Name],
        Expr.Let let => let.Body.Evaluate(With(variables, let.Name, let.Value.Evaluate(variables))),
        _ => Combine(expression, [.. Traversal.Parts(expression).Select(part => part.Evaluate(variables))]),
    };

    /// <summary>The value of an expression whose parts have some values.</summary>
    public static double Combine(Expr expression, double[] parts) => expression switch
    {
        Expr.Constant constant => constant.Value,
        Expr.Negation => -parts[0],
        Expr.Binary binary => Apply(binary.Operator, parts[0], parts[1]),
        Expr.Choice choice => Comparisons.Holds(choice.Comparison, parts[0], parts[1]) ? parts[2] : parts[3],
        Expr.Call call => Call(call.Function, parts),
        _ => throw new ArgumentException(expression.ToString(), nameof(expression)),
    };

    /// <summary>A function's value; NaN of one of the user's class, which is not known here.</summary>
    public static double Call(Function function, double[] arguments) => (function.Home, function.Name) switch
    {
        (FunctionHome.Member, _) => double.NaN,
        (_, "Exp") => Math.Exp(arguments[0]),
        (_, "ExpM1") => Math.Abs(arguments[0]) < 1e-5 ? arguments[0] * (1 + (arguments[0] / 2)) : Math.Exp(arguments[0]) - 1,
        (_, "Log") => Math.Log(arguments[0]),
        (_, "LogP1") => LogP1(arguments[0]),
        (_, "Log2") => Math.Log(arguments[0], 2),
        (_, "Log10") => Math.Log10(arguments[0]),
        (_, "Sqrt") => Math.Sqrt(arguments[0]),
        (_, "Cbrt") => Math.Sign(Known(arguments[0])) * Math.Pow(Math.Abs(arguments[0]), 1.0 / 3),
        (_, "Pow") => Math.Pow(arguments[0], arguments[1]),
        (_, "Sin") => Math.Sin(arguments[0]),
        (_, "Cos") => Math.Cos(arguments[0]),
        (_, "Tan") => Math.Tan(arguments[0]),
        (_, "Asin") => Math.Asin(arguments[0]),
        (_, "Acos") => Math.Acos(arguments[0]),
        (_, "Atan") => Math.Atan(arguments[0]),
        (_, "Atan2") => Math.Atan2(arguments[0], arguments[1]),
        (_, "Sinh") => Math.Sinh(arguments[0]),
        (_, "Cosh") => Math.Cosh(arguments[0]),
        (_, "Tanh") => Math.Tanh(arguments[0]),
        (_, "Abs") => Math.Abs(arguments[0]),
        (_, "Min") => Math.Min(arguments[0], arguments[1]),
        (_, "Max") => Math.Max(arguments[0], arguments[1]),
        (_, "Sign") => double.IsNaN(arguments[0]) ? double.NaN : Math.Sign(arguments[0]),
        (_, "FusedMultiplyAdd") => (arguments[0] * arguments[1]) + arguments[2],
        (_, "Sigmoid") => 1 / (1 + Math.Exp(-arguments[0])),
        (_, "Softplus") => Math.Max(arguments[0], 0) + LogP1(Math.Exp(-Math.Abs(arguments[0]))),
        (_, "Erf") => ErrorFunction.Erf(arguments[0]),
        (_, "NormalCdf") => ErrorFunction.NormalCdf(arguments[0]),
        _ => throw new ArgumentException(function.Name, nameof(function)),
    };

    /// <summary>What an operator makes of two numbers.</summary>
    public static double Apply(char @operator, double left, double right) => @operator switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        _ => left / right,
    };

    // Of NaN there is no sign, and |NaN| is NaN anyway.
    private static double Known(double number) => double.IsNaN(number) ? 0 : number;

    private static double LogP1(double x) => Math.Abs(x) < 1e-5 ? x * (1 - (x / 2)) : Math.Log(1 + x);

    private static Dictionary<string, double> With(IReadOnlyDictionary<string, double> variables, string name, double value)
    {
        var all = variables.ToDictionary(pair => pair.Key, pair => pair.Value);
        all[name] = value;
        return all;
    }
}
