using System.Numerics;

namespace TypedNetworks;

/// <summary>
/// Any generated network, seen as a function from an input vector to an output vector. It has instance members
/// only, so networks of different shapes can be stored, listed and injected.
/// </summary>
/// <typeparam name="T">The number type: <see cref="double"/> or <see cref="float"/>.</typeparam>
public interface INetwork<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Length of the input vector.</summary>
    int InputCount { get; }

    /// <summary>Length of the output vector.</summary>
    int OutputCount { get; }

    /// <summary>Number of weights and biases.</summary>
    int ParameterCount { get; }

    /// <summary>Computes the outputs for one input. Any number of threads may call it at once.</summary>
    /// <param name="input">Exactly <see cref="InputCount"/> numbers.</param>
    /// <param name="output">Exactly <see cref="OutputCount"/> numbers, written. May be the same memory as <paramref name="input"/>; any other overlap is refused.</param>
    /// <exception cref="ArgumentException">A length is wrong, or the spans overlap in part. Nothing has been written.</exception>
    void Forward(ReadOnlySpan<T> input, Span<T> output);

    /// <summary>Computes the outputs for many inputs, laid one row after another.</summary>
    /// <param name="inputs">A whole number of rows of <see cref="InputCount"/> numbers.</param>
    /// <param name="outputs">As many rows of <see cref="OutputCount"/> numbers, written. May be the same memory as <paramref name="inputs"/>; any other overlap is refused.</param>
    /// <exception cref="ArgumentException">A length is wrong, or the spans overlap in part. Nothing has been written.</exception>
    void ForwardBatch(ReadOnlySpan<T> inputs, Span<T> outputs);
}
