namespace TypedNetworks.Benchmarks.Peers;

/// <summary>A peer is not to be had on this machine; the message says what was not found.</summary>
internal sealed class PeerMissingException(string message) : Exception(message);
