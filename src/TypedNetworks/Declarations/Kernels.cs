namespace TypedNetworks;

/// <summary>Names of the ways to compute a layer, for <see cref="NetworkOptionsAttribute.Kernel"/>.</summary>
public static class Kernels
{
    /// <summary>The planner chooses for each layer; the class's remarks say which kernel and why.</summary>
    public const string Auto = "Auto";

    /// <summary>Every layer written out in full, without loops. Refused above 2 000 parameters.</summary>
    public const string Unrolled = "Unrolled";

    /// <summary>One statement per neuron over named fields, batches row by row. Refused above 2 000 parameters.</summary>
    public const string Scalar = "Scalar";

    /// <summary>Vectors over a layer's units, all of them at once, for layers of many units.</summary>
    public const string Columns = "Columns";

    /// <summary>Vectors over a layer's inputs, a dot product for each unit, for layers of few units and many inputs.</summary>
    public const string Rows = "Rows";

    /// <summary>Vectors over a layer's units, a tile of them at a time, for layers of any size.</summary>
    public const string Tiled = "Tiled";

    /// <summary>One statement per neuron over named fields, and batches with a sample in each lane of a vector, for tiny networks.</summary>
    public const string Lanes = "Lanes";
}
