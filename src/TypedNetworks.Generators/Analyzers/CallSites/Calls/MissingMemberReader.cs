using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>Finds what networks and their parameter sets do not have, or do not let be assigned, though other libraries' do, or other layers, where the compiler refuses it.</summary>
internal sealed class MissingMemberReader(CallReader reader)
{
    /// <summary>A name that a network does not have; <see langword="null"/> where it is some member, or nobody can tell.</summary>
    public MissingMember? Read(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var text = name.Identifier.ValueText;
        if (!IsLookedFor(text)
            || name is not IdentifierNameSyntax
            || ReceiverOf(name) is not { } receiver
            || model.GetSymbolInfo(name, cancellationToken).Symbol is not null
            || model.GetSymbolInfo(receiver, cancellationToken).Symbol is ITypeSymbol or INamespaceSymbol
            || model.GetTypeInfo(receiver, cancellationToken).Type is not INamedTypeSymbol type
            || WithBases(type).Select(reader.FindNetwork).FirstOrDefault(found => found is not null) is not { } network)
        {
            return null;
        }

        var member = new MissingMember(network, type, name, model);
        return IsIndexedLayer(member) || IsAssignedSet(member) || IsNowhere(member, cancellationToken) ? member : null;
    }

    // The cheapest question, asked of every name.
    private static bool IsLookedFor(string name) => MemberNames.IsOfLayer(name) || ForeignNames.Has(name) || name == MemberNames.SetName;

    // The network, before a dot or a question mark and a dot.
    private static ExpressionSyntax? ReceiverOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        MemberBindingExpressionSyntax binding => binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(conditional => conditional.WhenNotNull.Span.Contains(binding.Span)
                && conditional.WhenNotNull.Span.Start == binding.Span.Start)?.Expression,
        _ => null,
    };

    // Something of that name, in sight or behind a using, may be what was meant.
    private static bool IsNowhere(MissingMember member, CancellationToken cancellationToken) =>
        !WithBases(member.Type).Any(type => !type.GetMembers(member.Text).IsEmpty)
        && member.Model.LookupSymbols(member.Name.SpanStart, member.Type, member.Text, includeReducedExtensionMethods: true).IsEmpty
        && !Extensions.Exist(member.Text, member.Model.Compilation, cancellationToken);

    // A method has no elements, whatever else there is.
    private static bool IsIndexedLayer(MissingMember member) =>
        member.IsOfSet && MemberNames.IsOfLayer(member.Text) && member.Indices.Count > 0 && member.Type.GetMembers(member.Text) is [IMethodSymbol];

    // It can be read, and not replaced.
    private static bool IsAssignedSet(MissingMember member) =>
        member is { Text: MemberNames.SetName, Assignment: not null }
        && WithBases(member.Type).SelectMany(type => type.GetMembers(member.Text)).FirstOrDefault() is IPropertySymbol { SetMethod: null } property
        && SymbolEqualityComparer.Default.Equals(property.Type, member.Network.ParameterSet);

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
