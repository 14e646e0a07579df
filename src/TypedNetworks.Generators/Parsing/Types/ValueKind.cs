namespace TypedNetworks.Generators.Parsing;

/// <summary>What a type turned out to be.</summary>
internal enum ValueKind
{
    /// <summary>A number of one of the types that have a place in a vector.</summary>
    Number,

    /// <summary><see cref="bool"/>.</summary>
    Flag,

    /// <summary>An enum.</summary>
    Choice,

    /// <summary>A record, struct or class, to be looked into.</summary>
    Group,

    /// <summary>A type that is being looked into already.</summary>
    Itself,

    /// <summary>Something that may be missing.</summary>
    Nullable,

    /// <summary>Letters.</summary>
    Text,

    /// <summary>A number of a type that has no place in a vector.</summary>
    OtherNumber,

    /// <summary>Any number of things.</summary>
    Collection,

    /// <summary>A tuple.</summary>
    Tuple,

    /// <summary>A type that the compiler does not know, and says so itself.</summary>
    Unknown,

    /// <summary>Anything else.</summary>
    Other,
}
