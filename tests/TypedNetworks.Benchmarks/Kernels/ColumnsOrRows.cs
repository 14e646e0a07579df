using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace TypedNetworks.Benchmarks.Kernels;

/// <summary>Up to how many units vectors had better go over the inputs: the same layers under both kernels.</summary>
/// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
[GenericTypeArguments(typeof(float))]
[GenericTypeArguments(typeof(double))]
[MinColumn]
public class ColumnsOrRows<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private OneLayer<T> _layer = null!;

    /// <summary>The kernel.</summary>
    [Params("Columns", "Rows")]
    public string Kernel { get; set; } = "";

    /// <summary>How many numbers come in.</summary>
    [Params(8, 64, 256)]
    public int Inputs { get; set; }

    /// <summary>How many go out.</summary>
    [Params(1, 2, 3, 4, 6, 8, 12, 16)]
    public int Units { get; set; }

    /// <summary>Picks the layer.</summary>
    [GlobalSetup]
    public void PickLayer() => _layer = new(Kernel, Inputs, Units);

    /// <summary>The way forward.</summary>
    [Benchmark]
    public void Forward() => _layer.Forward();

    /// <summary>Forward, back and a step.</summary>
    [Benchmark]
    public T TrainStep() => _layer.TrainStep();
}
