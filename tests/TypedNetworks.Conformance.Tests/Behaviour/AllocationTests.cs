using System.Diagnostics;
using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>In steady state no call allocates, whether its working memory is locals, the stack or a pool.</summary>
[Collection(nameof(RunsAlone))]
public class AllocationTests
{
    private static readonly double[] _inputs = [.1, .2, .3, .4, .5, .6, .7, .8];
    private static readonly double[] _outputs = new double[6];

    [Fact]
    public void NetworkInOneMethodAllocatesNothing()
    {
        var (network, gradient) = (new SmallNetwork(1), new SmallNetwork.ParameterSet());
        AssertAllocatesNothing(() =>
        {
            _ = network.Forward(.1, .2, .3);
            network.Forward(_inputs.AsSpan(0, 3), _outputs.AsSpan(0, 3));
            network.ForwardBatch(_inputs.AsSpan(0, 6), _outputs);
            _ = network.Backprop(.1, .2, .3, .4, .5, .6, gradient);
            _ = network.Backprop(_inputs.AsSpan(0, 3), _inputs.AsSpan(3, 3), gradient);
            _ = network.BackpropBatch(_inputs.AsSpan(0, 6), _inputs.AsSpan(2, 6), gradient);
            _ = network.TrainStep(.1, .2, .3, .4, .5, .6, .01);
            _ = network.TrainStep(_inputs.AsSpan(0, 3), _inputs.AsSpan(3, 3), .01);
        });
    }

    [Fact]
    public void NetworkOnTheStackAllocatesNothing()
    {
        var (network, gradient) = (new TiledNetwork(1), new TiledNetwork.ParameterSet());
        var (inputs, outputs) = (new float[2 * 64], new float[2 * 10]);
        AssertAllocatesNothing(() =>
        {
            network.Forward(inputs.AsSpan(0, 64), outputs.AsSpan(0, 10));
            network.ForwardBatch(inputs, outputs);
            _ = network.Backprop(inputs.AsSpan(0, 64), outputs.AsSpan(0, 10), gradient);
            _ = network.BackpropBatch(inputs, outputs, gradient);
            _ = network.TrainStep(inputs.AsSpan(0, 64), outputs.AsSpan(0, 10), .01f);
        });
    }

    [Fact]
    public void NetworkBeyondTheStackAllocatesNothing()
    {
        var (network, gradient) = (new PooledNetwork(1), new PooledNetwork.ParameterSet());
        AssertAllocatesNothing(() =>
        {
            _ = network.Forward(.1, .2, .3, .4);
            _ = network.Forward(_inputs.AsSpan(0, 4));
            network.Forward(_inputs.AsSpan(0, 4), _outputs.AsSpan(0, 1));
            network.ForwardBatch(_inputs, _outputs.AsSpan(0, 2));
            _ = network.Backprop(.1, .2, .3, .4, .5, gradient);
            _ = network.Backprop(_inputs.AsSpan(0, 4), _inputs.AsSpan(4, 1), gradient);
            _ = network.BackpropBatch(_inputs, _inputs.AsSpan(4, 2), gradient);
            _ = network.TrainStep(.1, .2, .3, .4, .5, 1e-6);
            _ = network.TrainStep(_inputs.AsSpan(0, 4), _inputs.AsSpan(4, 1), 1e-6);
        });
    }

    [Fact]
    public void NetworksOfTypesAllocateNothing()
    {
        var (forecast, gradient, single, holiday, interview) = (new Forecast(1), new Forecast.ParameterSet(), new ForecastSingle(1), new Holiday(1), new Interview(1));
        var day = new Day(new Wind(.3f, 1), Weather.Rainy, IsHoliday: true) { Temperature = .5 };
        var (probabilities, input) = (new double[Forecast.OutputCount], new double[Forecast.InputCount]);
        AssertAllocatesNothing(() =>
        {
            _ = forecast.Classify(day);
            _ = forecast.Classify(day, probabilities);
            _ = forecast.Classify(day, out _);
            _ = forecast.Backprop(day, Weather.Sunny, gradient);
            _ = forecast.TrainStep(day, Weather.Sunny, .01);
            Forecast.EncodeInput(day, input);
            Forecast.EncodeTarget(Weather.Sunny, probabilities);
            _ = Forecast.DecodeOutput(probabilities);
            _ = single.Classify(day);
            _ = single.TrainStep(day, Weather.Sunny, .01f);
            _ = holiday.Predict(day);
            _ = holiday.Predict(day, out _);
            _ = holiday.TrainStep(day, true, .01);
            _ = interview.Predict(Weather.Cloudy);
            _ = interview.TrainStep(Weather.Cloudy, new Answers { First = true }, .01);
        });
    }

    [Fact]
    public void ParameterSetsWorkInPlace()
    {
        var (network, numbers) = (new TiledNetwork(1), new float[TiledNetwork.ParameterCount]);
        AssertAllocatesNothing(() =>
        {
            network.Parameters.CopyTo(numbers);
            network.Parameters.CopyFrom(numbers);
            network.Parameters.W1(31, 63) += network.Parameters.B2(9) + TiledNetwork.ParameterSet.Tensors[0].RawOffset;
            network.Parameters.AsSpan()[0] = 1;
            network.Parameters.Clear();
            network.Initialize(2);
        });
    }

    // Steady means compiled for good: until the runtime has replaced the library's first, unoptimised code, which it does
    // in the background once nothing new has been called for a while, that code may box numbers on .NET 8. So calls are
    // repeated until they allocate nothing, for a while.
    private static void AssertAllocatesNothing(Action calls)
    {
        var clock = Stopwatch.StartNew();
        var allocated = long.MaxValue;
        while (allocated > 0 && clock.Elapsed < TimeSpan.FromSeconds(10))
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            calls();
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, allocated);
    }
}
