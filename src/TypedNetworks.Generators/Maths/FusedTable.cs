using static TypedNetworks.Generators.Maths.Symbols;

namespace TypedNetworks.Generators.Maths;

/// <summary>The pairs of output activation and loss that are computed together.</summary>
/// <remarks>
/// So that a large z does not swallow the digits, ln Σ eᶻ − z is (max − z) + ln Σ e^(z − max), and ln(1 + eᶻ) − t·z is
/// (max(z, 0) − t·z) + ln(1 + e^−|z|).
/// </remarks>
internal static class FusedTable
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<FusedPair> Rows { get; } =
    [
        new(
            "Sigmoid",
            "BinaryCrossEntropy",
            IfAbove(Z, 0, Z, 0) - (T * Z) + LogP1(Exp(-Abs(Z))),
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
