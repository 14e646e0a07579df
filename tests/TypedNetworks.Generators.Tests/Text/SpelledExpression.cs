using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Tests.Maths;

namespace TypedNetworks.Generators.Tests.Text;

/// <summary>Computes C# as the language has it: whole numbers stay whole until they meet another.</summary>
internal static class SpelledExpression
{
    /// <summary>The value of an expression as C# parses it.</summary>
    public static double Evaluate(string text, IReadOnlyDictionary<string, double> variables)
    {
        var expression = SyntaxFactory.ParseExpression(text);
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(text, expression.ToString());
        return ToDouble(ValueOf(expression, variables));
    }

    private static object ValueOf(ExpressionSyntax expression, IReadOnlyDictionary<string, double> variables) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value!,
        ParenthesizedExpressionSyntax brackets => ValueOf(brackets.Expression, variables),
        IdentifierNameSyntax name => variables[name.Identifier.Text],
        PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.UnaryMinusExpression) => Negate(ValueOf(prefix.Operand, variables)),
        BinaryExpressionSyntax binary => Apply(binary.OperatorToken.Text, ValueOf(binary.Left, variables), ValueOf(binary.Right, variables)),
        ConditionalExpressionSyntax choice => Choose(choice, variables),
        InvocationExpressionSyntax call => Call(call, variables),
        _ => throw new ArgumentException($"{expression.Kind()}: {expression}", nameof(expression)),
    };

    private static object Negate(object value) => value is int whole ? -whole : -ToDouble(value);

    private static object Apply(string @operator, object left, object right) => (@operator, left, right) switch
    {
        ("+", int a, int b) => a + b,
        ("-", int a, int b) => a - b,
        ("*", int a, int b) => a * b,
        ("/", int a, int b) => b == 0 ? throw new DivideByZeroException() : a / b,
        ("+", _, _) => ToDouble(left) + ToDouble(right),
        ("-", _, _) => ToDouble(left) - ToDouble(right),
        ("*", _, _) => ToDouble(left) * ToDouble(right),
        ("/", _, _) => ToDouble(left) / ToDouble(right),
        ("<", _, _) => ToDouble(left) < ToDouble(right),
        ("<=", _, _) => ToDouble(left) <= ToDouble(right),
        (">", _, _) => ToDouble(left) > ToDouble(right),
        (">=", _, _) => ToDouble(left) >= ToDouble(right),
        _ => throw new ArgumentException(@operator, nameof(@operator)),
    };

    private static object Choose(ConditionalExpressionSyntax choice, IReadOnlyDictionary<string, double> variables)
    {
        // Both branches have one type, so a whole number beside a floating-point one becomes that.
        var (then, otherwise) = (ValueOf(choice.WhenTrue, variables), ValueOf(choice.WhenFalse, variables));
        var chosen = (bool)ValueOf(choice.Condition, variables) ? then : otherwise;
        return then is int && otherwise is int ? chosen : ToDouble(chosen);
    }

    private static object Call(InvocationExpressionSyntax call, IReadOnlyDictionary<string, double> variables)
    {
        var name = ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.Text;
        var arguments = call.ArgumentList.Arguments.Select(argument => ValueOf(argument.Expression, variables)).ToArray();
        // These two have overloads for whole numbers.
        var isWhole = name is "Abs" or "Max" && arguments.All(argument => argument is int);
        return (isWhole, Evaluator.Call(name, [.. arguments.Select(ToDouble)])) switch
        {
            (true, var value) => (object)(int)value,
            (false, var value) => value,
        };
    }

    private static double ToDouble(object value) => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
}
