namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>The gate notebook's network: x1 AND (x2 OR x3). Its error is taken after the output has been made 0 or 1.</summary>
[Network(Inputs = 3, Hidden = 2, Outputs = 1, Loss = nameof(Thresholded))]
public sealed partial class Gate
{
    private static double Thresholded(double y, double t) => 0.5 * ThresholdedDerivative(y, t) * ThresholdedDerivative(y, t);

    private static double ThresholdedDerivative(double y, double t) => (y > 0.5 ? 1 : 0) - t;
}
