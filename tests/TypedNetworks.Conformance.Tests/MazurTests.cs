using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests;

/// <summary>Mazur, "A Step by Step Backpropagation Example", 2015, and the notebook that follows it.</summary>
/// <remarks>
/// The article's loss after one step, .291027924, and its final outputs, .015912196 and .984065734, are not the target:
/// they come from a program that updates the output weights before it uses them for the hidden deltas, and contradict
/// the article's own weights. The numbers here follow from the true gradient, recomputed in double precision.
/// </remarks>
public class MazurTests
{
    // What is published has nine digits, so half a unit of the last.
    private const double Published = 5e-9;

    // What was recomputed agrees but for the order of additions.
    private const double Recomputed = 1e-14;

    // Over 10 000 steps rounding errors add up; the published weights have eight digits.
    private const double AfterTraining = 5e-8;

    private const double LearningRate = 0.5;

    private static readonly double[] _start = [.15, .20, .25, .30, .35, .35, .40, .45, .50, .55, .60, .60];
    private static readonly double[] _input = [.05, .10];
    private static readonly double[] _target = [.01, .99];

    [Fact]
    public void ForwardGivesThePublishedOutputs()
    {
        var (y0, y1) = Frozen().Forward(.05, .10);
        Assert.Equal(.75136507, y0, Published);
        Assert.Equal(.772928465, y1, Published);
    }

    [Fact]
    public void LossIsThePublishedSum()
    {
        var loss = Frozen().Backprop(.05, .10, .01, .99, new MazurFrozen.ParameterSet());
        Assert.Equal(.298371109, loss, Published);
        Assert.Equal(.274811083 + .023560026, loss, Published);
    }

    [Fact]
    public void FirstBackpropGivesThePublishedGradient()
    {
        var (network, gradient) = (Trained(), new MazurTrained.ParameterSet());
        _ = network.Backprop(_input, _target, gradient);
        Assert.Equal(.082167041, gradient.W2(0, 0), Published);
        Assert.Equal(.000438568, gradient.W1(0, 0), Published);
        Assert.Equal(.138498562, gradient.B2(0), Published);
        Assert.Equal(-.03809824, gradient.B2(1), Published);

        // Every derivative, from the weights after one step: (before − after) / rate.
        double[] after = [.1497807161327628, .19956143226552567, .24975114363236958, .29950228726473915, .3456143226552565, .3450228726473914, .35891647971788465, .4086661860762334, .5113012702387375, .5613701211079891, .5307507191857215, .6190491182582781];
        var derivatives = new double[MazurTrained.ParameterCount];
        gradient.CopyTo(derivatives);
        for (var i = 0; i < after.Length; i++)
        {
            Assert.Equal((_start[i] - after[i]) / LearningRate, derivatives[i], Recomputed);
        }
    }

    [Fact]
    public void OneStepWithFrozenBiasesGivesThePublishedWeights()
    {
        var network = Frozen();
        Assert.Equal(.298371109, network.TrainStep(_input, _target, LearningRate), Published);
        AssertNumbers([.149780716, .19956143, .24975114, .29950229, .35, .35, .35891648, .408666186, .511301270, .561370121, .60, .60], Numbers(network), Published);
        AssertNumbers([.1497807161327628, .19956143226552567, .24975114363236958, .29950228726473915, .35, .35, .35891647971788465, .4086661860762334, .5113012702387375, .5613701211079891, .60, .60], Numbers(network), Recomputed);
        Assert.Equal(.29102777369359933, LossOf(network), Recomputed);
    }

    [Fact]
    public void OneStepWithTrainedBiasesGivesTheNotebooksWeights()
    {
        var network = Trained();
        _ = network.TrainStep(.05, .10, .01, .99, LearningRate);
        AssertNumbers([.14978072, .19956143, .24975114, .29950229, .34561432, .34502287, .35891648, .40866619, .51130127, .56137012, .53075072, .61904912], Numbers(network), 5 * Published);
        AssertNumbers([.3456143226552565, .3450228726473914, .5307507191857215, .6190491182582781], [network.Parameters.B1(0), network.Parameters.B1(1), network.Parameters.B2(0), network.Parameters.B2(1)], Recomputed);
        Assert.Equal(.28047144679143016, network.Backprop(_input, _target, new MazurTrained.ParameterSet()), Recomputed);
    }

    [Fact]
    public void LossesOnTheWayWithFrozenBiases()
    {
        var (network, losses) = (Frozen(), new List<double>());
        for (var step = 0; step <= 1000; step++)
        {
            losses.Add(network.TrainStep(_input, _target, LearningRate));
        }

        Assert.Equal(.29102777369359933, losses[1], Recomputed);
        Assert.Equal(.28354713312241997, losses[2], Recomputed);
        Assert.Equal(.2604343927553956, losses[5], Recomputed);
        Assert.Equal(.22091859205390404, losses[10], Recomputed);
        Assert.Equal(.02004682824942521, losses[100], Recomputed);

        // A thousand steps' rounding errors.
        Assert.Equal(.001114349453733746, losses[1000], 1e-13);
    }

    [Fact]
    public void TenThousandStepsWithFrozenBiases()
    {
        var network = Frozen();
        for (var step = 0; step < 10_000; step++)
        {
            _ = network.TrainStep(_input, _target, LearningRate);
        }

        // The loss is 3.5e-5, so that 1e-14 are ten digits.
        Assert.Equal(3.510187782978859e-05, LossOf(network), Recomputed);
        var (y0, y1) = network.Forward(.05, .10);
        Assert.Equal(.01591362044355068, y0, 1e-11);
        Assert.Equal(.9840642735146238, y1, 1e-11);
        AssertNumbers([.37850999, .65701998, .47730071, .75460141, .35, .35, -3.8929772, -3.8684167, 2.8618109, 2.9256890, .60, .60], Numbers(network), AfterTraining);

        // Frozen to the bit.
        Assert.Equal([.35, .35, .60, .60], [network.Parameters.B1(0), network.Parameters.B1(1), network.Parameters.B2(0), network.Parameters.B2(1)]);
    }

    [Fact]
    public void TenThousandStepsWithTrainedBiases()
    {
        var network = Trained();
        for (var step = 0; step < 10_000; step++)
        {
            _ = network.TrainStep(_input, _target, LearningRate);
        }

        Assert.Equal(2.4475622359322466e-06, network.Backprop(_input, _target, new MazurTrained.ParameterSet()), Recomputed);
        var (y0, y1) = network.Forward(.05, .10);
        Assert.Equal(.01158752739, y0, 1e-10);
        Assert.Equal(.98845893503, y1, 1e-10);
    }

    private static MazurFrozen Frozen()
    {
        var network = new MazurFrozen(1);
        network.Parameters.CopyFrom(_start);
        return network;
    }

    private static MazurTrained Trained()
    {
        var network = new MazurTrained(1);
        network.Parameters.CopyFrom(_start);
        return network;
    }

    private static double LossOf(MazurFrozen network) => network.Backprop(_input, _target, new MazurFrozen.ParameterSet());

    private static double[] Numbers(MazurFrozen network)
    {
        var numbers = new double[MazurFrozen.ParameterCount];
        network.Parameters.CopyTo(numbers);
        return numbers;
    }

    private static double[] Numbers(MazurTrained network)
    {
        var numbers = new double[MazurTrained.ParameterCount];
        network.Parameters.CopyTo(numbers);
        return numbers;
    }

    private static void AssertNumbers(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], actual[i], tolerance);
        }
    }
}
