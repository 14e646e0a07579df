using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using TypedNetworks.Numerics;

namespace TypedNetworks.Benchmarks;

/// <summary>The library's e^x against .NET's, over an array that stays in the nearest caches.</summary>
/// <remarks>Optimised at once: short runs would otherwise measure whichever tier the loop has got to.</remarks>
public class VectorExp
{
    private const int Length = 4096;
    private readonly float[] _singles = new float[Length];
    private readonly float[] _singleResults = new float[Length];
    private readonly double[] _doubles = new double[Length];
    private readonly double[] _doubleResults = new double[Length];

    /// <summary>Bits in a vector.</summary>
    [Params(512, 256)]
    public int Width { get; set; }

    /// <summary>Fills the arrays with what a neuron may sum up to.</summary>
    [GlobalSetup]
    public void FillArrays()
    {
        for (var i = 0; i < Length; i++)
        {
            _doubles[i] = -20.0 + (40.0 * i / Length);
            _singles[i] = (float)_doubles[i];
        }
    }

    /// <summary>.NET's function of float.</summary>
    [Benchmark]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void DotNetSingle()
    {
        if (Width == 512)
        {
            for (var i = 0; i < Length; i += Vector512<float>.Count)
            {
                Vector512.Exp(Vector512.LoadUnsafe(ref _singles[0], (nuint)i)).StoreUnsafe(ref _singleResults[0], (nuint)i);
            }
        }
        else
        {
            for (var i = 0; i < Length; i += Vector256<float>.Count)
            {
                Vector256.Exp(Vector256.LoadUnsafe(ref _singles[0], (nuint)i)).StoreUnsafe(ref _singleResults[0], (nuint)i);
            }
        }
    }

    /// <summary>The library's function of float.</summary>
    [Benchmark]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void OwnSingle()
    {
        if (Width == 512)
        {
            Own<Ops512<float>, Vector512<float>, float>(_singles, _singleResults);
        }
        else
        {
            Own<Ops256<float>, Vector256<float>, float>(_singles, _singleResults);
        }
    }

    /// <summary>.NET's function of double.</summary>
    [Benchmark]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void DotNetDouble()
    {
        if (Width == 512)
        {
            for (var i = 0; i < Length; i += Vector512<double>.Count)
            {
                Vector512.Exp(Vector512.LoadUnsafe(ref _doubles[0], (nuint)i)).StoreUnsafe(ref _doubleResults[0], (nuint)i);
            }
        }
        else
        {
            for (var i = 0; i < Length; i += Vector256<double>.Count)
            {
                Vector256.Exp(Vector256.LoadUnsafe(ref _doubles[0], (nuint)i)).StoreUnsafe(ref _doubleResults[0], (nuint)i);
            }
        }
    }

    /// <summary>The library's function of double.</summary>
    [Benchmark]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void OwnDouble()
    {
        if (Width == 512)
        {
            Own<Ops512<double>, Vector512<double>, double>(_doubles, _doubleResults);
        }
        else
        {
            Own<Ops256<double>, Vector256<double>, double>(_doubles, _doubleResults);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Own<TOps, TVector, T>(T[] source, T[] destination)
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var i = 0; i < Length; i += TOps.Count)
        {
            TOps.Store(VectorMath.Exp<TOps, TVector, T>(TOps.Load(ref source[0], (nuint)i)), ref destination[0], (nuint)i);
        }
    }
}
