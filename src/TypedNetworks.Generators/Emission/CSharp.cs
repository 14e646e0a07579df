using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>Spells expressions as scalar C#, with no bracket that is not needed.</summary>
internal static class CSharp
{
    private const int ChoicePrecedence = 1;
    private const int SumPrecedence = 3;
    private const int ProductPrecedence = 4;
    private const int UnaryPrecedence = 5;
    private const int PrimaryPrecedence = 6;

    /// <summary>C#'s name of a number type.</summary>
    public static string Type(Precision precision) => precision == Precision.Single ? "float" : "double";

    /// <summary>Where a number type's functions are.</summary>
    public static string Math(Precision precision) => "global::System." + (precision == Precision.Single ? "MathF" : "Math");

    /// <summary>A name of the user's, which may be a keyword.</summary>
    public static string Name(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>An expression in C#.</summary>
    public static string Spell(Expr expression, Precision precision) => expression switch
    {
        Expr.Constant constant => Literals.Number(constant.Value, precision),
        Expr.Variable variable => variable.Name,
        // --x would be a decrement.
        Expr.Negation negation => "-" + Operand(negation.Operand, PrimaryPrecedence, precision),
        Expr.Binary binary => SpellBinary(binary, precision),
        Expr.Choice choice => SpellChoice(choice, precision),
        Expr.Call call => $"{FunctionName(call.Function, precision)}({string.Join(", ", call.Arguments.Select(argument => Branch(argument, ChoicePrecedence, precision)))})",
        _ => throw new ArgumentException("A Let has no place within an expression.", nameof(expression)),
    };

    /// <summary>The value of a local, which a whole number by itself would make an <see cref="int"/>: products of such overflow, and 1 / 2 is 0.</summary>
    public static string Value(Expr expression, Precision precision) =>
        expression is Expr.Constant constant ? Literals.TypedNumber(constant.Value, precision) : Spell(expression, precision);

    /// <summary>The statements of a method that returns an expression.</summary>
    public static string Return(Expr expression, Precision precision) => expression is Expr.Let let
        ? $"var {let.Name} = {Value(let.Value, precision)};\n{Return(let.Body, precision)}"
        : $"return {Spell(expression, precision)};";

    private static string SpellBinary(Expr.Binary binary, Precision precision)
    {
        // A sum of a thousand terms is a tree as deep on its left, deeper than a stack: it is walked down.
        var tails = new Stack<string>();
        var node = binary;
        while (true)
        {
            // a + (b + c) keeps its brackets: floating-point sums depend on their order.
            var precedence = Precedence(node);
            tails.Push($" {node.Operator} {Operand(node.Right, precedence + 1, precision)}");
            if (node.Left is not Expr.Binary left || Precedence(left) < precedence)
            {
                var head = IsWhole(node.Left) && IsWhole(node.Right) ? SpellTyped(node.Left, precision) : Operand(node.Left, precedence, precision);
                return head + string.Concat(tails);
            }

            node = left;
        }
    }

    private static string SpellChoice(Expr.Choice choice, Precision precision)
    {
        // What is not equal to itself is NaN; C#'s compiler warns of such a comparison.
        if (choice.Comparison == "==" && choice.Left.Equals(choice.Right))
        {
            var isNaN = $"{Type(precision)}.IsNaN({Spell(choice.Left, precision)})";
            return $"{isNaN} ? {Branch(choice.Else, ChoicePrecedence + 1, precision)} : {Branch(choice.Then, ChoicePrecedence, precision)}";
        }

        var condition = $"{Operand(choice.Left, SumPrecedence, precision)} {choice.Comparison} {Operand(choice.Right, SumPrecedence, precision)}";
        return $"{condition} ? {Branch(choice.Then, ChoicePrecedence + 1, precision)} : {Branch(choice.Else, ChoicePrecedence, precision)}";
    }

    // Between two whole numbers C# computes with whole numbers: 1 / 2 is 0.
    private static bool IsWhole(Expr expression) =>
        expression is Expr.Constant || (expression is Expr.Negation negation && IsWhole(negation.Operand));

    private static string SpellTyped(Expr number, Precision precision) => number switch
    {
        Expr.Negation { Operand: Expr.Constant { Value: >= 0 } } negation => "-" + SpellTyped(negation.Operand, precision),
        Expr.Negation negation => $"-({SpellTyped(negation.Operand, precision)})",
        Expr.Constant constant => Literals.TypedNumber(constant.Value, precision),
        _ => throw new ArgumentException("Not a number.", nameof(number)),
    };

    // Two whole numbers as branches would make the choice an int, converted each time it is computed; as an argument, one
    // would choose the overload for whole or single-precision numbers.
    private static string Branch(Expr branch, int least, Precision precision) =>
        branch is Expr.Constant constant ? Literals.TypedNumber(constant.Value, precision) : Operand(branch, least, precision);

    private static string Operand(Expr operand, int least, Precision precision)
    {
        var text = Spell(operand, precision);
        return Precedence(operand) < least ? $"({text})" : text;
    }

    private static int Precedence(Expr expression) => expression switch
    {
        Expr.Choice => ChoicePrecedence,
        Expr.Binary { Operator: '+' or '-' } => SumPrecedence,
        Expr.Binary => ProductPrecedence,
        Expr.Negation or Expr.Constant { Value: < 0 } => UnaryPrecedence,
        _ => PrimaryPrecedence,
    };

    private static string FunctionName(Function function, Precision precision) => function.Home switch
    {
        FunctionHome.Math => $"{Math(precision)}.{function.Name}",
        FunctionHome.Library => $"global::TypedNetworks.Numerics.ScalarMath.{function.Name}",
        _ => Name(function.Name),
    };
}
