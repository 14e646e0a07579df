using static TypedNetworks.Generators.Maths.Symbols;

namespace TypedNetworks.Generators.Maths;

/// <summary>The pairs of output activation and loss that are computed together.</summary>
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
            "straight from z: mean of ln(1 + eᶻ) − t·z, finite however large z is. Its slope through Sigmoid: (a − t) / n"),
        new(
            "Softmax",
            "CrossEntropy",
            T * (LogSumExp - Z),
            (A * TotalTarget) - T,
            "straight from z: Σ t·(ln Σ eᶻ − z), finite however large z is. Its slope through Softmax: a·Σt − t"),
    ];

    /// <summary>The row of a pair, or <see langword="null"/>.</summary>
    public static FusedPair? Find(string activation, string loss) =>
        Rows.FirstOrDefault(row => row.Activation == activation && row.Loss == loss);
}
