using BenchmarkDotNet.Attributes;

namespace TypedNetworks.Benchmarks.Kernels;

/// <summary>What it costs that layers of many shapes share methods, to which sizes are arguments.</summary>
[MinColumn]
public class ManyShapes
{
    private readonly Bill.ManyShapes _network = new(seed: 1);
    private readonly float[] _input = [.. Enumerable.Range(0, Bill.ManyShapes.InputCount).Select(i => MathF.Sin(i))];
    private readonly float[] _target = [.. Enumerable.Range(0, Bill.ManyShapes.OutputCount).Select(i => MathF.Cos(i))];
    private readonly float[] _output = new float[Bill.ManyShapes.OutputCount];

    /// <summary>The way forward.</summary>
    [Benchmark]
    public void Forward() => _network.Forward(_input, _output);

    /// <summary>Forward, back and a step.</summary>
    [Benchmark]
    public float TrainStep() => _network.TrainStep(_input, _target, 1e-6f);
}
