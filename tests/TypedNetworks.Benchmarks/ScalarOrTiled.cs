using BenchmarkDotNet.Attributes;

namespace TypedNetworks.Benchmarks;

/// <summary>Where writing a layer out stops being worth its text: the same square networks under both kernels.</summary>
public class ScalarOrTiled
{
    private INetwork<double> _scalar = new Scalar4(1);
    private INetwork<double> _tiled = new Tiled4(1);
    private double[] _input = [];
    private double[] _output = [];

    /// <summary>Inputs, hidden units and outputs alike.</summary>
    [Params(4, 6, 8, 12, 16)]
    public int Width { get; set; }

    /// <summary>Picks the networks of a width.</summary>
    [GlobalSetup]
    public void PickNetworks()
    {
        (_scalar, _tiled) = Width switch
        {
            4 => ((INetwork<double>)new Scalar4(1), (INetwork<double>)new Tiled4(1)),
            6 => (new Scalar6(1), new Tiled6(1)),
            8 => (new Scalar8(1), new Tiled8(1)),
            12 => (new Scalar12(1), new Tiled12(1)),
            _ => (new Scalar16(1), new Tiled16(1)),
        };
        _input = [.. Enumerable.Range(1, Width).Select(i => .1 * i)];
        _output = new double[Width];
    }

    /// <summary>One statement per neuron.</summary>
    [Benchmark(Baseline = true)]
    public void Scalar() => _scalar.Forward(_input, _output);

    /// <summary>Loops.</summary>
    [Benchmark]
    public void Tiled() => _tiled.Forward(_input, _output);
}
