using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>Finds the text of a kernel.</summary>
internal static class LayerKernels
{
    /// <summary>What spells a kernel.</summary>
    public static ILayerKernel Of(Kernel kernel) => kernel switch
    {
        Kernel.Scalar => new ScalarKernel(),
        Kernel.Tiled => new TiledKernel(),
        _ => throw new ArgumentOutOfRangeException(nameof(kernel)),
    };
}
