using System.Numerics;
using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>What takes values of types is what takes spans, of the numbers that the values are written as.</summary>
public class TypedNetworkTests
{
    private static readonly Day[] _days =
    [
        new(new Wind(.3f, 1), Weather.Rainy, IsHoliday: true) { Temperature = .5 },
        new(new Wind(-1.2f, 0), Weather.Sunny, IsHoliday: false) { Temperature = -.25 },
        new(new Wind(2, -1), Weather.Cloudy, IsHoliday: true) { Temperature = 1 },
    ];

    private static readonly EveryMember _every = new() { Double = .1, Single = .2f, Int32 = 1, Weather = Weather.Rainy, Wind = new(.5f, 1), Flag = true };

    [Fact]
    public void NetworkToAnEnum() => Check<Forecast, Forecast.ParameterSet, Day, Weather, double>(new Forecast(1), _days, [Weather.Rainy, Weather.Sunny, Weather.Cloudy]);

    [Fact]
    public void NetworkToAnEnumOverVectors() => Check<ForecastSingle, ForecastSingle.ParameterSet, Day, Weather, float>(new ForecastSingle(1), _days, [Weather.Rainy, Weather.Sunny, Weather.Cloudy]);

    [Fact]
    public void NetworkToABool() => Check<Holiday, Holiday.ParameterSet, Day, bool, double>(new Holiday(1), _days, [true, false, true]);

    [Fact]
    public void NetworkToAClass() => Check<Copier, Copier.ParameterSet, EveryMember, EveryMember, double>(new Copier(1), [_every], [_every]);

    [Fact]
    public void NetworkToAClassInSinglePrecision() => Check<CopierSingle, CopierSingle.ParameterSet, EveryMember, EveryMember, float>(new CopierSingle(1), [_every], [_every]);

    [Fact]
    public void NetworkToAStructOfBool() => Check<Interview, Interview.ParameterSet, Weather, Answers, double>(
        new Interview(1), [Weather.Sunny, Weather.Cloudy], [new Answers { First = true }, new Answers { Second = true }]);

    [Fact]
    public void NetworkToANumber() => Check<Price, Price.ParameterSet, bool, float, double>(new Price(1), [true, false], [.5f, -2]);

    [Fact]
    public void NetworkWhoseWorkingMemoryIsJustTooMuchForTheStack() => Check<WideTypes, WideTypes.ParameterSet, Day, Weather, double>(new WideTypes(1), _days, [Weather.Rainy, Weather.Sunny, Weather.Cloudy]);

    [Fact]
    public void ProbabilitiesAreTheOutputs()
    {
        var (network, x, probabilities) = (new Forecast(3), new double[Forecast.InputCount], new double[Forecast.OutputCount]);
        foreach (var day in _days)
        {
            Forecast.EncodeInput(day, x);
            var y = new double[Forecast.OutputCount];
            network.Forward(x, y);
            Assert.Equal(network.Classify(day), network.Classify(day, probabilities));
            Assert.Equal(y, probabilities);
            Assert.Equal(1, probabilities.Sum(), 1e-12);
            Assert.Equal(network.Classify(day), network.Classify(day, out var probability));
            Assert.Equal(y.Max(), probability);
        }
    }

    [Fact]
    public void ProbabilityOfYesIsTheOutput()
    {
        var network = new Holiday(4);
        foreach (var day in _days)
        {
            var predicted = network.Predict(day, out var probability);
            var x = new double[Holiday.InputCount];
            Holiday.EncodeInput(day, x);
            Assert.Equal(network.Forward(x), probability);
            Assert.Equal(probability > .5, predicted);
            Assert.Equal(predicted, network.Predict(day));
        }
    }

    [Fact]
    public void NumbersMayBeGivenByName()
    {
        var network = new Forecast(5);
        var (sunny, cloudy, rainy) = network.Forward(windSpeed: 2, windDirection: -1, weatherSunny: 0, weatherCloudy: 1, weatherRainy: 0, isHoliday: 1, temperature: 1);
        var probabilities = new double[3];
        _ = network.Classify(_days[2], probabilities);
        Assert.Equal([sunny, cloudy, rainy], probabilities);
    }

    [Fact]
    public void LearnsWhatItIsTold()
    {
        var network = new Forecast(6);
        Weather[] expected = [Weather.Cloudy, Weather.Rainy, Weather.Sunny];
        for (var epoch = 0; epoch < 500; epoch++)
        {
            for (var i = 0; i < _days.Length; i++)
            {
                _ = network.TrainStep(_days[i], expected[i], .1);
            }
        }

        Assert.Equal(expected, _days.Select(day => network.Classify(day)));
    }

