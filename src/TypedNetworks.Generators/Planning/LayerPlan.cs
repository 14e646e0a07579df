using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>How one dense layer is computed.</summary>
internal sealed record LayerPlan
{
    /// <summary>The layer's number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>How many numbers come in.</summary>
    public required int Inputs { get; init; }

    /// <summary>How many go out.</summary>
    public required int Units { get; init; }

    /// <summary>The activation, for people.</summary>
    public required string ActivationName { get; init; }

    /// <summary>The activation's derivative, for people.</summary>
    public required string SlopeFormula { get; init; }

    /// <summary>The activation in <see cref="Symbols.Z"/>: a call, or <see cref="Symbols.Z"/> itself; <see langword="null"/> for Softmax.</summary>
    public required Expr? Activation { get; init; }

    /// <summary>Its derivative in <see cref="Symbols.A"/> and <see cref="Symbols.Z"/>; <see langword="null"/> for Softmax.</summary>
    public required Expr? Derivative { get; init; }

    /// <summary>Whether the way back needs z, so that it is kept beside the activation.</summary>
    public required bool KeepsZ { get; init; }

    /// <summary>What becomes of the biases.</summary>
    public required BiasMode Bias { get; init; }

    /// <summary>How the weights start.</summary>
    public required InitializationPlan Initialization { get; init; }

    /// <summary>The kernel, and why.</summary>
    public required KernelChoice Choice { get; init; }

    /// <summary>How vectors walk the weights; <see langword="null"/> where no vectors do.</summary>
    public required VectorTile? Tile { get; init; }

    /// <summary>The activation in <see cref="Symbols.Z"/>, written out, for vectors; <see langword="null"/> for Softmax and what can only be called.</summary>
    public required Expr? VectorActivation { get; init; }

    /// <summary>Its derivative, written out, for vectors; <see langword="null"/> for Softmax and what can only be called.</summary>
    public required Expr? VectorDerivative { get; init; }

    /// <summary>How many numbers its biases take, padding included.</summary>
    public required int PaddedUnits { get; init; }

    /// <summary>How many numbers its activations take in working memory: padded for its own kernel and the next layer's.</summary>
    public required int BufferLength { get; init; }

    /// <summary>Whether the next layer reads its activations by vectors, so that what is behind them must be zero.</summary>
    public required bool IsReadByVectors { get; init; }

    /// <summary>The number of the first layer whose methods over weights do for this one as well: often its own.</summary>
    public required int WeightMethodsOf { get; init; }

    /// <summary>The number of the first layer whose methods for the activation do for this one as well.</summary>
    public required int ActivationMethodsOf { get; init; }

    /// <summary>Whether methods over weights are the library's, which take sizes as arguments.</summary>
    public bool CallsLibrary { get; init; }

    /// <summary>Whether vectors compute it.</summary>
    public bool IsVectorized => Tile is not null;

    /// <summary>Whether a block of samples goes through it as a product of matrices.</summary>
    public bool IsProduct => Choice.Kernel is Kernel.Columns or Kernel.Tiled;

    /// <summary>Whether there are biases.</summary>
    public bool HasBias => Bias != BiasMode.None;

    /// <summary>Whether training moves the biases.</summary>
    public bool TrainsBias => Bias == BiasMode.Trained;

    /// <summary>Whether each activation depends on the whole layer.</summary>
    public bool IsSoftmax => Activation is null;

    /// <summary>Whether activations are just the weighted sums.</summary>
    public bool IsIdentity => Symbols.Z.Equals(Activation);

    /// <summary>
    /// Whether the method that computes sums over vectors makes activations of them, where it can before they leave the registers:
    /// if that takes a few instructions, a function being none, and nobody asks for the sums.
    /// </summary>
    public bool ActivatesSums => IsProduct && !CallsLibrary
        && !IsIdentity && !KeepsZ && VectorActivation is { } activation and not Expr.Let && !activation.Calls(_ => true);

    /// <summary>The weights; as many multiply-adds on the way forward.</summary>
    public int WeightCount => Inputs * Units;
}
