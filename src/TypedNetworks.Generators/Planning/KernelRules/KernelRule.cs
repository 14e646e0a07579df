using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>A kernel and a reason for a layer, or <see langword="null"/> where the rule has nothing to say.</summary>
/// <param name="network">The whole network.</param>
/// <param name="inputs">How many numbers come into the layer.</param>
/// <param name="layer">The layer.</param>
internal delegate KernelChoice? KernelRule(NetworkSpec network, int inputs, LayerSpec layer);
