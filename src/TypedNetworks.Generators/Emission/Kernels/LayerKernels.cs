using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>Finds the text of a kernel.</summary>
internal static class LayerKernels
{
    /// <summary>What spells a kernel.</summary>
    public static ILayerKernel Of(Kernel kernel) => kernel switch
    {
        Kernel.Scalar => new ScalarKernel(),
        Kernel.Columns or Kernel.Tiled => new InputMajorLoops(),
        Kernel.Rows => new OutputMajorLoops(),
        _ => throw new ArgumentOutOfRangeException(nameof(kernel)),
    };

    /// <summary>What spells a kernel over vectors; only of layers that are <see cref="LayerPlan.IsVectorized"/>.</summary>
    public static IVectorKernel VectorsOf(Kernel kernel) => kernel switch
    {
        Kernel.Columns => new ColumnsKernel(),
        Kernel.Rows => new RowsKernel(),
        Kernel.Tiled => new TiledKernel(),
        _ => throw new ArgumentOutOfRangeException(nameof(kernel)),
    };
}
