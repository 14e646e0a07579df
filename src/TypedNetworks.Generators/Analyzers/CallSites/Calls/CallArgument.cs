using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>An argument of a call to a network.</summary>
/// <param name="Role">What it is to the network.</param>
/// <param name="Expression">What was written.</param>
/// <param name="Length">How many numbers it has, where the source tells; always <see langword="null"/> for what is no span.</param>
internal sealed record CallArgument(Role Role, ExpressionSyntax Expression, int? Length)
{
    /// <summary>Whether it is given to the caller.</summary>
    public bool IsOut => Expression.Parent is ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword };
}
