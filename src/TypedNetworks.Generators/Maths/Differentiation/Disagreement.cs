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

    // Not whole, nor halves or tenths: there are kinks.
    private static readonly double[] _points = [-7.13, -3.37, -2.21, -1.43, -0.83, -0.47, -0.19, -0.03, 0.07, 0.23, 0.41, 0.77, 1.31, 1.87, 2.63, 4.19, 8.09];
    private static readonly double[] _targets = [-1, 0, 0.29, 1, 2.71];

    /// <summary>The worst point; <see langword="null"/> where they agree at every point that can be compared.</summary>
    /// <remarks>
    /// A function whose derivative is zero everywhere goes in steps; a derivative that is not is what one writes for such a
    /// function, for without it nothing would learn.
    /// </remarks>
    public static Disagreement? Find(Expr function, Expr written, bool isLoss)
    {
        var by = isLoss ? Symbols.Y : Symbols.Z;
        var expected = Derivation.SlopeOf(function, isLoss);
        var (worst, found) = (Tolerance, (Disagreement?)null);
        if (expected is Expr.Constant { Value: 0 })
        {
            return null;
        }

        foreach (var target in isLoss ? _targets : [0])
        {
            foreach (var point in _points)
            {
                var (given, follows) = (At(written, point), At(expected, point));
                var difference = Difference(given, follows);
                if (difference > worst && IsSmooth(written, point) && IsSmooth(expected, point))
                {
                    (worst, found) = (difference, new(isLoss ? $"at y = {Short(point)}, t = {Short(target)}" : $"at z = {Short(point)}", Short(given), Short(follows)));
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

    private static string Short(double number) => number.ToString("G6", CultureInfo.InvariantCulture);
}
