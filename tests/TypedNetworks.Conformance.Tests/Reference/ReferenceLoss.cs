namespace TypedNetworks.Conformance.Tests.Reference;

/// <summary>Losses as mathematics defines them, of one sample's outputs y and targets t.</summary>
internal static class ReferenceLoss
{
    /// <summary>
    /// The user-defined loss of the tests, linear-exponential (LINEX): e^(e/2) − e/2 − 1 with e = y − t, summed. It is not
    /// symmetric, so that outputs and targets can't be mistaken for each other.
    /// </summary>
    public const string UserDefined = "Linex";

    /// <summary>Every loss's name, the user-defined one last.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["SquaredError", "MeanSquaredError", "MeanAbsoluteError", "Huber", "BinaryCrossEntropy", "CrossEntropy", UserDefined];

    /// <summary>Whether a loss is defined for what an output activation gives.</summary>
    public static bool Suits(string loss, string activation) => loss switch
    {
        "CrossEntropy" => activation == "Softmax",
        "BinaryCrossEntropy" => activation is "Sigmoid" or "HardSigmoid" or "Softmax" or ReferenceActivation.UserDefined,
        _ => true,
    };

    /// <summary>The loss.</summary>
    public static double Value(string name, double[] y, double[] t)
    {
        var parts = y.Zip(t, (output, target) => Part(name, output, target)).Sum();
        return IsMean(name) ? parts / y.Length : parts;
    }

    /// <summary>The loss's derivative by each output.</summary>
    public static double[] Slope(string name, double[] y, double[] t) =>
        [.. y.Zip(t, (output, target) => PartSlope(name, output, target) / (IsMean(name) ? y.Length : 1))];

    /// <summary>Errors y − t at which the loss or its derivative jumps.</summary>
    public static IReadOnlyList<double> Kinks(string name) => name switch
    {
        "MeanAbsoluteError" => [0],
        "Huber" => [-1, 1],
        _ => [],
    };

    private static bool IsMean(string name) => name is "MeanSquaredError" or "MeanAbsoluteError" or "Huber" or "BinaryCrossEntropy";

    private static double Part(string name, double y, double t) => name switch
    {
        "SquaredError" => 0.5 * (y - t) * (y - t),
        "MeanSquaredError" => (y - t) * (y - t),
        "MeanAbsoluteError" => Math.Abs(y - t),
        "Huber" => Math.Abs(y - t) <= 1 ? 0.5 * (y - t) * (y - t) : Math.Abs(y - t) - 0.5,
        "BinaryCrossEntropy" => -(t * Math.Log(y)) - ((1 - t) * Math.Log(1 - y)),
        "CrossEntropy" => -t * Math.Log(y),
        UserDefined => Math.Exp((y - t) / 2) - ((y - t) / 2) - 1,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No loss."),
    };

    private static double PartSlope(string name, double y, double t) => name switch
    {
        "SquaredError" => y - t,
        "MeanSquaredError" => 2 * (y - t),
        "MeanAbsoluteError" => Math.Sign(y - t),
        "Huber" => Math.Clamp(y - t, -1, 1),
        "BinaryCrossEntropy" => (-t / y) + ((1 - t) / (1 - y)),
        "CrossEntropy" => -t / y,
        UserDefined => (Math.Exp((y - t) / 2) - 1) / 2,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No loss."),
    };
}
