namespace TypedNetworks.Generators.Planning;

/// <summary>Where a call has its working memory.</summary>
internal enum MemoryHome
{
    /// <summary>Nowhere, since it needs none.</summary>
    Nowhere,

    /// <summary>On the stack.</summary>
    Stack,

    /// <summary>In a pool, from which it is rented.</summary>
    Pool,
}
