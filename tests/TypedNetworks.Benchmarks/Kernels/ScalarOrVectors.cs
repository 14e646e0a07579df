using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace TypedNetworks.Benchmarks.Kernels;

/// <summary>Where writing a layer out stops being worth its text: the same layers written out and over vectors.</summary>
/// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
[GenericTypeArguments(typeof(float))]
[GenericTypeArguments(typeof(double))]
[MinColumn]
public class ScalarOrVectors<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private OneLayer<T> _layer = null!;

    /// <summary>The kernel.</summary>
    [Params("Scalar", "Columns", "Rows")]
    public string Kernel { get; set; } = "";

    /// <summary>Inputs x units.</summary>
    [Params("4x4", "6x6", "8x8", "12x12", "16x16", "16x1", "32x1", "64x1", "16x4", "32x4", "64x4")]
    public string Shape { get; set; } = "";

    /// <summary>Picks the layer.</summary>
    [GlobalSetup]
    public void PickLayer() => _layer = new(Kernel, Shape);

    /// <summary>The way forward.</summary>
    [Benchmark]
    public void Forward() => _layer.Forward();

    /// <summary>Forward, back and a step.</summary>
    [Benchmark]
    public T TrainStep() => _layer.TrainStep();
}
