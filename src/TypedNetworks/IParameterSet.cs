using System.Numerics;

namespace TypedNetworks;

/// <summary>
/// All weights and biases of one network, or one number for each of them: weights, gradients and optimizer moments
/// have the same shape. A new set is all zero.
/// </summary>
/// <typeparam name="TSelf">The <c>ParameterSet</c> class itself.</typeparam>
/// <typeparam name="T">The number type: <see cref="double"/> or <see cref="float"/>.</typeparam>
public interface IParameterSet<TSelf, T>
    where TSelf : class, IParameterSet<TSelf, T>, new()
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Number of weights and biases, without padding.</summary>
    static abstract int ParameterCount { get; }

    /// <summary>Name, shape and place of every tensor, in canonical order.</summary>
    static abstract ReadOnlySpan<TensorInfo> Tensors { get; }

    /// <summary>Copies all numbers out in canonical order: layer by layer, weights [to][from] row by row, then biases.</summary>
    /// <param name="destination">Exactly <see cref="ParameterCount"/> numbers, written.</param>
    /// <exception cref="ArgumentException">The length is wrong. Nothing has been written.</exception>
    void CopyTo(Span<T> destination);

    /// <summary>Copies all numbers in, in canonical order: layer by layer, weights [to][from] row by row, then biases.</summary>
    /// <param name="source">Exactly <see cref="ParameterCount"/> numbers.</param>
    /// <exception cref="ArgumentException">The length is wrong. Nothing has been written.</exception>
    void CopyFrom(ReadOnlySpan<T> source);

    /// <summary>Sets every number to zero.</summary>
    void Clear();

    /// <summary>A new set with the same numbers.</summary>
    TSelf Clone();

    /// <summary>
    /// The numbers themselves, in the set's own layout: each tensor is one contiguous block, found by
    /// <see cref="TensorInfo.RawOffset"/> and <see cref="TensorInfo.Strides"/>; padding, where there is any, stays zero.
    /// </summary>
    Span<T> AsSpan();
}
