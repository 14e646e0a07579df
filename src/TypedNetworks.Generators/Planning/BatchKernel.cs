namespace TypedNetworks.Generators.Planning;

/// <summary>A way to compute many samples at once.</summary>
internal enum BatchKernel
{
    /// <summary>One sample after the other.</summary>
    RowByRow,

    /// <summary>One sample in each lane of a vector: the scalar program, over vectors.</summary>
    Lanes,

    /// <summary>Layer by layer over a block of samples, as products of matrices.</summary>
    MatrixProducts,
}
