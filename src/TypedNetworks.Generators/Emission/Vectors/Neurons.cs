using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>The units of a layer, or its inputs.</summary>
/// <param name="Name">What one is called.</param>
/// <param name="Index">What the text counts them by.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Neurons(string Name, string Index, int Count)
{
    /// <summary>Some of them by number, in a sentence: <c>unit 4</c>, <c>units 4 and 5</c>, <c>units 4–9</c>.</summary>
    /// <param name="first">The first.</param>
    /// <param name="end">The one behind the last.</param>
    public string Range(int first, int end)
    {
        var (from, last) = (Literals.Integer(first), Literals.Integer(end - 1));
        return end - first == 1 ? $"{Name} {from}" : $"{Name}s {from}{(end - first == 2 ? " and " : "–")}{last}";
    }
}
