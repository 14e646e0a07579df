namespace TypedNetworks.Generators.Model;

/// <summary>Which kernel the user asked for. The names are those that users write.</summary>
internal enum KernelRequest
{
    /// <summary>Whatever the planner thinks best, layer by layer.</summary>
    Auto,

    /// <summary>No loops at all.</summary>
    Unrolled,

    /// <summary>One statement per neuron.</summary>
    Scalar,

    /// <summary>Vectors over a layer's units.</summary>
    Columns,

    /// <summary>Vectors over a layer's inputs.</summary>
    Rows,

    /// <summary>Vectors over a tile of a layer's units.</summary>
    Tiled,

    /// <summary>One statement per neuron; in batches over vectors, a sample in each lane.</summary>
    Lanes,
}
