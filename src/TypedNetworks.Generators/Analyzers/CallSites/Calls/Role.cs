namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>What an argument is to a network; spans come before all else.</summary>
internal enum Role
{
    /// <summary>One input vector.</summary>
    Input,

    /// <summary>Room for one output vector.</summary>
    Output,

    /// <summary>One target vector.</summary>
    Target,

    /// <summary>Rows of inputs.</summary>
    Inputs,

    /// <summary>Room for rows of outputs.</summary>
    Outputs,

    /// <summary>Rows of targets.</summary>
    Targets,

    /// <summary>Room for an input vector that a value of the user's own becomes.</summary>
    EncodedInput,

    /// <summary>Room for a target vector that a value of the user's own becomes.</summary>
    EncodedTarget,

    /// <summary>One output vector, read to become a value of the user's own.</summary>
    DecodedOutput,

    /// <summary>All weights and biases, read.</summary>
    Source,

    /// <summary>Room for all weights and biases.</summary>
    Destination,

    /// <summary>The index of a unit.</summary>
    To,

    /// <summary>The index of an input.</summary>
    From,

    /// <summary>A number by itself: an input, a target or the learning rate.</summary>
    Number,

    /// <summary>A value of the user's own, read or given.</summary>
    Value,

    /// <summary>A parameter set that a gradient is added to.</summary>
    Gradient,
}
