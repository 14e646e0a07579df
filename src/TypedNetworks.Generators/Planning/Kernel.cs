namespace TypedNetworks.Generators.Planning;

/// <summary>A way to compute a layer. Each has one file under <c>Emission/Kernels</c>.</summary>
internal enum Kernel
{
    /// <summary>One statement per neuron, over named fields.</summary>
    Scalar,

    /// <summary>Vectors over the units: one input at a time meets all units, whose sums stay in registers.</summary>
    Columns,

    /// <summary>Vectors over the inputs: a unit's sum is a dot product.</summary>
    Rows,

    /// <summary>Vectors over units that are too many for the registers: their sums wait in memory while eight inputs at a time pass by.</summary>
    Tiled,
}
