using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>What a call returns, where the method is one expression and no other can run in its place.</summary>
internal static class Returned
{
    /// <summary>The method's expression, or <see langword="null"/>.</summary>
    public static Code? Of(Code call) =>
        call.Symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, RefKind: RefKind.None, IsAsync: false } method
        && Dispatch.IsFinal(method)
        && method.OriginalDefinition.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(call.CancellationToken) switch
        {
            MethodDeclarationSyntax declared => Expression(declared.ExpressionBody, declared.Body),
            LocalFunctionStatementSyntax local => Expression(local.ExpressionBody, local.Body),
            _ => null,
        } is { } expression
            ? call.From(expression)
            : null;

    private static ExpressionSyntax? Expression(ArrowExpressionClauseSyntax? arrow, BlockSyntax? block) =>
        arrow is not null ? arrow.Expression : block is { Statements: [ReturnStatementSyntax { Expression: { } returned }] } ? returned : null;
}
