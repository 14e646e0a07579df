namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>Values that a network's outputs can have: where a loss, of which nobody asks anything elsewhere, is looked at.</summary>
internal static class OutputPoints
{
    // An activation that stays within so much is bounded.
    private const double MaxWidth = 10;

    // Of an activation of the user's own, where its values are looked at.
    private const double Farthest = 40;
    private const double Step = 0.25;

    // Not near the bounds, where people keep logarithms from becoming infinite.
    private static readonly double[] _fractions = [0.11, 0.19, 0.31, 0.43, 0.57, 0.69, 0.83, 0.89];

    /// <summary>Some outputs of an activation; none where it is not known what it gives.</summary>
    public static IReadOnlyList<double> Of(Activation activation)
    {
        var (least, greatest) = ActivationTable.Find(activation.Name) is null ? Range(activation.Value!) : (activation.Minimum, activation.Maximum);
        return least == greatest ? []
            : greatest - least <= MaxWidth ? [.. _fractions.Select(fraction => least + (fraction * (greatest - least)))]
            : [.. Disagreement.Points.Where(point => point > least && point < greatest)];
    }

    // Of a function that cannot be read every value is NaN.
    private static (double Least, double Greatest) Range(Expr value)
    {
        var values = Enumerable.Range(0, (int)(2 * Farthest / Step) + 1)
            .Select(i => value.Evaluate(new Dictionary<string, double> { [Symbols.Z.Name] = (i * Step) - Farthest }))
            .Where(number => !double.IsNaN(number))
            .DefaultIfEmpty(0)
            .ToList();
        return (values.Min(), values.Max());
    }
}
