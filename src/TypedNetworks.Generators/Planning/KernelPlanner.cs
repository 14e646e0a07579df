using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning.KernelRules;

namespace TypedNetworks.Generators.Planning;

/// <summary>Chooses a kernel for a layer: the first rule that has something to say.</summary>
internal static class KernelPlanner
{
    private static readonly KernelRule[] _rules =
    [
        RequestedKernel.TryChoose,
        SmallLayer.TryChoose,
        FewUnits.TryChoose,
        OneTile.TryChoose,
        AnyLayer.TryChoose,
    ];

    /// <summary>The layer's kernel, and why.</summary>
    public static KernelChoice Choose(NetworkSpec network, int inputs, LayerSpec layer) =>
        _rules.Select(rule => rule(network, inputs, layer)).First(choice => choice is not null)!;
}
