namespace TypedNetworks.Generators.Model;

/// <summary>What stubs have to know of the types of a declaration with an error.</summary>
/// <param name="Input">What goes in.</param>
/// <param name="Output">What comes out.</param>
/// <param name="MayPredict">Whether the network would have <c>Predict</c>.</param>
/// <param name="MayClassify">Whether it would have <c>Classify</c>.</param>
internal sealed record StubTypes(StubType Input, StubType Output, bool MayPredict, bool MayClassify)
{
    /// <summary>Whether both can be named.</summary>
    public bool CanBeNamed => Input.TypeName is not null && Output.TypeName is not null;
}
