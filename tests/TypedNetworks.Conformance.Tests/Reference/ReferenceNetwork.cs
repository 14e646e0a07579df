namespace TypedNetworks.Conformance.Tests.Reference;

/// <summary>
/// A dense network in plain loops over <see cref="double"/>: the oracle of these tests. Parameters are in canonical
/// order: layer by layer, weights [to][from] row by row, then biases.
/// </summary>
/// <param name="inputs">Length of the input vector.</param>
/// <param name="layers">The layers, the output layer last.</param>
/// <param name="loss">The loss's name.</param>
internal sealed class ReferenceNetwork(int inputs, IReadOnlyList<ReferenceLayer> layers, string loss)
{
    private readonly int[] _weightOffsets =
        [.. Enumerable.Range(0, layers.Count + 1).Select(count => Enumerable.Range(0, count).Sum(layer =>
            layers[layer].Units * ((layer == 0 ? inputs : layers[layer - 1].Units) + (layers[layer].HasBias ? 1 : 0))))];

    /// <summary>Length of the input vector.</summary>
    public int Inputs => inputs;

    /// <summary>The layers, the output layer last.</summary>
    public IReadOnlyList<ReferenceLayer> Layers => layers;

    /// <summary>The loss's name.</summary>
    public string LossName => loss;

    /// <summary>Length of the output vector.</summary>
    public int Outputs => layers[^1].Units;

    /// <summary>Weights and biases.</summary>
    public int ParameterCount => _weightOffsets[^1];

    /// <summary>How many numbers come into a layer, counted from 0.</summary>
    public int FanIn(int layer) => layer == 0 ? inputs : layers[layer - 1].Units;

    /// <summary>Where a layer's weights start.</summary>
    public int WeightOffset(int layer) => _weightOffsets[layer];

    /// <summary>Where a layer's biases start, if it has any.</summary>
    public int BiasOffset(int layer) => WeightOffset(layer) + (layers[layer].Units * FanIn(layer));

    /// <summary>For each parameter whether training moves it.</summary>
    public bool[] Trained()
    {
        var trained = Enumerable.Repeat(true, ParameterCount).ToArray();
        for (var layer = 0; layer < layers.Count; layer++)
        {
            if (layers[layer].HasBias)
            {
                Array.Fill(trained, layers[layer].TrainsBias, BiasOffset(layer), layers[layer].Units);
            }
        }

        return trained;
    }

    /// <summary>Weighted sums z and activations a of every layer.</summary>
    public (double[][] Z, double[][] A) Run(double[] parameters, double[] x)
    {
        var (z, a) = (new double[layers.Count][], new double[layers.Count][]);
        for (var layer = 0; layer < layers.Count; layer++)
        {
            var (from, fanIn, weights, biases) = (layer == 0 ? x : a[layer - 1], FanIn(layer), WeightOffset(layer), BiasOffset(layer));
            z[layer] = new double[layers[layer].Units];
            for (var to = 0; to < z[layer].Length; to++)
            {
                var sum = layers[layer].HasBias ? parameters[biases + to] : 0;
                for (var i = 0; i < fanIn; i++)
                {
                    sum += parameters[weights + (to * fanIn) + i] * from[i];
                }

                z[layer][to] = sum;
            }

            var activation = layers[layer].Activation;
            a[layer] = activation == "Softmax" ? ReferenceActivation.Softmax(z[layer]) : Array.ConvertAll(z[layer], value => ReferenceActivation.Value(activation, value));
        }

        return (z, a);
    }

    /// <summary>The outputs.</summary>
    public double[] Forward(double[] parameters, double[] x) => Run(parameters, x).A[^1];

    /// <summary>The loss of one sample.</summary>
    public double Loss(double[] parameters, double[] x, double[] t) => ReferenceLoss.Value(loss, Forward(parameters, x), t);

    /// <summary>The loss's derivative by every parameter, by the chain rule; zero for frozen biases.</summary>
    public double[] Gradient(double[] parameters, double[] x, double[] t)
    {
        var (z, a) = Run(parameters, x);
        var gradient = new double[parameters.Length];
        var slope = ReferenceLoss.Slope(loss, a[^1], t);
        for (var layer = layers.Count - 1; layer >= 0; layer--)
        {
            var delta = ThroughActivation(layers[layer].Activation, z[layer], a[layer], slope);
            var (from, fanIn, weights, biases) = (layer == 0 ? x : a[layer - 1], FanIn(layer), WeightOffset(layer), BiasOffset(layer));
            slope = new double[fanIn];
            for (var to = 0; to < delta.Length; to++)
            {
                for (var i = 0; i < fanIn; i++)
                {
                    gradient[weights + (to * fanIn) + i] = delta[to] * from[i];
                    slope[i] += parameters[weights + (to * fanIn) + i] * delta[to];
                }

                if (layers[layer].TrainsBias)
                {
                    gradient[biases + to] = delta[to];
                }
            }
        }

        return gradient;
    }

    // Softmax's Jacobian is ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ), here written out.
    private static double[] ThroughActivation(string activation, double[] z, double[] a, double[] slope) =>
        activation == "Softmax"
            ? [.. Enumerable.Range(0, z.Length).Select(j => Enumerable.Range(0, z.Length).Sum(i => slope[i] * a[i] * ((i == j ? 1 : 0) - a[j])))]
            : [.. Enumerable.Range(0, z.Length).Select(i => slope[i] * ReferenceActivation.Derivative(activation, z[i]))];
}
