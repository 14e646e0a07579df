using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>A stretch of working memory.</summary>
/// <param name="Kind">What it holds: <c>a</c>, <c>delta</c>.</param>
/// <param name="Layer">The number of its layer; 0 for the network's input.</param>
/// <param name="Length">How many numbers it holds.</param>
internal sealed record Buffer(string Kind, int Layer, int Length)
{
    /// <summary>Its name in the text: <c>a3</c>.</summary>
    public string Name => Layer == 0 ? Kind : Kind + Literals.Integer(Layer);
}
