using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>
/// Finds the other network whose outputs are in what a network is fed. Asked only of an argument whose length is wrong
/// already: it decides what to say, not whether.
/// </summary>
internal static class OutputOrigin
{
    /// <summary>The network whose outputs are handed over as inputs of another size; <see langword="null"/> where there is none.</summary>
    public static KnownNetwork? Of(Call call, CallArgument argument)
    {
        if (argument.Role is not (Role.Input or Role.Inputs))
        {
            return null;
        }

        var origin = Made(call.Code.At(argument.Expression), call.Reader) ?? Written(call, argument);
        return origin is not null && origin.Outputs != call.Network.Inputs && !SymbolEqualityComparer.Default.Equals(origin.Type, call.Network.Type) ? origin : null;
    }

    // new double[First.OutputCount], stackalloc double[rows * First.OutputCount]; first.Forward(1, 2), whose outputs are a tuple.
    private static KnownNetwork? Made(Code code, CallReader reader) => code.IsTooDeep ? null : code.Syntax switch
    {
        ParenthesizedExpressionSyntax inner => Made(code.At(inner.Expression), reader),
        CastExpressionSyntax cast => Made(code.At(cast.Expression), reader),
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [var size] }] } => CountedBy(code.At(size), reader),
        StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax { RankSpecifiers: [{ Sizes: [var size] }] } } => CountedBy(code.At(size), reader),
        InvocationExpressionSyntax => reader.Read(code) is { Member: MemberKind.Forward, Network: var network } ? network : null,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => (KnownPart.Of(code) is [var part] ? part : code.Symbol is { } symbol ? SingleValue.Of(symbol, code) : null) is { } value ? Made(value, reader) : null,
        _ => null,
    };

    private static KnownNetwork? CountedBy(Code size, CallReader reader) => size.IsTooDeep ? null : size.Syntax switch
    {
        ParenthesizedExpressionSyntax inner => CountedBy(size.At(inner.Expression), reader),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression } product => CountedBy(size.At(product.Left), reader) ?? CountedBy(size.At(product.Right), reader),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => size.Symbol is IFieldSymbol { Name: "OutputCount", ContainingType: var type } ? reader.Find(type) : null,
        _ => null,
    };

    // first.Forward(x, hidden) before second.Forward(hidden, y).
    private static KnownNetwork? Written(Call call, CallArgument argument)
    {
        var buffer = Whole(argument.Expression);
        if (buffer is not IdentifierNameSyntax { Identifier.ValueText: var name } || call.Code.At(buffer).Symbol is not { } symbol)
        {
            return null;
        }

        var body = call.Syntax.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        return body.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(other => other.SpanStart < call.Syntax.SpanStart && other.ArgumentList.Arguments.Any(written => IsNamed(Whole(written.Expression), name)))
            .Reverse()
            .Select(other => call.Reader.Read(call.Code.At(other)))
            .FirstOrDefault(other => (other?.Find(Role.Output) ?? other?.Find(Role.Outputs))?.Expression is { } written
                && IsNamed(Whole(written), name)
                && SymbolEqualityComparer.Default.Equals(call.Code.At(Whole(written)).Symbol, symbol))
            ?.Network is { } origin && (argument.Role == Role.Inputs ? argument.Length % origin.Outputs == 0 : argument.Length == origin.Outputs)
                ? origin
                : null;
    }

    // What AsSpan() is called of is the same buffer.
    private static ExpressionSyntax Whole(ExpressionSyntax buffer) =>
        buffer is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan", Expression: var whole } } ? whole : buffer;

    private static bool IsNamed(ExpressionSyntax expression, string name) => expression is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
}
