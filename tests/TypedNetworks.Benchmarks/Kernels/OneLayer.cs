using System.Globalization;
using System.Numerics;

namespace TypedNetworks.Benchmarks.Kernels;

/// <summary>A network of one layer under some kernel, and a sample to compute.</summary>
/// <typeparam name="T"><see langword="float"/> or <see langword="double"/>.</typeparam>
internal sealed class OneLayer<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly INetwork<T> _network;
    private readonly Step _trainStep;
    private readonly T[] _input;
    private readonly T[] _output;
    private readonly T[] _target;

    /// <summary>Finds the network by its name.</summary>
    public OneLayer(string kernel, int inputs, int units)
    {
        var precision = typeof(T) == typeof(float) ? "Single" : "Double";
        var name = string.Create(CultureInfo.InvariantCulture, $"{typeof(OneLayer<T>).Namespace}.{kernel}{inputs}x{units}{precision}");
        var type = typeof(OneLayer<T>).Assembly.GetType(name, throwOnError: true)!;
        _network = (INetwork<T>)Activator.CreateInstance(type, 1)!;
        _trainStep = type.GetMethod("TrainStep", [typeof(ReadOnlySpan<T>), typeof(ReadOnlySpan<T>), typeof(T)])!.CreateDelegate<Step>(_network);
        _input = [.. Enumerable.Range(1, inputs).Select(i => T.One / T.CreateChecked(i))];
        _output = new T[units];
        _target = new T[units];
    }

    /// <summary>The same for a shape such as <c>16x4</c>, inputs x units.</summary>
    public OneLayer(string kernel, string shape)
        : this(kernel, int.Parse(shape.Split('x')[0], CultureInfo.InvariantCulture), int.Parse(shape.Split('x')[1], CultureInfo.InvariantCulture))
    {
    }

    private delegate T Step(ReadOnlySpan<T> input, ReadOnlySpan<T> target, T learningRate);

    /// <summary>The way forward.</summary>
    public void Forward() => _network.Forward(_input, _output);

    /// <summary>A step of training that computes everything but leaves the weights where they are, however often it is taken.</summary>
    public T TrainStep() => _trainStep(_input, _target, T.Zero);
}
