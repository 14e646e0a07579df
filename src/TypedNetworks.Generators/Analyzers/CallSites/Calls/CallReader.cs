using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>Tells calls to networks from all others, the cheapest question first.</summary>
internal sealed class CallReader(NetworkTypes networks)
{
    /// <summary>A call to a network, or <see langword="null"/>.</summary>
    public NetworkCall? Read(Code code)
    {
        if (code.Syntax is not InvocationExpressionSyntax call
            || NameOf(call) is not { } name
            || MemberNames.Find(name) is not { } member
            || code.Symbol is not IMethodSymbol method
            || FindNetwork(method, call, code) is not { } network
            || Contract.RolesOf(method, member, network) is not { } roles)
        {
            return null;
        }

        var arguments = OrderedArguments.Of(method, call.ArgumentList)
            .Zip(roles, (argument, role) => argument is null ? null : Read(argument.Expression, role, code))
            .Where(argument => argument is not null)
            .Select(argument => argument!);
        return new() { Network = network, Member = member, MemberName = name, Code = code, Arguments = [.. arguments], Reader = this };
    }

    /// <summary>The simple name of what is called, or <see langword="null"/> where it has none.</summary>
    public static string? NameOf(InvocationExpressionSyntax call) => NameSyntaxOf(call)?.Identifier.ValueText;

    /// <summary>Where that name stands.</summary>
    public static IdentifierNameSyntax? NameSyntaxOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name as IdentifierNameSyntax,
        MemberBindingExpressionSyntax binding => binding.Name as IdentifierNameSyntax,
        IdentifierNameSyntax name => name,
        _ => null,
    };

    /// <summary>The call whose name a name is, or <see langword="null"/>.</summary>
    public static InvocationExpressionSyntax? CallOf(IdentifierNameSyntax name) =>
        (name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent.Parent : name.Parent) is InvocationExpressionSyntax call
            && NameSyntaxOf(call) == name ? call : null;

    /// <summary>The network whose member a method is, its parameter set's included.</summary>
    public KnownNetwork? FindNetwork(IMethodSymbol method) => method.ContainingType is { TypeKind: TypeKind.Class } type ? FindNetwork(type) : null;

    /// <summary>The network that a class is, or <see langword="null"/>.</summary>
    public KnownNetwork? Find(INamedTypeSymbol type) => networks.Find(type);

    /// <summary>The network that a class is, or is the parameter set of; <see langword="null"/> where it is neither.</summary>
    public KnownNetwork? FindNetwork(INamedTypeSymbol type) => networks.Find(type) ?? networks.FindBySet(type);

    private static CallArgument Read(ExpressionSyntax expression, Role role, Code code) =>
        new(role, expression, Contract.IsSpan(role) ? KnownLength.Of(code.At(expression)) : null);

    // Behind an interface may be any network.
    private KnownNetwork? FindNetwork(IMethodSymbol method, InvocationExpressionSyntax call, Code code) =>
        method.ContainingType is { TypeKind: TypeKind.Interface, Name: "INetwork" or "IParameterSet", ContainingNamespace: { Name: "TypedNetworks", ContainingNamespace.IsGlobalNamespace: true } }
            ? (call.Expression as MemberAccessExpressionSyntax)?.Expression is { } receiver && RuntimeType.Of(code.At(receiver)) is { } type ? FindNetwork(type) : null
            : FindNetwork(method);
}
