using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>A parameter set, or the network that has it, is handed over where numbers in canonical order are copied.</summary>
internal static class SetForNumbers
{
    /// <summary>What to say of a call; <see langword="null"/> where no set of the same network is handed over.</summary>
    public static Advice? Of(BrokenCall call)
    {
        if (call.Member is not (MemberKind.CopyFrom or MemberKind.CopyTo)
            || call.Syntax.ArgumentList.Arguments is not [{ Expression: var other, NameColon: null }]
            || call.Syntax.Expression is not MemberAccessExpressionSyntax { Expression: var own }
            || call.Code.At(other).Type is not { } type
            || PathToSet(type, call.Network) is not { } path)
        {
            return null;
        }

        var set = Conversions.Primary(other) + path;
        var written = Written(call.Member, own.ToString(), set);
        return call.Code.Model.GetSpeculativeSymbolInfo(call.Syntax.SpanStart, SyntaxFactory.ParseExpression(written), SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol
            ? new(call.Syntax.ArgumentList, $"{call.Owner}.{call.MemberName} takes numbers, no {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}: write {Written(call.Member, ShortText.Of(own), ShortText.Of(set))}")
            {
                Title = "Write " + written,
                Edits = call.Syntax.Parent is ExpressionStatementSyntax ? [(call.Syntax, written)] : [],
            }
            : null;
    }

    /// <summary>What copies one set to or from another. Both are laid out alike, padding included.</summary>
    public static string Written(MemberKind member, string own, string other) =>
        member == MemberKind.CopyFrom ? $"{other}.AsSpan().CopyTo({own}.AsSpan())" : $"{own}.AsSpan().CopyTo({other}.AsSpan())";

    private static string? PathToSet(ITypeSymbol type, KnownNetwork network) => SymbolEqualityComparer.Default.Equals(type, network.ParameterSet) ? ""
        : SymbolEqualityComparer.Default.Equals(type, network.Type) ? "." + MemberNames.SetName
        : null;
}
