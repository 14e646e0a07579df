namespace TypedNetworks.Generators.Parsing;

/// <summary>A layer with the network's defaults filled in, names not yet checked.</summary>
/// <param name="Units">Its units.</param>
/// <param name="Activation">The name of its activation.</param>
/// <param name="Bias">The name of its bias mode.</param>
/// <param name="ActivationSite">Where the activation is named.</param>
internal sealed record DeclaredLayer(int Units, string Activation, string Bias, Site ActivationSite);
