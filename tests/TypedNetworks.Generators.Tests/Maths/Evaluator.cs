using TypedNetworks.Generators.Maths;
using TypedNetworks.Numerics;

namespace TypedNetworks.Generators.Tests.Maths;

/// <summary>Computes expressions, independently of how they are spelled.</summary>
internal static class Evaluator
{
    /// <summary>The value of an expression with numbers in the place of its variables.</summary>
    public static double Evaluate(this Expr expression, params (Expr.Variable Variable, double Value)[] variables) =>
        ValueOf(expression, variables.ToDictionary(pair => pair.Variable.Name, pair => pair.Value));

    private static double ValueOf(Expr expression, Dictionary<string, double> variables) => expression switch
    {
        Expr.Constant constant => constant.Value,
        Expr.Variable variable => variables[variable.Name],
        Expr.Negation negation => -ValueOf(negation.Operand, variables),
        Expr.Binary binary => Apply(binary.Operator, ValueOf(binary.Left, variables), ValueOf(binary.Right, variables)),
        Expr.Choice choice => ValueOf(
            Holds(choice.Comparison, ValueOf(choice.Left, variables), ValueOf(choice.Right, variables)) ? choice.Then : choice.Else,
            variables),
        Expr.Call call => Call(call.Function.Name, [.. call.Arguments.Select(argument => ValueOf(argument, variables))]),
        Expr.Let let => ValueOf(let.Body, new(variables) { [let.Name] = ValueOf(let.Value, variables) }),
        _ => throw new ArgumentException(expression.ToString(), nameof(expression)),
    };

    /// <summary>A function of the tables.</summary>
    public static double Call(string function, double[] arguments) => function switch
    {
        "Exp" => Math.Exp(arguments[0]),
        "Log" => Math.Log(arguments[0]),
        "Tanh" => Math.Tanh(arguments[0]),
        "Sigmoid" => ScalarMath.Sigmoid(arguments[0]),
        "Abs" => Math.Abs(arguments[0]),
        "Max" => Math.Max(arguments[0], arguments[1]),
        "Min" => Math.Min(arguments[0], arguments[1]),
        "Sqrt" => Math.Sqrt(arguments[0]),
        "Cbrt" => Math.Cbrt(arguments[0]),
        "Pow" => Math.Pow(arguments[0], arguments[1]),
        "Log2" => Math.Log2(arguments[0]),
        "Log10" => Math.Log10(arguments[0]),
        "Sin" => Math.Sin(arguments[0]),
        "Cos" => Math.Cos(arguments[0]),
        "Tan" => Math.Tan(arguments[0]),
        "Asin" => Math.Asin(arguments[0]),
        "Acos" => Math.Acos(arguments[0]),
        "Atan" => Math.Atan(arguments[0]),
        "Atan2" => Math.Atan2(arguments[0], arguments[1]),
        "Sinh" => Math.Sinh(arguments[0]),
        "Cosh" => Math.Cosh(arguments[0]),
        "FusedMultiplyAdd" => Math.FusedMultiplyAdd(arguments[0], arguments[1], arguments[2]),
        "Erf" => ScalarMath.Erf(arguments[0]),
        "LogP1" => ScalarMath.LogP1(arguments[0]),
        "ExpM1" => ScalarMath.ExpM1(arguments[0]),
        "Softplus" => ScalarMath.Softplus(arguments[0]),
        "NormalCdf" => ScalarMath.NormalCdf(arguments[0]),
        _ => throw new ArgumentException(function, nameof(function)),
    };

    private static double Apply(char @operator, double left, double right) => @operator switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        '/' => left / right,
        _ => throw new ArgumentOutOfRangeException(nameof(@operator)),
    };

    private static bool Holds(string comparison, double left, double right) => comparison switch
    {
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        ">=" => left >= right,
        "==" => left == right,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };
}
