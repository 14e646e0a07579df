using System.Globalization;
using System.Numerics;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Aot.Tests;

/// <summary>A network's numbers against those of plain loops, and what its calls allocate.</summary>
/// <typeparam name="TNetwork">The network class.</typeparam>
/// <typeparam name="TParameters">Its parameter set.</typeparam>
/// <typeparam name="T">Its number type.</typeparam>
internal sealed class NumberChecks<TNetwork, TParameters, T>(TNetwork network, ReferenceNetwork reference)
    where TNetwork : class, INetwork<TNetwork, TParameters, T>
    where TParameters : class, IParameterSet<TParameters, T>, new()
    where T : unmanaged, IFloatingPointIeee754<T>
{
    // Roundings on the longest path to a number: sums of hundreds of products and a few functions per layer, there and
    // back. Errors are relative to the largest number of the vector, or to 1: terms cancel.
    private const double Roundings = 512;

    private const double LearningRate = 0.25;

    private static readonly double _epsilon = typeof(T) == typeof(float) ? Math.ScaleB(1, -24) : Math.ScaleB(1, -53);

    private readonly Sample _sample = Sample.Of(reference);
    private readonly double[] _input = new double[reference.Inputs];
    private readonly double[] _target = new double[reference.Outputs];

    /// <summary>Runs every check.</summary>
    public void Run(Report report, string name)
    {
        _sample.Inputs[0].CopyTo(_input, 0);
        _sample.Targets[0].CopyTo(_target, 0);
        report.Check(name + ".Forward", Forward);
        report.Check(name + ".ForwardBatch", ForwardBatch);
        report.Check(name + ".Backprop", Backprop);
        report.Check(name + ".BackpropBatch", BackpropBatch);
        report.Check(name + ".TrainStep", TrainStep);
        report.Check(name + ".NaN", NaN);
        var (inputs, targets, outputs) = (Flat(_sample.Inputs), Flat(_sample.Targets), new T[Sample.Rows * reference.Outputs]);
        var (input, target, output, gradient) = (inputs[..reference.Inputs], targets[..reference.Outputs], new T[reference.Outputs], new TParameters());
        report.Check(name + ".Forward allocates", () => Allocates(() => network.Forward(input, output)));
        report.Check(name + ".ForwardBatch allocates", () => Allocates(() => network.ForwardBatch(inputs, outputs)));
        report.Check(name + ".Backprop allocates", () => Allocates(() => _ = network.Backprop(input, target, gradient)));
        report.Check(name + ".BackpropBatch allocates", () => Allocates(() => _ = network.BackpropBatch(inputs, targets, gradient)));
        report.Check(name + ".TrainStep allocates", () => Allocates(() => _ = network.TrainStep(input, target, T.Zero)));
    }

    private string? Forward()
    {
        Reset();
        return Difference(reference.Forward(_sample.Parameters, _input), Outputs(_input), Roundings);
    }

    private string? ForwardBatch()
    {
        Reset();
        var outputs = new T[Sample.Rows * reference.Outputs];
        network.ForwardBatch(Flat(_sample.Inputs), outputs);
        return Difference([.. _sample.Inputs.SelectMany(row => reference.Forward(_sample.Parameters, row))], Doubles(outputs), Roundings);
    }

    // A gradient is added to what is there: here, to ones.
    private string? Backprop()
    {
        Reset();
        var gradient = Ones();
        var loss = network.Backprop(Numbers(_input), Numbers(_target), gradient);
        return Difference([reference.Loss(_sample.Parameters, _input, _target)], Doubles([loss]), Roundings)
            ?? Difference([.. reference.Gradient(_sample.Parameters, _input, _target).Select(derivative => 1 + derivative)], Canonical(gradient), Roundings);
    }

    private string? BackpropBatch()
    {
        Reset();
        var (gradient, expectedLoss, expected) = (Ones(), 0.0, Enumerable.Repeat(1.0, reference.ParameterCount).ToArray());
        for (var row = 0; row < Sample.Rows; row++)
        {
            expectedLoss += reference.Loss(_sample.Parameters, _sample.Inputs[row], _sample.Targets[row]);
            expected = [.. expected.Zip(reference.Gradient(_sample.Parameters, _sample.Inputs[row], _sample.Targets[row]), (sum, term) => sum + term)];
        }

        var loss = network.BackpropBatch(Flat(_sample.Inputs), Flat(_sample.Targets), gradient);
        return Difference([expectedLoss], Doubles([loss]), Roundings) ?? Difference(expected, Canonical(gradient), Roundings);
    }

    private string? TrainStep()
    {
        Reset();
        var expected = _sample.Parameters.Zip(reference.Gradient(_sample.Parameters, _input, _target), (number, derivative) => number - (LearningRate * derivative));
        var loss = network.TrainStep(Numbers(_input), Numbers(_target), T.CreateTruncating(LearningRate));
        return Difference([reference.Loss(_sample.Parameters, _input, _target)], Doubles([loss]), Roundings)
            ?? Difference([.. expected], Canonical(network.Parameters), Roundings);
    }

    private string? NaN()
    {
        Reset();
        var (input, target) = ((double[])_input.Clone(), (double[])_target.Clone());
        input[^1] = target[^1] = double.NaN;
        var (outputs, rows) = (new T[Sample.Rows * reference.Outputs], Flat([.. _sample.Inputs[1..], input]));
        network.ForwardBatch(rows, outputs);
        return !Outputs(input).All(double.IsNaN) ? "Forward loses it."
            : !outputs[^reference.Outputs..].All(T.IsNaN) ? "ForwardBatch loses it."
            : outputs[..^reference.Outputs].Any(T.IsNaN) ? "ForwardBatch spreads it to other rows."
            : !T.IsNaN(network.Backprop(Numbers(input), Numbers(_target), new())) ? "Backprop loses the input's."
            : !T.IsNaN(network.Backprop(Numbers(_input), Numbers(target), new())) ? "Backprop loses the target's."
            : !T.IsNaN(network.BackpropBatch(rows, Flat(_sample.Targets), new())) ? "BackpropBatch loses it."
            : !T.IsNaN(network.TrainStep(Numbers(input), Numbers(_target), T.One)) ? "TrainStep loses it."
            : null;
    }

    // What a pool or a runtime sets up in the first calls is no cost of a call: the best of a few counts.
    private string? Allocates(Action call)
    {
        Reset();
        var least = Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            call();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
        return least == 0 ? null : $"{least} bytes a call.";
    }

    private void Reset() => network.Parameters.CopyFrom(Numbers(_sample.Parameters));

    private double[] Outputs(double[] input)
    {
        var output = new T[reference.Outputs];
        network.Forward(Numbers(input), output);
        return Doubles(output);
    }

    private TParameters Ones()
    {
        var ones = new TParameters();
        ones.CopyFrom(Numbers([.. Enumerable.Repeat(1.0, reference.ParameterCount)]));
        return ones;
    }

    private double[] Canonical(TParameters set)
    {
        var numbers = new T[reference.ParameterCount];
        set.CopyTo(numbers);
        return Doubles(numbers);
    }

    private static T[] Flat(double[][] rows) => [.. rows.SelectMany(Numbers)];

    private static T[] Numbers(double[] values) => Array.ConvertAll(values, T.CreateTruncating);

    private static double[] Doubles(T[] numbers) => Array.ConvertAll(numbers, double.CreateTruncating);

    private static string? Difference(double[] expected, double[] actual, double roundings)
    {
        var tolerance = roundings * _epsilon * expected.Select(Math.Abs).Append(1).Max();
        for (var i = 0; i < expected.Length; i++)
        {
            // Written so that NaN fails.
            if (!(Math.Abs(expected[i] - actual[i]) <= tolerance))
            {
                return string.Create(CultureInfo.InvariantCulture, $"number {i} is {actual[i]:R}, expected {expected[i]:R}, allowed {tolerance:e1}.");
            }
        }

        return null;
    }
}
