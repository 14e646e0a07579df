namespace TypedNetworks.Generators.Parsing;

/// <summary>The two types of a network that names types, as read and not yet judged.</summary>
/// <param name="Input">What goes in.</param>
/// <param name="Output">What comes out.</param>
/// <param name="AreTooManyInputs">Whether the input has more numbers than are counted.</param>
/// <param name="AreTooManyOutputs">Whether the output has more numbers than are counted.</param>
internal sealed record DeclaredTypes(DeclaredValue Input, DeclaredValue Output, bool AreTooManyInputs, bool AreTooManyOutputs)
{
    /// <summary>Whether a member's type is unknown to the compiler.</summary>
    public bool AreUnknown => Sides.Any(side => side.All.Any(value => value.Kind == ValueKind.Unknown));

    /// <summary>Both, with the word for each, its place, and what is within.</summary>
    public IEnumerable<DeclaredSide> Sides =>
        [new(Input, "input", Site.TypeArgument(0), AreTooManyInputs), new(Output, "output", Site.TypeArgument(1), AreTooManyOutputs)];
}
