namespace TypedNetworks.Samples;

/// <summary>One network's training, and the flowers that it did not see.</summary>
internal sealed class Lesson
{
    private const double LearningRate = .02;

    private readonly Iris _network;
    private readonly Normalizer _normalizer;
    private readonly Sample<IrisFeatures, Species>[] _heldOut;

    /// <summary>Learns from four fifths of the flowers, which ones is by chance.</summary>
    public Lesson(Sample<IrisFeatures, Species>[] flowers, int seed, int epochs)
    {
        var random = new Random(seed);
        flowers = [.. flowers];
        random.Shuffle(flowers);
        _heldOut = flowers[..(flowers.Length / 5)];
        var learnt = flowers[_heldOut.Length..];
        _normalizer = new(learnt);
        _network = new(seed);

        // A sample is a value of your own types; no number is copied by hand anywhere.
        learnt = [.. learnt.Select(flower => flower with { Input = _normalizer.Apply(flower.Input) })];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(learnt);
            var loss = learnt.Sum(flower => _network.TrainStep(flower.Input, flower.Target, LearningRate)) / learnt.Length;
            FirstLoss = epoch == 0 ? loss : FirstLoss;
            LastLoss = loss;
        }
    }

    /// <summary>The mean loss over the first epoch.</summary>
    public double FirstLoss { get; }

    /// <summary>The mean loss over the last epoch.</summary>
    public double LastLoss { get; }

    /// <summary>How many flowers were held out.</summary>
    public int HeldOut => _heldOut.Length;

    /// <summary>How many of those the network names rightly.</summary>
    public int CountRight() => _heldOut.Count(flower => Classify(flower.Input, new double[Iris.OutputCount]) == flower.Target);

    /// <summary>The species of a flower as measured, and how probable each is.</summary>
    public Species Classify(IrisFeatures measured, Span<double> probabilities) => _network.Classify(_normalizer.Apply(measured), probabilities);
}
