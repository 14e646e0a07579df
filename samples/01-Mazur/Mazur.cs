namespace TypedNetworks.Samples;

/// <summary>Matt Mazur's network as his article trains it: the biases stay as they are.</summary>
[Network(Inputs = 2, Hidden = 2, Outputs = 2, Activation = "Sigmoid", Bias = "Frozen")]
internal sealed partial class Mazur;

/// <summary>The same network as the notebook trains it: the biases move too.</summary>
[Network(Inputs = 2, Hidden = 2, Outputs = 2, Activation = "Sigmoid")]
internal sealed partial class MazurWithTrainedBiases;
