namespace TypedNetworks.Generators.Parsing;

/// <summary>One of a network's two types.</summary>
/// <param name="Value">The type.</param>
/// <param name="Word"><c>input</c> or <c>output</c>.</param>
/// <param name="Site">Where the declaration names it.</param>
/// <param name="IsTooLong">Whether it has more numbers than are counted.</param>
internal sealed record DeclaredSide(DeclaredValue Value, string Word, Site Site, bool IsTooLong)
{
    /// <summary>Whether it is what the network makes, so that there must be a way to make it.</summary>
    public bool IsOutput => Word == "output";

    /// <summary>The type and everything within.</summary>
    public IEnumerable<DeclaredValue> All => Value.WithAllWithin();

    /// <summary>A type within, for people: <c>'Colour', the type of 'Petal.Colour' in 'IrisFeatures',</c> or <c>'Colour'</c> where it is the input itself.</summary>
    public string Describe(DeclaredValue value) =>
        value.Path.Length == 0 ? $"'{value.Name}'" : $"'{value.Name}', the type of '{value.Path}' in '{Value.Name}',";
}
