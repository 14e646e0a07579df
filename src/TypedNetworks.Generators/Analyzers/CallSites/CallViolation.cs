using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Analyzers.CallSites;

/// <summary>A call that breaks a rule, before it is a diagnostic.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Node">Where.</param>
/// <param name="Arguments">What the message's holes are filled with.</param>
internal sealed record CallViolation(DiagnosticDescriptor Rule, SyntaxNode Node, string[] Arguments);
