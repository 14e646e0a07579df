using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>A name behind a network or its parameter set that the compiler refuses there.</summary>
/// <param name="Network">The network.</param>
/// <param name="Type">The type of what is before the dot: the network, a class derived from it, or its parameter set.</param>
/// <param name="Name">What was written.</param>
/// <param name="Model">The model of its file.</param>
internal sealed record MissingMember(KnownNetwork Network, INamedTypeSymbol Type, SimpleNameSyntax Name, SemanticModel Model)
{
    /// <summary>The name.</summary>
    public string Text => Name.Identifier.ValueText;

    /// <summary>Whether it is behind the parameter set.</summary>
    public bool IsOfSet => SymbolEqualityComparer.Default.Equals(Type, Network.ParameterSet);

    /// <summary>What it is behind, by the name of its class: <c>Gate</c>, or <c>Gate.ParameterSet</c>.</summary>
    public string Owner => Contract.OwnerOf(IsOfSet ? MemberKind.CopyTo : MemberKind.Forward, Network);

    /// <summary>The call of it; <see langword="null"/> where it is not called.</summary>
    public InvocationExpressionSyntax? Call => Name.Parent!.Parent as InvocationExpressionSyntax;

    /// <summary>What puts another value in its place; <see langword="null"/> where nothing does.</summary>
    public AssignmentExpressionSyntax? Assignment =>
        Name.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment } access && assignment.Left == access ? assignment : null;

    /// <summary>The brackets behind it: two of <c>[0][2]</c>.</summary>
    public IReadOnlyList<BracketedArgumentListSyntax> Indices
    {
        get
        {
            var lists = new List<BracketedArgumentListSyntax>();
            for (var node = Name.Parent; node?.Parent is ElementAccessExpressionSyntax access && access.Expression == node; node = access)
            {
                lists.Add(access.ArgumentList);
            }

            return lists;
        }
    }
}
