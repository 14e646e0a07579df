namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>What the name of another library's member promises of a network, or of its parameter set.</summary>
internal enum Promise
{
    /// <summary>What comes out: <c>predict</c>.</summary>
    Output,

    /// <summary>What comes out of many rows.</summary>
    OutputRows,

    /// <summary>What comes out, or with a target the loss: <c>evaluate</c>.</summary>
    Evaluation,

    /// <summary>How probable each class is: <c>predict_proba</c>.</summary>
    Probabilities,

    /// <summary>How good it is, as a number: <c>score</c>.</summary>
    Score,

    /// <summary>How often it is right.</summary>
    Accuracy,

    /// <summary>The loss.</summary>
    Loss,

    /// <summary>Training: <c>fit</c>.</summary>
    Training,

    /// <summary>What trains: <c>optimizer</c>.</summary>
    Optimizer,

    /// <summary>Gradients are computed: <c>backward</c>.</summary>
    Backprop,

    /// <summary>Gradients of many rows are computed.</summary>
    BackpropRows,

    /// <summary>The gradients themselves.</summary>
    Gradients,

    /// <summary>All weights and biases.</summary>
    Parameters,

    /// <summary>The biases alone.</summary>
    Biases,

    /// <summary>All numbers go out: <c>save</c>, <c>state_dict</c>.</summary>
    Saved,

    /// <summary>All numbers come in: <c>load</c>.</summary>
    Loaded,

    /// <summary>Another with the same numbers: <c>clone</c>.</summary>
    Copied,

    /// <summary>It begins anew: <c>reset</c>.</summary>
    Reset,

    /// <summary>Gradients, or all numbers of a set, become zero: <c>zero_grad</c>.</summary>
    Zero,

    /// <summary>All numbers become the same one.</summary>
    Filled,

    /// <summary>The numbers are moved by their gradient: <c>step</c>.</summary>
    Step,

    /// <summary>How many numbers there are.</summary>
    Count,

    /// <summary>The numbers as one span.</summary>
    Span,

    /// <summary>Its layers, for people.</summary>
    Summary,

    /// <summary>It is given a loss before it is used: <c>compile</c>.</summary>
    Compiled,
}
