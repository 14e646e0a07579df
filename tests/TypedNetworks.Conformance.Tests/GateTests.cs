using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests;

/// <summary>The gate notebook: x1 AND (x2 OR x3) by full-batch gradient descent, with different rates for weights and biases.</summary>
public class GateTests
{
    private const double WeightRate = 0.01;
    private const double BiasRate = 1;

    // The notebook prints eight decimals; its first biases are zero, so single precision does not show yet.
    private const double AfterOneStep = 1e-8;

    // Recomputed in double precision, ten decimals given.
    private const double AfterTraining = 1e-9;

    // The notebook keeps its hidden biases in single precision.
    private const double SinglePrecision = 2e-5;

    private static readonly double[] _inputs = [0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1];
    private static readonly double[] _targets = [0, 1, 1, 0];

    // The notebook's weights are [from][to]; canonical order is [to][from].
    private static readonly double[] _start = [-1.34969494, .39736477, .03181855, -.55405819, -.04288576, -.16498714, 0, 0, -.61562031, .85916161, 0];

    [Fact]
    public void OneStepGivesTheNotebooksNumbers()
    {
        var network = Start();

        // Two of four wrong, each with a loss of ½: the notebook's mean squared error of .5.
        Assert.Equal(1, Step(network));
        AssertParameters(
            network,
            [-1.34969494, .3977323308842246, .03257013789595399, -.55405819, -.04341695684903992, -.16605079012598725, .07515878959539912, -.10636501259872426, -.6184022276996555, .8568958938077891, -.49957581189313505],
            AfterOneStep);
    }

    [Fact]
    public void TwoThousandEpochsGiveTheNotebooksLossesAndWeights()
    {
        var network = Start();
        _ = Step(network);
        var losses = new List<double>();
        for (var epoch = 0; epoch < 2000; epoch++)
        {
            var loss = Step(network);
            if (epoch % 100 == 0)
            {
                // The notebook's mean of squares is twice the sum of halves, over four rows.
                losses.Add(2 * loss / _targets.Length);
            }
        }

        Assert.Equal([.5, .5, .25, .25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], losses);
        AssertParameters(
            network,
            [-1.4607320480515054, .34423218893563134, .03659119257412689, -.4912406292449405, -.0363319278461849, -.18896203253206054, .47726425741269, -2.3974892532060594, -.8111170105702724, .8066542892421368, .4503096804852913],
            AfterTraining);
        AssertParameters(
            network,
            [-1.46073205, .34423218, .03659119, -.49124061, -.03633192, -.18896203, .4772635, -2.397489, -.81111695, .80665429, .45032151],
            SinglePrecision);

        // The four rows, and the point that was never trained on.
        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(row => network.Forward(_inputs.AsSpan(3 * row, 3)) > .5));
        Assert.True(network.Forward(1, 1, 0) > .5);
    }

    private static Gate Start()
    {
        var network = new Gate(1);
        network.Parameters.CopyFrom(_start);
        return network;
    }

    // What an optimizer does: it walks the tensors, wherever they lie.
    private static double Step(Gate network)
    {
        var gradient = new Gate.ParameterSet();
        var loss = network.BackpropBatch(_inputs, _targets, gradient);
        var numbers = network.Parameters.AsSpan();
        var derivatives = gradient.AsSpan();
        foreach (var tensor in Gate.ParameterSet.Tensors)
        {
            Assert.True(tensor.IsTrained);
            var rate = tensor.IsBias ? BiasRate : WeightRate;
            for (var i = 0; i < tensor.Length; i++)
            {
                var place = tensor.IsBias
                    ? tensor.RawOffset + (i * tensor.Strides[0])
                    : tensor.RawOffset + (i / tensor.Shape[1] * tensor.Strides[0]) + (i % tensor.Shape[1] * tensor.Strides[1]);
                numbers[place] -= rate * derivatives[place];
            }
        }

        return loss;
    }

    private static void AssertParameters(Gate network, double[] expected, double tolerance)
    {
        var actual = new double[Gate.ParameterCount];
        network.Parameters.CopyTo(actual);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], actual[i], tolerance);
        }
    }
}
