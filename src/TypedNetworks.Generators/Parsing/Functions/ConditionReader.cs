using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>Reads conditions: comparisons of numbers, joined by <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>, as choices within choices.</summary>
/// <param name="reader">Who reads the function.</param>
internal sealed class ConditionReader(FunctionReader reader)
{
    private readonly Dictionary<ILocalSymbol, Func<Expr, Expr, Expr>> _locals = new(SymbolEqualityComparer.Default);

    /// <summary>The choice that a condition makes.</summary>
    public Expr? Choose(IOperation condition, ExpressionReader numbers, Func<Expr?> then, Func<Expr?> otherwise) =>
        Read(condition, numbers) is { } choose && then() is { } first && otherwise() is { } second ? choose(reader.Share(first), reader.Share(second)) : null;

    /// <summary>Notes what a local stands for.</summary>
    public bool Declare(ILocalSymbol local, IOperation value, ExpressionReader numbers)
    {
        if (Read(value, numbers) is not { } condition)
        {
            return false;
        }

        _locals[local] = condition;
        return true;
    }

    // What the condition makes of two branches.
    private Func<Expr, Expr, Expr>? Read(IOperation condition, ExpressionReader numbers) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool holds } } => (then, otherwise) => holds ? then : otherwise,
        IParenthesizedOperation brackets => Read(brackets.Operand, numbers),
        ILocalReferenceOperation local when _locals.TryGetValue(local.Local, out var known) => known,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Read(not.Operand, numbers) is { } inner ? (then, otherwise) => inner(otherwise, then) : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } and => Join(and, numbers, (first, second) => (then, otherwise) => first(second(then, otherwise), otherwise)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } or => Join(or, numbers, (first, second) => (then, otherwise) => first(then, second(then, otherwise))),
        IBinaryOperation comparison when Comparison(comparison.OperatorKind) is { } sign => Compare(comparison, sign, numbers),
        IInvocationOperation call when KnownFunctions.AsksForNaN(call.TargetMethod) => numbers.Read(call.Arguments[0].Value) is { } number ? (then, otherwise) => new Expr.Choice(number, "==", number, otherwise, then) : null,
        _ => Refuse(condition),
    };

    private Func<Expr, Expr, Expr>? Join(IBinaryOperation binary, ExpressionReader numbers, Func<Func<Expr, Expr, Expr>, Func<Expr, Expr, Expr>, Func<Expr, Expr, Expr>> join) =>
        Read(binary.LeftOperand, numbers) is { } left && Read(binary.RightOperand, numbers) is { } right ? join(left, right) : null;

    private Func<Expr, Expr, Expr>? Compare(IBinaryOperation comparison, string sign, ExpressionReader numbers)
    {
        if (numbers.Read(comparison.LeftOperand) is not { } left || numbers.Read(comparison.RightOperand) is not { } right)
        {
            return null;
        }

        var (a, b) = (reader.Share(left), reader.Share(right));
        return sign == "!="
            ? (then, otherwise) => new Expr.Choice(a, "==", b, otherwise, then)
            : (then, otherwise) => new Expr.Choice(a, sign, b, then, otherwise);
    }

    private Func<Expr, Expr, Expr>? Refuse(IOperation condition)
    {
        _ = reader.Stop(
            ExpressionReader.HasError(condition) ? ObstacleKind.Broken : ObstacleKind.NotRead,
            condition.Syntax,
            "is no comparison of numbers", "write it with < <= > >= == !=, and && || ! between them");
        return null;
    }

    private static string? Comparison(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => "<",
        BinaryOperatorKind.LessThanOrEqual => "<=",
        BinaryOperatorKind.GreaterThan => ">",
        BinaryOperatorKind.GreaterThanOrEqual => ">=",
        BinaryOperatorKind.Equals => "==",
        BinaryOperatorKind.NotEquals => "!=",
        _ => null,
    };
}
