namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>A network computed by loops, whose working memory fits the stack.</summary>
[Network(Inputs = 64, Hidden = 32, Outputs = 10, Activation = "ReLU", OutputActivation = "Softmax", Loss = "CrossEntropy", Precision = "Single", Kernel = "Tiled")]
public sealed partial class TiledNetwork;
