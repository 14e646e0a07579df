using static TypedNetworks.Generators.Maths.Symbols;

namespace TypedNetworks.Generators.Maths;

/// <summary>The pairs of output activation and loss that are computed together.</summary>
/// <remarks>ln Σ eᶻ − z is (max − z) + ln Σ e^(z − max): the other way round, a large z would swallow the digits.</remarks>
internal static class FusedTable
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<FusedPair> Rows { get; } =
    [
        new(
            "Sigmoid",
            "BinaryCrossEntropy",
            Softplus(Z) - (T * Z),
            A - T,
            "mean of ln(1 + eᶻ) − t·z, straight from z and finite however large that is",
            "(a − t) / n"),
        new(
            "Softmax",
            "CrossEntropy",
            T * (MaxZ - Z + LogSum),
            (A * TotalTarget) - T,
            "Σ t·(ln Σ eᶻ − z), straight from z and finite however large that is",
            "a·Σt − t"),
    ];

    /// <summary>The row of a pair, or <see langword="null"/>.</summary>
    public static FusedPair? Find(string activation, string loss) =>
        Rows.FirstOrDefault(row => row.Activation == activation && row.Loss == loss);
}
