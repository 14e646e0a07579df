using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using TypedNetworks.Numerics;

namespace TypedNetworks.Benchmarks;

/// <summary>The library's e^x against .NET's, over an array that stays in the nearest caches.</summary>
/// <remarks>
/// To run with DOTNET_TieredCompilation=0: short runs would otherwise measure whichever tier .NET's own function has
/// got to. The loops take references, not memory: what inlining that costs the JIT it takes from e^x. Arrays are placed
/// and not left to chance, so that a vector never lies across two cache lines.
/// </remarks>
[MinColumn]
public class VectorExp
{
    private const int Length = 4096;
    private readonly Memory<float> _singles = Placed<float>(0);
    private readonly Memory<float> _singleResults = Placed<float>(2048);
    private readonly Memory<double> _doubles = Placed<double>(0);
    private readonly Memory<double> _doubleResults = Placed<double>(2048);

    /// <summary>Fills the arrays with what a neuron may sum up to.</summary>
    [GlobalSetup]
    public void FillArrays()
    {
        for (var i = 0; i < Length; i++)
        {
            _doubles.Span[i] = -20.0 + (40.0 * i / Length);
            _singles.Span[i] = (float)_doubles.Span[i];
        }
    }

    /// <summary>.NET's function of float, 512 bits.</summary>
    [Benchmark]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void DotNetSingle512()
    {
        ref var x = ref MemoryMarshal.GetReference(_singles.Span);
        ref var y = ref MemoryMarshal.GetReference(_singleResults.Span);
        for (var i = 0; i < Length; i += Vector512<float>.Count)
        {
            Vector512.Exp(Vector512.LoadUnsafe(ref x, (nuint)i)).StoreUnsafe(ref y, (nuint)i);
        }
    }

    /// <summary>The library's function of float, 512 bits.</summary>
    [Benchmark]
    public void OwnSingle512() => Own<Ops512<float>, Vector512<float>, float>(_singles.Span, _singleResults.Span);

    /// <summary>.NET's function of double, 512 bits.</summary>
    [Benchmark]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void DotNetDouble512()
    {
        ref var x = ref MemoryMarshal.GetReference(_doubles.Span);
        ref var y = ref MemoryMarshal.GetReference(_doubleResults.Span);
        for (var i = 0; i < Length; i += Vector512<double>.Count)
        {
            Vector512.Exp(Vector512.LoadUnsafe(ref x, (nuint)i)).StoreUnsafe(ref y, (nuint)i);
        }
    }

    /// <summary>The library's function of double, 512 bits.</summary>
    [Benchmark]
    public void OwnDouble512() => Own<Ops512<double>, Vector512<double>, double>(_doubles.Span, _doubleResults.Span);

    /// <summary>.NET's function of float, 256 bits.</summary>
    [Benchmark]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void DotNetSingle256()
    {
        ref var x = ref MemoryMarshal.GetReference(_singles.Span);
        ref var y = ref MemoryMarshal.GetReference(_singleResults.Span);
        for (var i = 0; i < Length; i += Vector256<float>.Count)
        {
            Vector256.Exp(Vector256.LoadUnsafe(ref x, (nuint)i)).StoreUnsafe(ref y, (nuint)i);
        }
    }

    /// <summary>The library's function of float, 256 bits.</summary>
    [Benchmark]
    public void OwnSingle256() => Own<Ops256<float>, Vector256<float>, float>(_singles.Span, _singleResults.Span);

    /// <summary>.NET's function of double, 256 bits.</summary>
    [Benchmark]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void DotNetDouble256()
    {
        ref var x = ref MemoryMarshal.GetReference(_doubles.Span);
        ref var y = ref MemoryMarshal.GetReference(_doubleResults.Span);
        for (var i = 0; i < Length; i += Vector256<double>.Count)
        {
            Vector256.Exp(Vector256.LoadUnsafe(ref x, (nuint)i)).StoreUnsafe(ref y, (nuint)i);
        }
    }

    /// <summary>The library's function of double, 256 bits.</summary>
    [Benchmark]
    public void OwnDouble256() => Own<Ops256<double>, Vector256<double>, double>(_doubles.Span, _doubleResults.Span);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Own<TOps, TVector, T>(Span<T> source, Span<T> destination)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref var x = ref MemoryMarshal.GetReference(source);
        ref var y = ref MemoryMarshal.GetReference(destination);
        for (var i = 0; i < Length; i += TOps.Count)
        {
            TOps.Store(VectorMath.Exp<TOps, TVector, T>(TOps.Load(ref x, (nuint)i)), ref y, (nuint)i);
        }
    }

    /// <summary>An array that starts so many bytes after a multiple of the page size.</summary>
    private static Memory<T> Placed<T>(int bytesIntoPage)
        where T : unmanaged
    {
        const int Page = 4096;
        var size = Unsafe.SizeOf<T>();
        var array = GC.AllocateArray<T>(Length + (2 * Page / size), pinned: true);
        var excess = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(array, 0) % Page);
        return array.AsMemory((Page - excess + bytesIntoPage) / size, Length);
    }
}
