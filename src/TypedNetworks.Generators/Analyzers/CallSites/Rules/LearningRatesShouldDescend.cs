using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>A learning rate is above 0: with 0 nothing is learnt, below it the loss grows, and one that is no number makes all weights none.</summary>
internal sealed class LearningRatesShouldDescend : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe(
        "TN0209",
        "A learning rate is above 0",
        "{0}.TrainStep is given the learning rate {1}, {2}",
        DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call)
    {
        // A step of 0 whose loss is read may be there to measure it.
        if (RateOf(call) is { } rate && KnownReal.Of(rate) is { } value && !(value > 0) && (value != 0 || Quotient(call) is not null || ResultsShouldBeRead.IsStatement(call.Syntax)))
        {
            yield return At(rate.Syntax, call.Network.Name, double.IsNaN(value) ? "NaN" : Literals.Number(value, Precision.Double), Reason(value, call));
        }
    }

    /// <summary>The quotient of whole numbers that is 0 and makes the rate that, where its division drops all; <see langword="null"/> where there is none.</summary>
    public static BinaryExpressionSyntax? Quotient(NetworkCall call) => RateOf(call) is { } rate ? FindQuotient(rate) : null;

    /// <summary>The same quotient with its fraction kept, and above 0; <see langword="null"/> where that takes more than a few letters.</summary>
    public static string? WithFraction(BinaryExpressionSyntax quotient, NetworkCall call)
    {
        var (left, right) = (Bare(quotient.Left), Bare(quotient.Right));
        if (IsBelow(left, call) != IsBelow(right, call))
        {
            // Below 0 it would be wrong still; the sign of a number can be left out.
            (left, right) = (Positive(left), Positive(right));
        }

        if (left is null || right is null)
        {
            return null;
        }

        var (text, number) = (left.ToString(), call.Network.NumberName);
        var digits = text.TrimEnd('l', 'L', 'u', 'U');
        var real = left is LiteralExpressionSyntax && digits.All(char.IsDigit) ? digits + (number == "float" ? "f" : ".0") : $"({number}){Conversions.Primary(left)}";
        return $"{real} / {(right is LiteralExpressionSyntax ? right : quotient.Right)}";

        ExpressionSyntax? Positive(ExpressionSyntax? side) => side is null || !IsBelow(side, call) ? side
            : side is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax positive } ? positive
            : null;
    }

    private static bool IsBelow(ExpressionSyntax number, NetworkCall call) => KnownNumber.Of(call.Code.At(number)) < 0;

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax { Expression: LiteralExpressionSyntax or PrefixUnaryExpressionSyntax } inner ? inner.Expression : expression;

    private static string Reason(double value, NetworkCall call) =>
        double.IsNaN(value) ? "which makes all weights NaN"
        : double.IsInfinity(value) ? "which makes all weights infinite: write one above 0"
        : value < 0 ? $"which moves away from the target: write {Literals.Number(-value, call.Network.NumberName == "float" ? Precision.Single : Precision.Double)}, unless that is meant"
        : Quotient(call) is { } quotient ? $"which changes nothing: {quotient} is 0 between whole numbers, write {WithFraction(quotient, call) ?? "one above 0"}"
        : "which changes nothing: write one above 0";

    private static Code? RateOf(NetworkCall call) =>
        call.Member == MemberKind.TrainStep && call.Arguments[call.Arguments.Count - 1] is { Role: Role.Number, Expression: var rate } ? call.Code.At(rate) : null;

    // Where it is written, at the call or where the name gets its only value.
    private static BinaryExpressionSyntax? FindQuotient(Code code) =>
        code.Syntax.DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>().FirstOrDefault(binary => IsDropped(binary, code))
        ?? (!code.IsTooDeep && code.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax && Initial(code) is { } initial ? FindQuotient(initial) : null);

    private static bool IsDropped(BinaryExpressionSyntax binary, Code code) =>
        binary.IsKind(SyntaxKind.DivideExpression)
        && KnownNumber.Of(code.At(binary)) == 0
        && KnownNumber.Of(code.At(binary.Left)) is not (null or 0);

    private static Code? Initial(Code code) =>
        code.Symbol is { DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax(code.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? code.From(value)
            : null;
}
