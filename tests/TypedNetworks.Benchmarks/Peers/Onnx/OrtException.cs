namespace TypedNetworks.Benchmarks.Peers;

/// <summary>An error that ONNX Runtime reported.</summary>
internal sealed class OrtException(string message) : Exception(message);
