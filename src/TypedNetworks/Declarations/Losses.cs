namespace TypedNetworks;

/// <summary>Names of the built-in losses, for <see cref="NetworkAttribute.Loss"/>. y is an output, t its target, n the number of outputs.</summary>
public static class Losses
{
    /// <summary>½ Σ (y − t)².</summary>
    public const string SquaredError = "SquaredError";

    /// <summary>Σ (y − t)² / n.</summary>
    public const string MeanSquaredError = "MeanSquaredError";

    /// <summary>Σ |y − t| / n.</summary>
    public const string MeanAbsoluteError = "MeanAbsoluteError";

    /// <summary>Mean over the outputs of ½ (y − t)² where |y − t| ≤ 1, else |y − t| − ½.</summary>
    public const string Huber = "Huber";

    /// <summary>Mean over the outputs of −(t ln y + (1 − t) ln(1 − y)); for outputs between 0 and 1.</summary>
    public const string BinaryCrossEntropy = "BinaryCrossEntropy";

    /// <summary>−Σ t ln y; for a Softmax output.</summary>
    public const string CrossEntropy = "CrossEntropy";
}
