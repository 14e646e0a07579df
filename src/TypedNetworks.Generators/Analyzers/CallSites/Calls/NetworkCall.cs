namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>A call of a generated member that the compiler understands.</summary>
internal sealed record NetworkCall : Call;
