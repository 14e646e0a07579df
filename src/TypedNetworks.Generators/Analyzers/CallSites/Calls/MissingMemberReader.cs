using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>Finds members that other libraries' networks have and these have not, where the compiler refuses them.</summary>
internal sealed class MissingMemberReader(CallReader reader)
{
    private static readonly string[] _verbs = ["Classify", "Predict"];

    /// <summary>What was meant by a name; <see langword="null"/> where it is some member, or nobody can tell.</summary>
    public MissingMember? Read(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var text = name.Identifier.ValueText;
        if (ForeignNames.Find(text) is not { } own
            || name is not IdentifierNameSyntax
            || ReceiverOf(name) is not { } receiver
            || model.GetSymbolInfo(name, cancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true }
            || model.GetSymbolInfo(receiver, cancellationToken).Symbol is ITypeSymbol or INamespaceSymbol
            || model.GetTypeInfo(receiver, cancellationToken).Type is not INamedTypeSymbol type
            || FindNetwork(type) is not { } network
            || HasMember(type, text)
            || Extensions.Exist(text, model.Compilation, cancellationToken))
        {
            return null;
        }

        var meant = own != "Forward" ? own : _verbs.FirstOrDefault(verb => HasMember(network.Type, verb)) ?? own;
        var call = (name.Parent is MemberAccessExpressionSyntax access ? access : (ExpressionSyntax)name.Parent!).Parent as InvocationExpressionSyntax;
        return new(network, name, meant, call?.ArgumentList, IsEnough(name, receiver, call, meant, model));
    }

    // The network, before a dot or a question mark and a dot.
    private static ExpressionSyntax? ReceiverOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        MemberBindingExpressionSyntax binding => binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(conditional => conditional.WhenNotNull.Span.Contains(binding.Span)
                && conditional.WhenNotNull.Span.Start == binding.Span.Start)?.Expression,
        _ => null,
    };

    private KnownNetwork? FindNetwork(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (reader.Find(current) is { } network)
            {
                return network;
            }
        }

        return null;
    }

    private static bool HasMember(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // The compiler is asked what it would make of the other name. A method that writes to a span is not what reads a target.
    private static bool IsEnough(SimpleNameSyntax name, ExpressionSyntax receiver, InvocationExpressionSyntax? call, string own, SemanticModel model)
    {
        if (own == "Parameters" || call is null)
        {
            return own == "Parameters" && call is null && name.Parent!.Parent is not (MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax);
        }

        var renamed = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver.WithoutTrivia(), SyntaxFactory.IdentifierName(own)),
            call.ArgumentList);
        return model.GetSpeculativeSymbolInfo(call.SpanStart, renamed, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol method
            && (name.Identifier.ValueText != "Evaluate" || !method.Parameters.Any(parameter => VectorTypes.IsOfSystem(parameter.Type, "Span")));
    }
}
