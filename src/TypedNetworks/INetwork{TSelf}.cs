using System.Numerics;

namespace TypedNetworks;

/// <summary>A generated network that can be trained: its sizes are known from its type, its parameters from its instance.</summary>
/// <remarks>
/// In generic code write <c>TSelf.InputCount</c>. The sizes of an instance are <see cref="INetwork{T}"/>'s, which this
/// interface's static ones hide: <c>((INetwork&lt;T&gt;)network).InputCount</c>.
/// </remarks>
/// <typeparam name="TSelf">The network class itself.</typeparam>
/// <typeparam name="TParameters">Its nested <c>ParameterSet</c>.</typeparam>
/// <typeparam name="T">The number type: <see cref="double"/> or <see cref="float"/>.</typeparam>
public interface INetwork<TSelf, TParameters, T> : INetwork<T>
    where TSelf : class, INetwork<TSelf, TParameters, T>
    where TParameters : class, IParameterSet<TParameters, T>, new()
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Length of the input vector.</summary>
    static new abstract int InputCount { get; }

    /// <summary>Length of the output vector.</summary>
    static new abstract int OutputCount { get; }

    /// <summary>Number of weights and biases.</summary>
    static new abstract int ParameterCount { get; }

    /// <summary>The weights and biases. Writing to them needs exclusive access to the network.</summary>
    TParameters Parameters { get; }

    /// <summary>Initialises the weights; the same seed gives the same weights, bit for bit, on every machine. Biases become zero.</summary>
    /// <param name="seed">Any number.</param>
    void Initialize(int seed);

    /// <summary>Adds dLoss/dParameter of one sample to <paramref name="gradient"/>. Any number of threads may call it at once, each with a gradient of its own.</summary>
    /// <param name="input">Exactly <c>InputCount</c> numbers.</param>
    /// <param name="target">Exactly <c>OutputCount</c> numbers.</param>
    /// <param name="gradient">The sums so far; not the network's own <see cref="Parameters"/>.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException">A length is wrong, or <paramref name="gradient"/> is the network's own <see cref="Parameters"/>.</exception>
    T Backprop(ReadOnlySpan<T> input, ReadOnlySpan<T> target, TParameters gradient);

    /// <summary>Adds the sum over all rows of dLoss/dParameter to <paramref name="gradient"/>.</summary>
    /// <param name="inputs">A whole number of rows of <c>InputCount</c> numbers.</param>
    /// <param name="targets">As many rows of <c>OutputCount</c> numbers.</param>
    /// <param name="gradient">The sums so far; not the network's own <see cref="Parameters"/>.</param>
    /// <returns>The sum of the losses.</returns>
    /// <exception cref="ArgumentException">A length is wrong, or <paramref name="gradient"/> is the network's own <see cref="Parameters"/>.</exception>
    T BackpropBatch(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, TParameters gradient);

    /// <summary>One step of plain gradient descent on one sample; every gradient is taken before any weight moves. Needs exclusive access.</summary>
    /// <param name="input">Exactly <c>InputCount</c> numbers.</param>
    /// <param name="target">Exactly <c>OutputCount</c> numbers.</param>
    /// <param name="learningRate">What the gradient is multiplied by.</param>
    /// <returns>The loss before the step.</returns>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    T TrainStep(ReadOnlySpan<T> input, ReadOnlySpan<T> target, T learningRate);
}
