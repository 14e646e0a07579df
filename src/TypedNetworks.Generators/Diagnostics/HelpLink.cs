namespace TypedNetworks.Generators.Diagnostics;

/// <summary>Where the page of a diagnostic is.</summary>
internal static class HelpLink
{
    /// <summary>The category under which IDEs list every rule.</summary>
    public const string Category = "TypedNetworks";

    private const string Pages = "https://github.com/typednetworks/typednetworks/blob/main/docs/diagnostics/";

    /// <summary>The address of a rule's page.</summary>
    public static string For(string id) => Pages + id + ".md";
}
