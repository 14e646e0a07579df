namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>The members of a network, and of its parameter set, whose arguments have a shape.</summary>
internal enum MemberKind
{
    /// <summary><c>Forward</c>.</summary>
    Forward,

    /// <summary><c>ForwardBatch</c>.</summary>
    ForwardBatch,

    /// <summary><c>Backprop</c>.</summary>
    Backprop,

    /// <summary><c>BackpropBatch</c>.</summary>
    BackpropBatch,

    /// <summary><c>TrainStep</c>.</summary>
    TrainStep,

    /// <summary><c>Classify</c>, of a network of types; so the next four.</summary>
    Classify,

    /// <summary><c>Predict</c>.</summary>
    Predict,

    /// <summary><c>EncodeInput</c>.</summary>
    EncodeInput,

    /// <summary><c>EncodeTarget</c>.</summary>
    EncodeTarget,

    /// <summary><c>DecodeOutput</c>.</summary>
    DecodeOutput,

    /// <summary><c>Parameters.CopyTo</c>.</summary>
    CopyTo,

    /// <summary><c>Parameters.CopyFrom</c>.</summary>
    CopyFrom,

    /// <summary><c>Parameters.W1</c> and so on.</summary>
    Weight,

    /// <summary><c>Parameters.B1</c> and so on.</summary>
    Bias,
}
