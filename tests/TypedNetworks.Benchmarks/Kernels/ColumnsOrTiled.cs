using BenchmarkDotNet.Attributes;

namespace TypedNetworks.Benchmarks.Kernels;

/// <summary>Whether sums of wide layers had better be computed some at a time in registers or all at once in memory.</summary>
[MinColumn]
public class ColumnsOrTiled
{
    private OneLayer<float> _layer = null!;

    /// <summary>The kernel.</summary>
    [Params("Columns", "Tiled")]
    public string Kernel { get; set; } = "";

    /// <summary>Inputs x units.</summary>
    [Params("300x256", "512x512", "784x256", "784x1024")]
    public string Shape { get; set; } = "";

    /// <summary>Picks the layer.</summary>
    [GlobalSetup]
    public void PickLayer() => _layer = new(Kernel, Shape);

    /// <summary>The way forward.</summary>
    [Benchmark]
    public void Forward() => _layer.Forward();

    /// <summary>Forward, back and a step.</summary>
    [Benchmark]
    public float TrainStep() => _layer.TrainStep();
}
