namespace TypedNetworks.Benchmarks.Peers;

/// <summary>A way to make a peer of C source: what to compile with which flags.</summary>
/// <param name="Column">Column in the table.</param>
/// <param name="Variant">Which of several ways of writing it.</param>
/// <param name="Version">Versions and flags, for people.</param>
/// <param name="Source">File in the folder of the C sources.</param>
/// <param name="Flags">Flags before the source, for a network.</param>
/// <param name="Libraries">Flags after the source, for a network.</param>
/// <param name="WhyNot">Why it cannot compute a workload.</param>
internal sealed record NativeLanguage(
    string Column,
    string Variant,
    string Version,
    string Source,
    Func<NetworkCase, string[]> Flags,
    Func<NetworkCase, string[]> Libraries,
    Func<Workload, string?> WhyNot);
