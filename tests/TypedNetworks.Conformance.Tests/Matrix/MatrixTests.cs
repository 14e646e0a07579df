using System.Globalization;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Matrix;

/// <summary>
/// Every valid output activation, loss, precision and bias mode under one kernel, against the plain-loop reference. A row
/// stands for some twenty networks; all that fail are listed.
/// </summary>
/// <param name="kernel">The kernel's name.</param>
public abstract class MatrixTests(string kernel)
{
    // Roundings on the longest path to a number: 33 + 33 + 33 products and sums, a few functions of some ulp each, and as
    // much again on the way back. Errors are relative to the largest number of the vector, or to 1: terms cancel.
    private const double Roundings = 256;

    private const double LearningRate = 0.25;

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var activation in ReferenceActivation.Names)
        {
            rows.Add("Double", activation);
            rows.Add("Single", activation);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void SizesAreTheDeclaredOnes(string precision, string activation) => ForEach(precision, activation, (declared, network, _) =>
    {
        var expected = (declared.Inputs, declared.Outputs, declared.Reference.ParameterCount);
        Assert.Equal(expected, network.StaticSizes);
        Assert.Equal(expected, network.InstanceSizes);
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void ForwardAgreesWithTheReference(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
        AssertNear(declared.Reference.Forward(sample.Parameters, sample.Input), network.Forward(sample.Input), Roundings * network.Epsilon, "output"));

    [Theory]
    [MemberData(nameof(Rows))]
    public void OneOutputCanBeReturned(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
    {
        if (declared.Outputs == 1)
        {
            Assert.Equal(network.Forward(sample.Input)[0], network.ForwardOne(sample.Input));
        }
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void ForwardBatchIsForwardRowByRow(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
    {
        var rows = Batch(declared, sample);
        var expected = rows.SelectMany(row => declared.Reference.Forward(sample.Parameters, row.Input)).ToArray();
        AssertNear(expected, network.ForwardBatch([.. rows.SelectMany(row => row.Input)], rows.Length), Roundings * network.Epsilon, "output");
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void LossAgreesWithTheReference(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
        AssertNear([declared.Reference.Loss(sample.Parameters, sample.Input, sample.Target)], [network.Backprop(sample.Input, sample.Target).Loss], Roundings * network.Epsilon, "loss"));

    [Theory]
    [MemberData(nameof(Rows))]
    public void GradientAgreesWithCentralDifferences(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
        AssertNear(
            CentralDifferences.Gradient(declared.Reference, sample.Parameters, sample.Input, sample.Target),
            network.Backprop(sample.Input, sample.Target).Gradient,
            CentralDifferences.Tolerance + (Roundings * network.Epsilon),
            "derivative"));

    [Theory]
    [MemberData(nameof(Rows))]
    public void GradientAgreesWithTheChainRule(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
        AssertNear(
            declared.Reference.Gradient(sample.Parameters, sample.Input, sample.Target),
            network.Backprop(sample.Input, sample.Target).Gradient,
            Roundings * network.Epsilon,
            "derivative"));

    [Theory]
    [MemberData(nameof(Rows))]
    public void BackpropAddsToTheGradient(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
    {
        // Frozen biases' derivatives stay what they were, to the bit.
        var before = Enumerable.Range(0, sample.Parameters.Length).Select(i => i + 0.5).ToArray();
        var (alone, trained) = (network.Backprop(sample.Input, sample.Target).Gradient, declared.Reference.Trained());
        var after = network.Backprop(sample.Input, sample.Target, before).Gradient;
        AssertNear([.. before.Zip(alone, (start, added) => start + added)], after, 4 * network.Epsilon, "sum");
        for (var i = 0; i < after.Length; i++)
        {
            if (!trained[i])
            {
                Assert.Equal(0.0, alone[i]);
                Assert.Equal(before[i], after[i]);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void BackpropBatchIsTheSum(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
    {
        var rows = Batch(declared, sample);
        var (loss, gradient) = (0.0, new double[sample.Parameters.Length]);
        foreach (var row in rows)
        {
            var (rowLoss, rowGradient) = network.Backprop(row.Input, row.Target);
            loss += rowLoss;
            gradient = [.. gradient.Zip(rowGradient, (sum, term) => sum + term)];
        }

        var batch = network.BackpropBatch([.. rows.SelectMany(row => row.Input)], [.. rows.SelectMany(row => row.Target)]);
        AssertNear([loss], [batch.Loss], Roundings * network.Epsilon, "loss");
        AssertNear(gradient, batch.Gradient, Roundings * network.Epsilon, "derivative");
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void TrainStepMovesEveryTrainedParameterAgainstItsGradient(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
    {
        var (loss, gradient) = network.Backprop(sample.Input, sample.Target);
        var expected = sample.Parameters.Zip(gradient, (number, derivative) => number - (LearningRate * derivative)).ToArray();
        Assert.Equal(loss, network.TrainStep(sample.Input, sample.Target, LearningRate));

        // Two products and a difference, here and there.
        var (after, trained) = (network.Parameters, declared.Reference.Trained());
        AssertNear(expected, after, 8 * network.Epsilon, "parameter");
        for (var i = 0; i < after.Length; i++)
        {
            Assert.True(trained[i] || after[i].Equals(sample.Parameters[i]), "A frozen bias has moved.");
        }
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void TypedOverloadsGiveTheSameBits(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
    {
        if (!declared.HasTypedOverloads)
        {
            return;
        }

        Assert.Equal(network.Forward(sample.Input), network.TypedForward(sample.Input));
        var (loss, gradient) = network.Backprop(sample.Input, sample.Target);
        var typed = network.TypedBackprop(sample.Input, sample.Target);
        Assert.Equal(loss, typed.Loss);
        Assert.Equal(gradient, typed.Gradient);
        Assert.Equal(loss, network.TrainStep(sample.Input, sample.Target, LearningRate));
        var after = network.Parameters;
        network.Parameters = sample.Parameters;
        Assert.Equal(loss, network.TypedTrainStep(sample.Input, sample.Target, LearningRate));
        Assert.Equal(after, network.Parameters);
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void NaNInGivesNaNOut(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
    {
        var (input, target) = ((double[])sample.Input.Clone(), (double[])sample.Target.Clone());
        input[^1] = target[^1] = double.NaN;
        Assert.All(network.Forward(input), output => Assert.True(double.IsNaN(output)));
        Assert.All(network.ForwardBatch(input, 1), output => Assert.True(double.IsNaN(output)));
        Assert.True(double.IsNaN(network.Backprop(input, sample.Target).Loss));
        Assert.True(double.IsNaN(network.Backprop(sample.Input, target).Loss));
        Assert.True(double.IsNaN(network.BackpropBatch(input, sample.Target).Loss));
        Assert.True(double.IsNaN(network.TrainStep(input, sample.Target, LearningRate)));
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void HugeAndInfiniteInputsDoNotThrow(string precision, string activation) => ForEach(precision, activation, (declared, network, sample) =>
    {
        foreach (var value in new[] { 1e4, -1e4, float.MaxValue, float.MinValue, double.PositiveInfinity, double.NegativeInfinity })
        {
            var input = Array.ConvertAll(sample.Input, _ => value);
            Assert.Equal(network.StaticSizes.Outputs, network.Forward(input).Length);
            Assert.Equal(network.StaticSizes.Parameters, network.Backprop(input, sample.Target).Gradient.Length);
            _ = network.TrainStep(input, sample.Target, LearningRate);
        }
    });

    [Fact]
    public void EverySizeStandsInEveryPlace()
    {
        var sizes = MatrixCases.HasEverySize(kernel) ? MatrixCases.Sizes : [1, 3, 4, 5, 8];
        foreach (var precision in new[] { "Double", "Single" })
        {
            var cases = MatrixCases.Of(kernel, precision);
            Assert.Empty(sizes.Except(cases.Select(declared => declared.Inputs)));
            Assert.Empty(sizes.Except(cases.Select(declared => declared.Outputs)));
            Assert.Empty(sizes.Except(cases.Where(declared => declared.Layers.Count > 1).Select(declared => declared.Layers[0].Units)));
            Assert.Empty(ReferenceActivation.Names.Except(cases.Where(declared => declared.Layers.Count > 1).Select(declared => declared.Layers[0].Activation)));
        }
    }

    private void ForEach(string precision, string activation, Action<NetworkCase, TestNetwork, Sample> check)
    {
        var (count, failures) = (0, new List<string>());
        foreach (var (declared, network) in CompiledNetworks.Of(kernel, precision, activation))
        {
            count++;
            var sample = Sample.Of(declared.Reference, seed: count);
            network.Parameters = sample.Parameters;
            try
            {
                check(declared, network, sample);
            }
            catch (Xunit.Sdk.XunitException exception)
            {
                failures.Add($"{declared.Source().Split("public")[0]}{declared.Name}: {exception.Message}");
            }
        }

        // Five losses suit every activation, each in three bias modes.
        Assert.True(count >= 15);
        Assert.True(failures.Count == 0, $"{failures.Count} of {count} networks fail.\n{string.Join("\n", failures.Take(5))}");
    }

    // As many rows as make whole vectors and leave some over, at every width: two vectors of sixteen lanes, and five.
    private static Sample[] Batch(NetworkCase declared, Sample sample) =>
        [sample, .. Enumerable.Range(1, 36).Select(seed => sample.Other(declared.Reference, seed))];

    private static void AssertNear(double[] expected, double[] actual, double tolerance, string what)
    {
        Assert.Equal(expected.Length, actual.Length);
        var scale = expected.Select(Math.Abs).Append(1).Max();
        for (var i = 0; i < expected.Length; i++)
        {
            // Written so that NaN fails.
            if (!(Math.Abs(expected[i] - actual[i]) <= tolerance * scale))
            {
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{what} {i} is {actual[i]:R}, expected {expected[i]:R}: off by {Math.Abs(expected[i] - actual[i]):e1}, allowed {tolerance * scale:e1}."));
            }
        }
    }
}
