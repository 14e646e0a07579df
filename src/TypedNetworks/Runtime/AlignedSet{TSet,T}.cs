using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedNetworks.Runtime;

/// <summary>
/// A network's parameters where vectors read them fastest: the first number begins a cache line. Generated code uses it;
/// not meant to be used by hand.
/// </summary>
/// <typeparam name="TSet">The parameters.</typeparam>
/// <typeparam name="T">Their number type.</typeparam>
/// <remarks>
/// Objects begin at any multiple of eight bytes, where most vectors of 64 bytes lie on two cache lines and take twice as long
/// to read, and move when memory is compacted. So objects are made until one begins well, and that one is pinned for as
/// long as its network lives. Whether it succeeds changes no number, only the time.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "There is nothing else to infer the types from.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Two of them are never compared.")]
public readonly struct AlignedSet<TSet, T>
    where TSet : class, IParameterSet<TSet, T>, new()
    where T : unmanaged, IFloatingPointIeee754<T>
{
    // Each of many attempts costs as much memory until it is collected, and larger sets do not stay in the nearest cache.
    private const int LargestBytes = 48 * 1024;

    // Objects from here on lie in a heap of their own, one behind the other, and stay where they are.
    private const int LargeObjectBytes = 85_000;

    // What is larger does not stay in any cache of one core.
    private const int LargestObjectBytes = 4 * 1024 * 1024;

    // Below this the next object begins where the last one ends, and above, a smallest object behind that. A smallest
    // object takes 24 bytes, so that with one in between eight objects begin at eight different offsets in their lines.
    private const int LargestNeighbour = 2048;

    private const int Attempts = 16;

    // The third succeeds where nothing else is made or freed meanwhile.
    private const int LargeAttempts = 5;

    private readonly Pin? _pin;

    private AlignedSet(TSet set, Pin? pin) => (Value, _pin) = (set, pin);

    /// <summary>The parameters.</summary>
    public TSet Value { get; }

    /// <summary>Whether they begin a cache line, and stay there.</summary>
    public bool IsPinned => _pin is not null;

    /// <summary>Makes parameters, all zero.</summary>
    /// <returns>They, and what keeps them in their place.</returns>
    public static AlignedSet<TSet, T> Create()
    {
        var set = new TSet();
        var bytes = (long)set.AsSpan().Length * Unsafe.SizeOf<T>();
        if (bytes is >= LargeObjectBytes and <= LargestObjectBytes)
        {
            return CreateLarge(set);
        }

        for (var attempt = 1; attempt < Attempts && bytes <= LargestBytes; attempt++)
        {
            if (IsAligned(set))
            {
                // It may have moved before it was pinned.
                var pin = new Pin(set);
                if (IsAligned(set))
                {
                    return new(set, pin);
                }
            }

            if (bytes < LargestNeighbour)
            {
                GC.KeepAlive(new object());
            }

            set = new TSet();
        }

        return new(set, null);
    }

    // With something in between, each object is as far behind the last as that one was behind its own, unless the heap has a gap
    // to fill. So what lies between is made longer by what is missing to a whole line.
    private static AlignedSet<TSet, T> CreateLarge(TSet set)
    {
        var (place, longer) = (Place(set), 0);
        for (var attempt = 1; attempt < LargeAttempts && !IsAligned(set); attempt++)
        {
            GC.KeepAlive(new byte[LargeObjectBytes + longer]);
            set = new TSet();
            (place, longer) = (Place(set), LineFiller.Longer(place, Place(set), longer));
        }

        return new(set, IsAligned(set) ? new Pin(set) : null);
    }

    private static bool IsAligned(TSet set) => Place(set) % LineFiller.CacheLine == 0;

    private static nint Place(TSet set) => Unsafe.ByteOffset(ref Unsafe.NullRef<T>(), ref MemoryMarshal.GetReference(set.AsSpan()));

    private sealed class Pin(TSet set)
    {
        private GCHandle _handle = GCHandle.Alloc(set, GCHandleType.Pinned);

        ~Pin() => _handle.Free();
    }
}
