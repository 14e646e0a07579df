using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>A member that a network does not have, and the one that was meant.</summary>
/// <param name="Network">The network.</param>
/// <param name="Name">What was written.</param>
/// <param name="Own">The member that was meant.</param>
/// <param name="Arguments">What is in the parentheses of the call; <see langword="null"/> where there are none.</param>
/// <param name="IsEnough">Whether the compiler takes the other name in its place, and nothing would be written that was only to be read.</param>
internal sealed record MissingMember(KnownNetwork Network, SimpleNameSyntax Name, string Own, ArgumentListSyntax? Arguments, bool IsEnough);
