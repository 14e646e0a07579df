using System.Numerics;
using System.Runtime.CompilerServices;

namespace TypedNetworks.Conformance.Tests.Matrix;

/// <inheritdoc/>
/// <typeparam name="TSelf">The network class.</typeparam>
/// <typeparam name="TParameters">Its parameter set.</typeparam>
/// <typeparam name="T">Its number type.</typeparam>
internal sealed class TestNetwork<TSelf, TParameters, T>(TSelf network) : TestNetwork
    where TSelf : class, INetwork<TSelf, TParameters, T>
    where TParameters : class, IParameterSet<TParameters, T>, new()
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private delegate ref T WeightAccessor(int to, int from);

    private delegate ref T BiasAccessor(int to);

    private delegate T OneOutput(ReadOnlySpan<T> input);

    /// <inheritdoc/>
    public override object Instance => network;

    /// <inheritdoc/>
    public override double Epsilon => typeof(T) == typeof(float) ? Math.ScaleB(1, -24) : Math.ScaleB(1, -53);

    /// <inheritdoc/>
    public override (int Inputs, int Outputs, int Parameters) StaticSizes => (TSelf.InputCount, TSelf.OutputCount, TSelf.ParameterCount);

    /// <inheritdoc/>
    public override (int Inputs, int Outputs, int Parameters) InstanceSizes =>
        (((INetwork<T>)network).InputCount, ((INetwork<T>)network).OutputCount, ((INetwork<T>)network).ParameterCount);

    /// <inheritdoc/>
    public override double[] Parameters
    {
        get => Canonical(network.Parameters);
        set => network.Parameters.CopyFrom(Numbers(value));
    }

    /// <inheritdoc/>
    public override double[] RawParameters => Doubles(network.Parameters.AsSpan());

    /// <inheritdoc/>
    public override IReadOnlyList<TensorInfo> Tensors => TParameters.Tensors.ToArray();

    /// <inheritdoc/>
    public override void Initialize(int seed) => network.Initialize(seed);

    /// <inheritdoc/>
    public override double[] Forward(double[] input)
    {
        var output = new T[TSelf.OutputCount];
        network.Forward(Numbers(input), output);
        return Doubles(output);
    }

    /// <inheritdoc/>
    public override double ForwardOne(double[] input) =>
        Double(Method("Forward", [typeof(ReadOnlySpan<T>)]).CreateDelegate<OneOutput>(network)(Numbers(input)));

    /// <inheritdoc/>
    public override double[] ForwardBatch(double[] inputs, int rows)
    {
        var outputs = new T[rows * TSelf.OutputCount];
        network.ForwardBatch(Numbers(inputs), outputs);
        return Doubles(outputs);
    }

    /// <inheritdoc/>
    public override (double Loss, double[] Gradient) Backprop(double[] input, double[] target, double[]? gradient = null)
    {
        var set = Set(gradient);
        return (Double(network.Backprop(Numbers(input), Numbers(target), set)), Canonical(set));
    }

    /// <inheritdoc/>
    public override (double Loss, double[] Gradient) BackpropBatch(double[] inputs, double[] targets, double[]? gradient = null)
    {
        var set = Set(gradient);
        return (Double(network.BackpropBatch(Numbers(inputs), Numbers(targets), set)), Canonical(set));
    }

    /// <inheritdoc/>
    public override double TrainStep(double[] input, double[] target, double learningRate) =>
        Double(network.TrainStep(Numbers(input), Numbers(target), T.CreateTruncating(learningRate)));

    /// <inheritdoc/>
    public override double[] TypedForward(double[] input)
    {
        var result = Method("Forward", input.Select(_ => typeof(T))).Invoke(network, Boxed(input))!;
        return result is ITuple tuple
            ? [.. Enumerable.Range(0, tuple.Length).Select(i => Double((T)tuple[i]!))]
            : [Double((T)result)];
    }

    /// <inheritdoc/>
    public override (double Loss, double[] Gradient) TypedBackprop(double[] input, double[] target)
    {
        var (set, sample) = (new TParameters(), input.Concat(target).ToArray());
        var loss = (T)Method("Backprop", sample.Select(_ => typeof(T)).Append(typeof(TParameters))).Invoke(network, [.. Boxed(sample), set])!;
        return (Double(loss), Canonical(set));
    }

    /// <inheritdoc/>
    public override double TypedTrainStep(double[] input, double[] target, double learningRate)
    {
        double[] arguments = [.. input, .. target, learningRate];
        return Double((T)Method("TrainStep", arguments.Select(_ => typeof(T))).Invoke(network, Boxed(arguments))!);
    }

    /// <inheritdoc/>
    public override (double Before, double[] After) AddOne(string accessor, params int[] indices)
    {
        var method = typeof(TParameters).GetMethod(accessor) ?? throw new MissingMethodException(typeof(TSelf).Name, accessor);
        ref var number = ref indices.Length == 2
            ? ref method.CreateDelegate<WeightAccessor>(network.Parameters)(indices[0], indices[1])
            : ref method.CreateDelegate<BiasAccessor>(network.Parameters)(indices[0]);
        var before = number;
        number += T.One;
        var after = Canonical(network.Parameters);
        number = before;
        return (Double(before), after);
    }

    private static TParameters Set(double[]? values)
    {
        var set = new TParameters();
        if (values is not null)
        {
            set.CopyFrom(Numbers(values));
        }

        return set;
    }

    private static double[] Canonical(TParameters set)
    {
        var numbers = new T[TParameters.ParameterCount];
        set.CopyTo(numbers);
        return Doubles(numbers);
    }

    private static object[] Boxed(double[] values) => [.. Numbers(values).Select(number => (object)number)];

    private static T[] Numbers(double[] values) => Array.ConvertAll(values, T.CreateTruncating);

    private static double[] Doubles(ReadOnlySpan<T> numbers) => Array.ConvertAll(numbers.ToArray(), Double);

    private static double Double(T number) => double.CreateTruncating(number);
}