    [Fact]
    public void NetworksAreFunctionsFromTypeToType()
    {
        IPredictor<Day, Weather>[] networks = [new Forecast(1), new ForecastSingle(1)];
        Assert.Equal([new Forecast(1).Classify(_days[0]), new ForecastSingle(1).Classify(_days[0])], networks.Select(network => network.Predict(_days[0])));
        IPredictor<Day, bool>[] others = [new Holiday(1)];
        Assert.Equal([new Holiday(1).Predict(_days[0])], others.Select(network => network.Predict(_days[0])));
    }

    // As a trainer would: everything is inferred from the network and its samples.
    private static (T Loss, TParameters Gradient) Batch<TSelf, TParameters, TInput, TOutput, T>(
        ITypedNetwork<TSelf, TParameters, TInput, TOutput, T> network,
        ReadOnlySpan<Sample<TInput, TOutput>> samples)
        where TSelf : class, ITypedNetwork<TSelf, TParameters, TInput, TOutput, T>
        where TParameters : class, IParameterSet<TParameters, T>, new()
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (inputs, targets) = (new T[samples.Length * TSelf.InputCount], new T[samples.Length * TSelf.OutputCount]);
        for (var i = 0; i < samples.Length; i++)
        {
            TSelf.EncodeInput(samples[i].Input, inputs.AsSpan(i * TSelf.InputCount, TSelf.InputCount));
            TSelf.EncodeTarget(samples[i].Target, targets.AsSpan(i * TSelf.OutputCount, TSelf.OutputCount));
        }

        var gradient = new TParameters();
        return (network.BackpropBatch(inputs, targets, gradient), gradient);
    }

    private static void Check<TSelf, TParameters, TInput, TOutput, T>(TSelf network, TInput[] inputs, TOutput[] targets)
        where TSelf : class, ITypedNetwork<TSelf, TParameters, TInput, TOutput, T>
        where TParameters : class, IParameterSet<TParameters, T>, new()
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (x, y, t) = (new T[TSelf.InputCount], new T[TSelf.OutputCount], new T[TSelf.OutputCount]);
        var (bySpans, byTypes) = (new TParameters(), new TParameters());
        var loss = T.Zero;
        for (var i = 0; i < inputs.Length; i++)
        {
            TSelf.EncodeInput(inputs[i], x);
            TSelf.EncodeTarget(targets[i], t);
            network.Forward(x, y);

            // Records, enums and bool have equality of their own; a class is equal where it is written alike.
            AssertSame<TSelf, TParameters, TInput, TOutput, T>(TSelf.DecodeOutput(y), network.Predict(inputs[i]));
            loss += network.Backprop(x, t, bySpans);
            Assert.Equal(network.Backprop(x, t, new()), network.Backprop(inputs[i], targets[i], byTypes));
        }

        Assert.Contains(bySpans.AsSpan().ToArray(), number => !T.IsZero(number));
        Assert.Equal(bySpans.AsSpan().ToArray(), byTypes.AsSpan().ToArray());

        Sample<TInput, TOutput>[] samples = [.. inputs.Zip(targets, (input, target) => new Sample<TInput, TOutput>(input, target))];
        var (batchLoss, batch) = Batch<TSelf, TParameters, TInput, TOutput, T>(network, samples);
        AssertNear(loss, batchLoss);
        for (var i = 0; i < batch.AsSpan().Length; i++)
        {
            AssertNear(bySpans.AsSpan()[i], batch.AsSpan()[i]);
        }

        var before = network.Parameters.Clone();
        var (rate, last) = (T.CreateTruncating(.125), inputs.Length - 1);
        var stepLoss = network.TrainStep(x, t, rate);
        var after = network.Parameters.AsSpan().ToArray();
        before.AsSpan().CopyTo(network.Parameters.AsSpan());
        Assert.Equal(stepLoss, network.TrainStep(inputs[last], targets[last], rate));
        Assert.Equal(after, network.Parameters.AsSpan().ToArray());
        Assert.NotEqual(before.AsSpan().ToArray(), after);
    }

    private static void AssertSame<TSelf, TParameters, TInput, TOutput, T>(TOutput expected, TOutput actual)
        where TSelf : class, ITypedNetwork<TSelf, TParameters, TInput, TOutput, T>
        where TParameters : class, IParameterSet<TParameters, T>, new()
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (first, second) = (new T[TSelf.OutputCount], new T[TSelf.OutputCount]);
        TSelf.EncodeTarget(expected, first);
        TSelf.EncodeTarget(actual, second);
        Assert.Equal(first, second);
    }

    // The same sums in another order, as in the tests of batches.
    private static void AssertNear<T>(T expected, T actual)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var tolerance = T.CreateTruncating(512) * (T.BitIncrement(T.One) - T.One) * (T.One + T.Abs(expected));
        Assert.True(T.Abs(expected - actual) <= tolerance, $"{actual}, expected {expected}");
    }
}
