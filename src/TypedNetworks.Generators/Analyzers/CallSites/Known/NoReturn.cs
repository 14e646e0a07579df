using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells code that calls what does not return, such as a method that only throws.</summary>
internal static class NoReturn
{
    /// <summary>Whether an expression, or a statement of expressions, always makes such a call.</summary>
    public static bool IsIn(SyntaxNode node, Code code) =>
        node.DescendantNodesAndSelf(inner => inner is not AnonymousFunctionExpressionSyntax)
            .OfType<InvocationExpressionSyntax>()
            .Any(call => IsAlways(call, node, code) && IsOf(code.At(call), call));

    // Not only where something else is so.
    private static bool IsAlways(SyntaxNode call, SyntaxNode node, Code code)
    {
        for (var inner = call; inner != node; inner = inner.Parent!)
        {
            if (inner.Parent switch
            {
                ConditionalExpressionSyntax choice => inner != choice.Condition,
                BinaryExpressionSyntax binary => inner == binary.Right && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
                AssignmentExpressionSyntax assignment => inner == assignment.Right && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
                InvocationExpressionSyntax around => inner == around.ArgumentList && Omitted.Is(around, code),
                ConditionalAccessExpressionSyntax access => inner == access.WhenNotNull,
                SwitchExpressionArmSyntax or QueryClauseSyntax or QueryBodySyntax => true,
                _ => false,
            })
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOf(Code code, InvocationExpressionSyntax call) =>
        code.Symbol is IMethodSymbol method
        && (Has(method, "DoesNotReturnAttribute") || Throws(method, code) || Refuses(method, call, code))
        && !Omitted.Is(call, code);

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(candidate => Is(candidate, attribute));

    private static bool Is(AttributeData candidate, string attribute) => candidate.AttributeClass is
    {
        ContainingNamespace: { Name: "CodeAnalysis", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
    } type && type.Name == attribute;

    // static void Refuse() => throw …;
    private static bool Throws(IMethodSymbol method, Code code) =>
        !method.IsAsync
        && (method.MethodKind == MethodKind.LocalFunction || Dispatch.IsFinal(method))
        && method.OriginalDefinition.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(code.CancellationToken) is
            BaseMethodDeclarationSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } or BaseMethodDeclarationSyntax { Body.Statements: [ThrowStatementSyntax] }
            or LocalFunctionStatementSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } or LocalFunctionStatementSyntax { Body.Statements: [ThrowStatementSyntax] };

    // [DoesNotReturnIf(false)], and false is what it is given.
    private static bool Refuses(IMethodSymbol method, InvocationExpressionSyntax call, Code code) =>
        method.Parameters.Zip(OrderedArguments.Of(method, call.ArgumentList), (parameter, argument) => (parameter, argument)).Any(pair =>
            pair is { parameter.Type.SpecialType: SpecialType.System_Boolean, argument: { } argument }
            && pair.parameter.GetAttributes().FirstOrDefault(candidate => Is(candidate, "DoesNotReturnIfAttribute"))?.ConstructorArguments is [{ Value: bool refused }]
            && KnownTruth.Of(code.At(argument.Expression)) == refused);
}
