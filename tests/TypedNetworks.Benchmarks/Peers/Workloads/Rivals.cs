namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Which peers a target is measured against. Every peer is listed, whichever it is.</summary>
internal enum Rivals
{
    /// <summary>Whatever is fastest.</summary>
    All,

    /// <summary>The fastest library; C written for the one network is listed beside it.</summary>
    Libraries,
}
