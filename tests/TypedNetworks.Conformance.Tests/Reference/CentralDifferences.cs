namespace TypedNetworks.Conformance.Tests.Reference;

/// <summary>Derivatives of a network's loss without the chain rule.</summary>
internal static class CentralDifferences
{
    /// <summary>
    /// The step. With five points the formula's own error is h⁴ f⁗′/30, at 1e-3 some 3e-14, and the loss's rounding errors
    /// of some 1e-16 are divided by 1e-3: both far below the tolerance.
    /// </summary>
    public const double Step = 1e-3;

    /// <summary>What the formula may be off by, relative to the largest derivative or 1: see <see cref="Step"/>, with room for steep losses.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>dLoss/dParameter by (−f(w + 2h) + 8 f(w + h) − 8 f(w − h) + f(w − 2h)) / 12h; zero for frozen biases.</summary>
    public static double[] Gradient(ReferenceNetwork network, double[] parameters, double[] x, double[] t)
    {
        var (moved, trained) = ((double[])parameters.Clone(), network.Trained());
        return [.. Enumerable.Range(0, parameters.Length).Select(i => trained[i] ? Derivative(i) : 0)];

        double Derivative(int i)
        {
            var derivative = ((8 * (Loss(i, Step) - Loss(i, -Step))) - (Loss(i, 2 * Step) - Loss(i, -2 * Step))) / (12 * Step);
            moved[i] = parameters[i];
            return derivative;
        }

        double Loss(int i, double step)
        {
            moved[i] = parameters[i] + step;
            return network.Loss(moved, x, t);
        }
    }
}
