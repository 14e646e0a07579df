using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Diagnostics;

/// <summary>A broken rule, before it is a diagnostic.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Site">Where.</param>
/// <param name="Arguments">What the message's holes are filled with.</param>
internal sealed record Violation(DiagnosticDescriptor Rule, Site Site, params string[] Arguments)
{
    /// <summary>What the code fixes are told.</summary>
    public ImmutableDictionary<string, string?> Remedy { get; init; } = Diagnostics.Remedy.None;

    /// <summary>How much it matters, where that is less than for the rule's other violations.</summary>
    public DiagnosticSeverity Severity { get; init; } = Rule.DefaultSeverity;

    /// <summary>The message, as the user reads it.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat.ToString(CultureInfo.InvariantCulture), Arguments);
}
