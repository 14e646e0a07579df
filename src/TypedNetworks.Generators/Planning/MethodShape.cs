namespace TypedNetworks.Generators.Planning;

/// <summary>How the computation is cut into methods.</summary>
internal enum MethodShape
{
    /// <summary>
    /// Small enough to be written out: the typed methods hold the whole computation in local variables, and the span
    /// methods call them.
    /// </summary>
    OneMethod,

    /// <summary>One method per layer and step over spans; the typed methods, where there are any, call those.</summary>
    MethodPerLayer,
}
