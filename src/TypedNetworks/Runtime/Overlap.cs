using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedNetworks.Runtime;

/// <summary>Tells whether an output may be written while an input is read; not meant to be called by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Overlap
{
    /// <summary>Whether the two share memory without being the same.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="input">What is read.</param>
    /// <param name="output">What is written.</param>
    public static bool IsPartial<T>(ReadOnlySpan<T> input, ReadOnlySpan<T> output) =>
        input.Overlaps(output) && !(input.Length == output.Length && Unsafe.AreSame(ref MemoryMarshal.GetReference(input), ref MemoryMarshal.GetReference(output)));
}
