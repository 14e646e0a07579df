using System.Numerics;

namespace TypedNetworks;

/// <summary>
/// A generated network whose inputs and outputs are types of the user's: it knows how to write them as rows of numbers, so
/// that training can batch them, and how to read an output.
/// </summary>
/// <typeparam name="TSelf">The network class itself.</typeparam>
/// <typeparam name="TParameters">Its nested <c>ParameterSet</c>.</typeparam>
/// <typeparam name="TInput">What goes in.</typeparam>
/// <typeparam name="TOutput">What comes out.</typeparam>
/// <typeparam name="T">The number type: <see cref="double"/> or <see cref="float"/>.</typeparam>
public interface ITypedNetwork<TSelf, TParameters, TInput, TOutput, T> : INetwork<TSelf, TParameters, T>, IPredictor<TInput, TOutput>
    where TSelf : class, ITypedNetwork<TSelf, TParameters, TInput, TOutput, T>
    where TParameters : class, IParameterSet<TParameters, T>, new()
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Writes an input as numbers.</summary>
    /// <param name="input">The input.</param>
    /// <param name="destination">Exactly <c>InputCount</c> numbers, written.</param>
    /// <exception cref="ArgumentException">The length is wrong, or an enum has a value that is none of its members.</exception>
    static abstract void EncodeInput(in TInput input, Span<T> destination);

    /// <summary>Writes what should come out as numbers.</summary>
    /// <param name="target">What should come out.</param>
    /// <param name="destination">Exactly <c>OutputCount</c> numbers, written.</param>
    /// <exception cref="ArgumentException">The length is wrong, or an enum has a value that is none of its members.</exception>
    static abstract void EncodeTarget(in TOutput target, Span<T> destination);

    /// <summary>Reads what came out.</summary>
    /// <param name="output">Exactly <c>OutputCount</c> numbers.</param>
    /// <exception cref="ArgumentException">The length is wrong.</exception>
    static abstract TOutput DecodeOutput(ReadOnlySpan<T> output);

    /// <summary>Adds dLoss/dParameter of one sample to <paramref name="gradient"/>. Any number of threads may call it at once, each with a gradient of its own.</summary>
    /// <param name="input">The input.</param>
    /// <param name="target">What should come out.</param>
    /// <param name="gradient">The sums so far; not the network's own parameters.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException"><paramref name="gradient"/> is the network's own parameters, or an enum has a value that is none of its members.</exception>
    T Backprop(in TInput input, in TOutput target, TParameters gradient);

    /// <summary>One step of plain gradient descent on one sample; every gradient is taken before any weight moves. Needs exclusive access.</summary>
    /// <param name="input">The input.</param>
    /// <param name="target">What should come out.</param>
    /// <param name="learningRate">What the gradient is multiplied by.</param>
    /// <returns>The loss before the step.</returns>
    /// <exception cref="ArgumentException">An enum has a value that is none of its members.</exception>
    T TrainStep(in TInput input, in TOutput target, T learningRate);
}
