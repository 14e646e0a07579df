namespace TypedNetworks.Generators.Planning;

/// <summary>A way to compute a layer. Each has one file under <c>Emission/Kernels</c>.</summary>
internal enum Kernel
{
    /// <summary>One statement per neuron, over named fields.</summary>
    Scalar,

    /// <summary>Loops with constant bounds.</summary>
    Tiled,
}
