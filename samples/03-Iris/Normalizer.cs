namespace TypedNetworks.Samples;

/// <summary>Brings every measure to mean 0 and standard deviation 1, so that long sepals do not outweigh narrow petals.</summary>
internal sealed class Normalizer
{
    private readonly IrisFeatures _mean;
    private readonly IrisFeatures _deviation;

    /// <summary>Takes mean and deviation from the flowers that are learnt from: the others are not to be known yet.</summary>
    public Normalizer(IReadOnlyCollection<Sample<IrisFeatures, Species>> flowers)
    {
        _mean = Average(flower => flower);
        _deviation = Map(Average(flower => Map(flower, _mean, (measure, mean) => (measure - mean) * (measure - mean))), default, (variance, _) => Math.Sqrt(variance));

        IrisFeatures Average(Func<IrisFeatures, IrisFeatures> of) => new(
            flowers.Average(flower => of(flower.Input).SepalLength),
            flowers.Average(flower => of(flower.Input).SepalWidth),
            flowers.Average(flower => of(flower.Input).PetalLength),
            flowers.Average(flower => of(flower.Input).PetalWidth));
    }

    /// <summary>A flower's measures, normalised.</summary>
    public IrisFeatures Apply(IrisFeatures measured) =>
        Map(Map(measured, _mean, (measure, mean) => measure - mean), _deviation, (distance, deviation) => distance / deviation);

    private static IrisFeatures Map(IrisFeatures a, IrisFeatures b, Func<double, double, double> function) => new(
        function(a.SepalLength, b.SepalLength),
        function(a.SepalWidth, b.SepalWidth),
        function(a.PetalLength, b.PetalLength),
        function(a.PetalWidth, b.PetalWidth));
}
