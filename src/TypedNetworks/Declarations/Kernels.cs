namespace TypedNetworks;

/// <summary>Names of the ways to compute a layer, for <see cref="NetworkAttribute.Kernel"/>.</summary>
public static class Kernels
{
    /// <summary>The planner chooses for each layer; the class's remarks say which kernel and why.</summary>
    public const string Auto = "Auto";

    /// <summary>Every layer written out in full, without loops. Refused above 2 000 parameters.</summary>
    public const string Unrolled = "Unrolled";

    /// <summary>One statement per neuron over named fields. Refused above 2 000 parameters.</summary>
    public const string Scalar = "Scalar";

    /// <summary>Loops with constant bounds, for any size.</summary>
    public const string Tiled = "Tiled";
}
