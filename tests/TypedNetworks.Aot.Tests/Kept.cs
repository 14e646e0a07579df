using System.Diagnostics.CodeAnalysis;

namespace TypedNetworks.Aot.Tests;

/// <summary>What the compiler must keep of parameter sets because the checks ask for it by name.</summary>
internal static class Kept
{
    /// <summary>Accessors as <c>W1</c>, and every field.</summary>
    public const DynamicallyAccessedMemberTypes Members =
        DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields;
}
