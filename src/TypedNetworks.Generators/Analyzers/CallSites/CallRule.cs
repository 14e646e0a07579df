using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Analyzers.CallSites;

/// <summary>A rule that calls to networks must keep: a descriptor, and functions from a call to its violations.</summary>
internal abstract class CallRule
{
    /// <summary>The rule as IDEs know it.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The places where a call breaks this rule.</summary>
    public virtual IEnumerable<CallViolation> Check(NetworkCall call) => [];

    /// <summary>The places where a call that the compiler refuses breaks this rule.</summary>
    public virtual IEnumerable<CallViolation> CheckBroken(BrokenCall call) => [];

    /// <summary>The places where a member that a network does not have breaks this rule.</summary>
    public virtual IEnumerable<CallViolation> CheckMissing(MissingMember member) => [];

    /// <summary>The descriptor of a rule, an error unless said otherwise.</summary>
    protected static DiagnosticDescriptor Describe(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(id, title, message, HelpLink.Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink.For(id));

    /// <summary>A violation of this rule.</summary>
    protected CallViolation At(SyntaxNode node, params string[] arguments) => new(Descriptor, node, arguments);
}
