namespace TypedNetworks.Samples;

/// <summary>Learns x1 AND (x2 OR x3) under an error of its own, which counts an output as 1 above ½ and as 0 below.</summary>
[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = "Sigmoid", Loss = nameof(Thresholded), InputNames = ["x1", "x2", "x3"])]
internal sealed partial class Gate
{
    private static double Thresholded(double y, double t)
    {
        var error = (y > .5 ? 1 : 0) - t;
        return error * error;
    }

    // A threshold has no slope, so the notebook takes the error itself.
    private static double ThresholdedDerivative(double y, double t) => (y > .5 ? 1 : 0) - t;
}
