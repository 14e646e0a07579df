namespace TypedNetworks.Samples;

/// <summary>What comes out: one of three species, so the network has three outputs.</summary>
internal enum Species
{
    Setosa,
    Versicolor,
    Virginica,
}
