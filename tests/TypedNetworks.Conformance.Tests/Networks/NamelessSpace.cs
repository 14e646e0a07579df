using TypedNetworks;

/// <summary>A network in no namespace, internal, with a primary constructor whose parameter has a generated parameter's name.</summary>
[Network(Inputs = 2, Outputs = 2, Activation = "Identity")]
#pragma warning disable CA1050 // Networks without a namespace are what this is for.
#pragma warning disable TN0203 // Its test fills the weights.
internal sealed partial class NamelessSpace(double input)
{
    public double Captured => input;
}
#pragma warning restore TN0203
#pragma warning restore CA1050
