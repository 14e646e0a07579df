namespace TypedNetworks.Samples;

/// <summary>What goes in: four measures of a flower, so the network has four inputs. In centimetres, or once normalised in standard deviations from the mean.</summary>
internal readonly record struct IrisFeatures(double SepalLength, double SepalWidth, double PetalLength, double PetalWidth);
