namespace TypedNetworks.Generators.Model;

/// <summary>One dense layer as declared.</summary>
/// <param name="Units">Its number of units.</param>
/// <param name="Activation">What each unit's weighted sum goes through.</param>
/// <param name="Bias">What becomes of its biases.</param>
internal sealed record LayerSpec(int Units, FunctionSpec Activation, BiasMode Bias);
