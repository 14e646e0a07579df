using System.Buffers;
using System.ComponentModel;

namespace TypedNetworks.Runtime;

/// <summary>Pooled working memory for networks whose activations are too many for the stack; not meant to be used by hand.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="length">How many numbers.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Scratch<T>(int length)
    where T : unmanaged
{
    private readonly T[] _rented = ArrayPool<T>.Shared.Rent(length);
    private readonly int _length = length;

    /// <summary>The memory, of the length asked for. It holds whatever its last user left.</summary>
    public Span<T> Span => _rented.AsSpan(0, _length);

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<T>.Shared.Return(_rented);
}
