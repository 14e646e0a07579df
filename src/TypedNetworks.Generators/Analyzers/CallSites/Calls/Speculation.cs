using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>Asks the compiler what it would make of another call: what is proposed is what it takes.</summary>
internal static class Speculation
{
    /// <summary>The method that some arguments call, in place of an expression; <see langword="null"/> where the compiler refuses these, too.</summary>
    public static IMethodSymbol? Method(INamedTypeSymbol type, bool isStatic, string member, IEnumerable<ArgumentSyntax> arguments, ExpressionSyntax place, SemanticModel model)
    {
        // What stands before the dot can depend on a question mark before that, and only its type matters.
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var call = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                SyntaxFactory.ParseExpression(isStatic ? name : $"default({name})"),
                SyntaxFactory.IdentifierName(member)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments)));
        return model.GetSpeculativeSymbolInfo(place.SpanStart, call, SpeculativeBindingOption.BindAsExpression).Symbol as IMethodSymbol;
    }
}
