namespace TypedNetworks.Generators.Parsing;

/// <summary>What kind of place a <see cref="Site"/> is.</summary>
internal enum SiteKind
{
    /// <summary>The name in the class's declaration.</summary>
    ClassName,

    /// <summary>A whole attribute.</summary>
    Attribute,

    /// <summary>An argument of an attribute.</summary>
    Argument,

    /// <summary>A type argument of an attribute.</summary>
    TypeArgument,

    /// <summary>The name of one of the user's members.</summary>
    Member,

    /// <summary>Something within one of the user's functions.</summary>
    Source,
}
