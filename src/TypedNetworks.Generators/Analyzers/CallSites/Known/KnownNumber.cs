using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>The value of a whole number, where the source alone tells it: a size, a bound, an index.</summary>
internal static class KnownNumber
{
    /// <summary>The value of an expression, or <see langword="null"/>.</summary>
    public static int? Of(Code code)
    {
        if (code.IsTooDeep)
        {
            return null;
        }

        if (code.Constant is { } constant)
        {
            return OfConstant(constant);
        }

        // Other types than int wrap at other places, so that only what they are written with is known.
        if (code.Type?.SpecialType != SpecialType.System_Int32)
        {
            return Conversions.IsWhole(code.Type) && code.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax && code.Symbol is { } name && SingleValue.Of(name, code)?.Constant is { } written
                ? OfConstant(written)
                : null;
        }

        return code.Syntax switch
        {
            ParenthesizedExpressionSyntax inner => Of(code.At(inner.Expression)),
            CastExpressionSyntax cast => Of(code.At(cast.Expression)),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => -(long?)Of(code.At(minus.Operand)) is { } value ? Fit(value) : null,
            BinaryExpressionSyntax binary => OfBinary(code, binary),
            InvocationExpressionSyntax call => OfCall(code, call),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } length when OfLength(code.At(length.Expression)) is { } known => known,
            MemberAccessExpressionSyntax member when OfNetwork(code, member) is { } size => size,
            IdentifierNameSyntax or MemberAccessExpressionSyntax => code.Symbol is { } symbol && SingleValue.Of(symbol, code) is { } only ? OfNamed(only) : null,
            _ => null,
        };
    }

    // Once for every name: what is made of one twice over and over would else be worked out in a time that doubles each time.
    private static int? OfNamed(Code value)
    {
        if (!value.Findings.Numbers.TryGetValue((value.Syntax, value.Caller), out var number))
        {
            // Until it is known, so that one that leads back to itself ends here.
            value.Findings.Numbers.Add((value.Syntax, value.Caller), null);
            number = Of(value);
            value.Findings.Numbers[(value.Syntax, value.Caller)] = number;
        }

        return number;
    }

    // Behind INetwork<double>, a network says what the constant of its class says.
    private static int? OfNetwork(Code code, MemberAccessExpressionSyntax member) =>
        code.Symbol is IPropertySymbol { IsStatic: false, ContainingType: { TypeKind: TypeKind.Interface, Name: "INetwork", ContainingNamespace: { Name: "TypedNetworks", ContainingNamespace.IsGlobalNamespace: true } } } size
        && RuntimeType.Of(code.At(member.Expression)) is { } type
        && DeclarationReader.FindNetworkAttribute(type) is not null
        && type.GetMembers(size.Name) is [IFieldSymbol { ConstantValue: int value }]
            ? value
            : null;

    private static int? OfLength(Code whole) => VectorTypes.IsVector(whole.Type) ? KnownLength.Of(whole)
        : whole.Type?.SpecialType != SpecialType.System_String ? null
        : (whole.Constant ?? (whole.Symbol is { } symbol ? SingleValue.Of(symbol, whole)?.Constant : null)) is string text ? text.Length
        : null;

    // Math.Max(2, 3), int.Max(2, 3)
    private static int? OfCall(Code code, InvocationExpressionSyntax call) =>
        code.Symbol is IMethodSymbol { Name: "Max" or "Min", ContainingType: { Name: "Math" or "Int32", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } method
        && call.ArgumentList.Arguments is [var first, var second]
        && Of(code.At(first.Expression)) is { } one
        && Of(code.At(second.Expression)) is { } other
            ? method.Name == "Max" ? Math.Max(one, other) : Math.Min(one, other)
            : null;

    private static int? OfConstant(object constant) => constant switch
    {
        int value => value,
        long value => Fit(value),
        uint value => Fit(value),
        ulong value and <= int.MaxValue => (int)value,
        short value => value,
        ushort value => value,
        sbyte value => value,
        byte value => value,
        _ => null,
    };

    private static int? OfBinary(Code code, BinaryExpressionSyntax binary)
    {
        if ((long?)Of(code.At(binary.Left)) is not { } left || (long?)Of(code.At(binary.Right)) is not { } right)
        {
            return null;
        }

        return binary.Kind() switch
        {
            SyntaxKind.AddExpression => Fit(left + right),
            SyntaxKind.SubtractExpression => Fit(left - right),
            SyntaxKind.MultiplyExpression => Fit(left * right),
            SyntaxKind.DivideExpression when right != 0 => Fit(left / right),
            SyntaxKind.ModuloExpression when right != 0 => Fit(left % right),
            SyntaxKind.LeftShiftExpression => (int)left << (int)right,
            SyntaxKind.RightShiftExpression => (int)left >> (int)right,
            SyntaxKind.BitwiseAndExpression => (int)(left & right),
            SyntaxKind.BitwiseOrExpression => (int)(left | right),
            SyntaxKind.ExclusiveOrExpression => (int)(left ^ right),
            _ => null,
        };
    }

    // What does not fit wraps or throws, as the project is set.
    private static int? Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? (int)value : null;
}
