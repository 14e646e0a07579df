namespace TypedNetworks.Generators.Model;

/// <summary>The number type of a network. The names are those that users write.</summary>
internal enum Precision
{
    /// <summary><see cref="double"/>.</summary>
    Double,

    /// <summary><see cref="float"/>.</summary>
    Single,
}
