namespace TypedNetworks.Generators.Model;

/// <summary>What becomes of a layer's biases. The names are those that users write.</summary>
internal enum BiasMode
{
    /// <summary>Present, and moved by training.</summary>
    Trained,

    /// <summary>Present and counted, with a gradient that stays zero.</summary>
    Frozen,

    /// <summary>Absent.</summary>
    None,
}
