namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>From a class of every member to the same.</summary>
[Network<EveryMember, EveryMember>]
public sealed partial class Copier;
