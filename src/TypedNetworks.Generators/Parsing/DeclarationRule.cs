using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing;

/// <summary>A rule that a declaration must keep: a descriptor, and a pure function from the declaration to its violations.</summary>
internal abstract class DeclarationRule
{
    /// <summary>The rule as IDEs know it.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The places where a declaration breaks this rule.</summary>
    public abstract IEnumerable<Violation> Check(NetworkDeclaration declaration);

    /// <summary>A violation of this rule.</summary>
    protected Violation At(Site site, params string[] arguments) => new(Descriptor, site, arguments);
}
