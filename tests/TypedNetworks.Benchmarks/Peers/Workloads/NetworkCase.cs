using System.Globalization;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>A network with one hidden layer, and the weights, inputs and targets that every peer is given.</summary>
/// <remarks>
/// All numbers are held as <see cref="double"/>; those of a single-precision network are exact <see cref="float"/>s.
/// They come from a generator of our own, so that another process computes the same ones.
/// </remarks>
internal sealed class NetworkCase
{
    /// <summary>Rows of data, and samples in a batch.</summary>
    public const int Rows = 4096;

    /// <summary>Samples in a minibatch.</summary>
    public const int Minibatch = 256;

    private ulong _state = 0x9E3779B97F4A7C15;

    /// <summary>Makes the data.</summary>
    /// <param name="key">A short name, used in file names.</param>
    /// <param name="shape">Inputs, hidden units and outputs.</param>
    /// <param name="isSingle">Whether numbers are <see cref="float"/>.</param>
    /// <param name="isClassifier">ReLU, Softmax and CrossEntropy; else Sigmoid, Sigmoid and SquaredError.</param>
    /// <param name="cycle">How many rows calls on single samples go through, few enough to stay in the first-level cache.</param>
    /// <param name="rate">Learning rate.</param>
    /// <param name="parameters">Weights and biases in canonical order, or random ones.</param>
    public NetworkCase(
        string key, (int Inputs, int Hidden, int Outputs) shape, bool isSingle, bool isClassifier, int cycle, double rate, double[]? parameters = null)
    {
        (Key, IsSingle, IsClassifier, Cycle) = (key, isSingle, isClassifier, cycle);
        (Inputs, Hidden, Outputs) = shape;
        Rate = Rounded(rate);
        Parameters = [.. (parameters ?? RandomParameters()).Select(Rounded)];
        InputRows = [.. Enumerable.Range(0, Rows * Inputs).Select(_ => Rounded(Next()))];
        (InputRows[0], InputRows[1]) = (Rounded(.05), Rounded(.10));
        TargetRows = isClassifier ? OneHot() : [.. Enumerable.Range(0, Rows * Outputs).Select(_ => Rounded(.01 + (.98 * Next())))];
    }

    /// <summary>A short name, used in file names.</summary>
    public string Key { get; }

    /// <summary>Length of the input vector.</summary>
    public int Inputs { get; }

    /// <summary>Units of the hidden layer.</summary>
    public int Hidden { get; }

    /// <summary>Length of the output vector.</summary>
    public int Outputs { get; }

    /// <summary>Whether numbers are <see cref="float"/>.</summary>
    public bool IsSingle { get; }

    /// <summary>ReLU, Softmax and CrossEntropy; else Sigmoid, Sigmoid and SquaredError.</summary>
    public bool IsClassifier { get; }

    /// <summary>How many rows calls on single samples go through.</summary>
    public int Cycle { get; }

    /// <summary>Learning rate.</summary>
    public double Rate { get; }

    /// <summary>Initial weights and biases in canonical order: layer by layer, weights [to][from], then biases.</summary>
    public double[] Parameters { get; }

    /// <summary><see cref="Rows"/> rows of inputs, in [0, 1).</summary>
    public double[] InputRows { get; }

    /// <summary><see cref="Rows"/> rows of targets.</summary>
    public double[] TargetRows { get; }

    /// <summary>Shape and precision, for people.</summary>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"{Inputs}-{Hidden}-{Outputs} {(IsSingle ? "float" : "double")}");

    private double Rounded(double x) => IsSingle ? (float)x : x;

    // SplitMix64 (Steele, Lea and Flood 2014), its upper 53 bits as a fraction.
    private double Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    // Uniform, with the variance of He's initialiser; biases small but not zero, so that a peer that forgets them is found out.
    private double[] RandomParameters()
    {
        var parameters = new List<double>();
        foreach (var (from, to) in ((int, int)[])[(Inputs, Hidden), (Hidden, Outputs)])
        {
            var bound = Math.Sqrt(6.0 / from);
            parameters.AddRange(Enumerable.Range(0, from * to).Select(_ => bound * ((2 * Next()) - 1)));
            parameters.AddRange(Enumerable.Range(0, to).Select(_ => .1 * ((2 * Next()) - 1)));
        }

        return [.. parameters];
    }

    private double[] OneHot()
    {
        var targets = new double[Rows * Outputs];
        for (var row = 0; row < Rows; row++)
        {
            targets[(row * Outputs) + (int)(Next() * Outputs)] = 1;
        }

        return targets;
    }
}
