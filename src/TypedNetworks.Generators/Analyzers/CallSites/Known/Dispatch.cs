using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells whether what a call names is what runs.</summary>
internal static class Dispatch
{
    /// <summary>Whether no derived class can answer otherwise.</summary>
    public static bool IsFinal(ISymbol member) =>
        !member.IsAbstract && !member.IsExtern && ((!member.IsVirtual && !member.IsOverride) || member.IsSealed || member.ContainingType.IsSealed)
        && member.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct;
}
