using System.Globalization;

namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>The point where a derivative written by hand is furthest from the one that follows from its function.</summary>
/// <param name="Where">The point, for people.</param>
/// <param name="Given">What was written, there.</param>
/// <param name="Expected">What follows.</param>
internal sealed record Disagreement(string Where, string Given, string Expected)
{
    // Constants that were written with four digits agree.
    private const double Tolerance = 1e-3;

    // A kink is nearer than this to one side.
    private const double Nearby = 1e-6;

    /// <summary>Points all over. Not whole, nor halves or tenths: there are kinks.</summary>
    public static IReadOnlyList<double> Points { get; } = [-7.13, -3.37, -2.21, -1.43, -0.83, -0.47, -0.19, -0.03, 0.07, 0.23, 0.41, 0.77, 1.31, 1.87, 2.63, 4.19, 8.09];

    /// <summary>The worst weighted sum for an activation; <see langword="null"/> where the two agree wherever they can be compared.</summary>
    /// <remarks>
    /// A function whose derivative is zero everywhere goes in steps; a derivative that is not is what one writes for such a
    /// function, for without it nothing would learn.
    /// </remarks>
    public static Disagreement? OfActivation(Expr function, Expr written) =>
        Derivation.SlopeOf(function, isLoss: false) is var expected && expected is Expr.Constant { Value: 0 } ? null
            : Worst(expected, written, Symbols.Z, Points, [0]);

    /// <summary>The same for a loss, at outputs that the network can have.</summary>
    /// <remarks>
    /// A loss may be meant for labels alone, and there is more than one kind of them: a derivative that is right for all targets
    /// of either kind is right.
    /// </remarks>
    public static Disagreement? OfLoss(Expr function, Expr written, IReadOnlyList<double> outputs) =>
        Derivation.SlopeOf(function, isLoss: true) is var expected && expected is Expr.Constant { Value: 0 } ? null
            : Worst(expected, written, Symbols.Y, outputs, [-1, 1]) is null ? null
            : Worst(expected, written, Symbols.Y, outputs, [0, 1]);

    private static Disagreement? Worst(Expr expected, Expr written, Expr.Variable by, IReadOnlyList<double> points, double[] targets)
    {
        var (worst, found) = (Tolerance, (Disagreement?)null);
        foreach (var target in targets)
        {
            foreach (var point in points)
            {
                var (given, follows) = (At(written, point), At(expected, point));
                var difference = Difference(given, follows);
                if (difference > worst && IsSmooth(written, point) && IsSmooth(expected, point))
                {
                    (worst, found) = (difference, new($"at {by.Name} = {Short(point)}{(by == Symbols.Y ? $", t = {Short(target)}" : "")}", Short(given), Short(follows)));
                }
            }

            double At(Expr expression, double point) => expression.Evaluate(new Dictionary<string, double> { [by.Name] = point, [Symbols.T.Name] = target });

            bool IsSmooth(Expr expression, double point) =>
                Difference(At(expression, point - Nearby), At(expression, point + Nearby)) < Tolerance;
        }

        return found;
    }

    // NaN where one of them is no number, or infinite; and NaN is above nothing and below nothing.
    private static double Difference(double one, double other) =>
        double.IsInfinity(one) || double.IsInfinity(other) ? double.NaN : Math.Abs(one - other) / Math.Max(1, Math.Abs(other));

    // Not -0.
    private static string Short(double number) => (number + 0.0).ToString("G6", CultureInfo.InvariantCulture);
}
