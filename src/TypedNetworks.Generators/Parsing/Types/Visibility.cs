namespace TypedNetworks.Generators.Parsing;

/// <summary>Whether generated code can name a type.</summary>
internal enum Visibility
{
    /// <summary>It can.</summary>
    Visible,

    /// <summary>The type is local to its file, and generated code is in another.</summary>
    FileLocal,

    /// <summary>The type is less accessible than the network, whose public methods would have to take it.</summary>
    LessAccessible,
}
