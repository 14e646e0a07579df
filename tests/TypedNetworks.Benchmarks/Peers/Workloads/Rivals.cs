namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Which peers a target is measured against. Every peer is listed, whichever it is.</summary>
internal enum Rivals
{
    /// <summary>Whatever is fastest.</summary>
    All,

    /// <summary>
    /// The fastest framework that a network would be trained or run with: ONNX Runtime, PyTorch, scikit-learn. C written for
    /// the one network, and FANN, are listed beside it.
    /// </summary>
    Frameworks,
}
