using TypedNetworks.Aot.Tests.Networks;

namespace TypedNetworks.Aot.Tests;

/// <summary>What networks of types do with values is what they do with the numbers that these are written as, and allocates nothing.</summary>
internal static class TypedChecks
{
    private static readonly Hour _hour = new(.5f, 3, IsOpen: true, Mood.Busy);

    /// <summary>Runs the checks.</summary>
    public static void Run(Report report)
    {
        report.Check("Moods.EncodeInput", () => Encoded() is [.5, 3, 1, 0, 1, 0] ? null : string.Join(" ", Encoded()));
        report.Check("Moods.Classify", Classify);
        report.Check("Planner.Predict", Predict);
        report.Check("Doorman.Predict", () => new Doorman(1).Predict(_hour, out var probability) == probability > .5 && probability == new Doorman(1).Forward(Encoded()) ? null : "It is not the output.");
        report.Check("Moods.TrainStep learns", Learn);
        report.Check("Networks of types allocate nothing", Allocate);
        report.Check("Moods refuses what is no member", () => Refuse() ? null : "It does not.");
    }

    private static double[] Encoded()
    {
        var numbers = new double[Moods.InputCount];
        Moods.EncodeInput(_hour, numbers);
        return numbers;
    }

    private static string? Classify()
    {
        var (network, outputs, probabilities) = (new Moods(1), new double[Moods.OutputCount], new double[Moods.OutputCount]);
        network.Forward(Encoded(), outputs);
        var mood = network.Classify(_hour, probabilities);
        return probabilities.AsSpan().SequenceEqual(outputs) && mood == new[] { Mood.Calm, Mood.Busy, Mood.Loud }[Array.IndexOf(outputs, outputs.Max())] ? null : $"{mood}";
    }

    private static string? Predict()
    {
        var (network, inputs, outputs) = (new Planner(1), new float[Planner.InputCount], new float[Planner.OutputCount]);
        Planner.EncodeInput(_hour, inputs);
        network.Forward(inputs, outputs);
        var plan = network.Predict(_hour);
        return plan == Planner.DecodeOutput(outputs) && plan.Heating == outputs[0] && plan.Fans == (sbyte)MathF.Round(outputs[1]) ? null : $"{plan}";
    }

    private static string? Learn()
    {
        var network = new Moods(1);
        for (var step = 0; step < 200; step++)
        {
            _ = network.TrainStep(_hour, Mood.Loud, .1);
        }

        return network.Classify(_hour, out var probability) == Mood.Loud && probability > .9 ? null : $"{probability}";
    }

    private static string? Allocate()
    {
        var (moods, doorman, gradient, probabilities) = (new Moods(1), new Doorman(1), new Moods.ParameterSet(), new double[Moods.OutputCount]);
        var allocated = long.MaxValue;
        for (var attempt = 0; attempt < 1_000 && allocated > 0; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = moods.Classify(_hour, probabilities);
            _ = moods.Classify(_hour, out _);
            _ = moods.Backprop(_hour, Mood.Calm, gradient);
            _ = moods.TrainStep(_hour, Mood.Calm, .01);
            _ = doorman.Predict(_hour);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return allocated == 0 ? null : $"{allocated} bytes.";
    }

    private static bool Refuse()
    {
        try
        {
            _ = new Moods(1).Classify(_hour with { Before = default });
            return false;
        }
        catch (ArgumentOutOfRangeException)
        {
            return true;
        }
    }
}
