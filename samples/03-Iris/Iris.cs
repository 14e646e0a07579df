namespace TypedNetworks.Samples;

/// <summary>From measures to species. Sizes and names come from the types; softmax and cross-entropy from the output being an enum.</summary>
[Network<IrisFeatures, Species>(Hidden = 8, Activation = "Tanh")]
internal sealed partial class Iris;
