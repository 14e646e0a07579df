namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>The same in single precision, by loops.</summary>
[Network<EveryMember, EveryMember>(Precision = "Single", Kernel = "Tiled")]
public sealed partial class CopierSingle;
