using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>A call of a generated member, whether the compiler understands it or not.</summary>
internal abstract record Call
{
    /// <summary>The network.</summary>
    public required KnownNetwork Network { get; init; }

    /// <summary>Which member is called.</summary>
    public required MemberKind Member { get; init; }

    /// <summary>The member's name.</summary>
    public required string MemberName { get; init; }

    /// <summary>The call.</summary>
    public required Code Code { get; init; }

    /// <summary>Its arguments, in the order of the parameters; empty where no overload has so many.</summary>
    public required IReadOnlyList<CallArgument> Arguments { get; init; }

    /// <summary>Reads the calls around it.</summary>
    public required CallReader Reader { get; init; }

    /// <summary>The class whose member is called, by its name: <c>Gate</c>, or <c>Gate.ParameterSet</c>.</summary>
    public string Owner => Contract.OwnerOf(Member, Network);

    /// <summary>The call's syntax.</summary>
    public InvocationExpressionSyntax Syntax => (InvocationExpressionSyntax)Code.Syntax;

    /// <summary>The argument with a role, or <see langword="null"/>.</summary>
    public CallArgument? Find(Role role) => Arguments.FirstOrDefault(argument => argument.Role == role);
}
