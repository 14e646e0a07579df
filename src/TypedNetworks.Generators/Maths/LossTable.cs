using static TypedNetworks.Generators.Maths.Symbols;

namespace TypedNetworks.Generators.Maths;

/// <summary>
/// Every built-in loss, one row each: what an output contributes, and its derivative by that output. A new one is a
/// new row here and a constant of the same name in <c>TypedNetworks.Losses</c>.
/// </summary>
/// <remarks>As in <see cref="ActivationTable"/>, NaN falls through to a branch that keeps it, and kinks and limits are PyTorch's.</remarks>
internal static class LossTable
{
    // PyTorch bounds the logarithms of binary cross-entropy at −100 and its denominator at 1e-12, so that an output
    // of exactly 0 or 1 gives a large loss, not an infinite one.
    private const double LeastLog = -100;
    private const double LeastLogArgument = 3.720075976020836e-44;
    private const double LeastSpread = 1e-12;

    /// <summary>The rows, in the order in which they are listed to users.</summary>
    public static IReadOnlyList<Loss> Rows { get; } =
    [
        new("SquaredError", "½ Σ (y − t)²", "y − t", 0.5 * E * E, E, IsMean: false) { IsDistance = true },
        new("MeanSquaredError", "Σ (y − t)² / n", "2 (y − t) / n", E * E, 2 * E, IsMean: true) { IsDistance = true },
        new("MeanAbsoluteError", "Σ |y − t| / n", "sign(y − t) / n", Abs(E), IfAbove(E, 0, 1, IfBelow(E, 0, -1, E)), IsMean: true) { IsDistance = true, IsRobust = true },
        new(
            "Huber",
            "mean of ½ (y − t)² up to |y − t| = 1, then |y − t| − ½",
            "y − t clamped to −1…1, / n",
            IfAtMost(Abs(E), 1, 0.5 * E * E, Abs(E) - 0.5),
            IfAbove(E, 1, 1, IfBelow(E, -1, -1, E)),
            IsMean: true) { IsDistance = true, IsRobust = true },
        new(
            "BinaryCrossEntropy",
            "mean of −(t ln y + (1 − t) ln(1 − y))",
            "(y − t) / (y (1 − y)) / n",
            -((T * IfAtMost(Y, LeastLogArgument, LeastLog, Log(Y))) + ((1 - T) * IfAtLeast(Y, 1, LeastLog, LogP1(-Y)))),
            Let("spread", Y * (1 - Y), spread => (Y - T) / IfBelow(spread, LeastSpread, LeastSpread, spread)),
            IsMean: true) { NeedsUnitRange = true, LeastTarget = 0, GreatestTarget = 1 },
        new("CrossEntropy", "−Σ t ln y", "−t / y", -(T * Log(Y)), -T / Y, IsMean: false) { NeedsSoftmax = true, LeastTarget = 0 },
    ];

    /// <summary>The row of a name, or <see langword="null"/>.</summary>
    public static Loss? Find(string name) => Rows.FirstOrDefault(row => row.Name == name);
}
