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

    /// <summary>Loops with constant bounds.</summary>
    Tiled,
}
