using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>One tensor of the parameter set.</summary>
/// <param name="Layer">The number of its layer, from 1.</param>
/// <param name="IsBias">Whether it holds biases, not weights.</param>
/// <param name="IsTrained">Whether training moves it.</param>
/// <param name="Shape">Units and inputs, or units.</param>
/// <param name="Offset">Where it starts, in canonical order and in the set's own layout.</param>
/// <param name="HasNamedFields">Whether each number is a field with a name, not an element of one field.</param>
internal sealed record TensorPlan(int Layer, bool IsBias, bool IsTrained, EquatableArray<int> Shape, int Offset, bool HasNamedFields)
{
    /// <summary>How many numbers it holds.</summary>
    public int Length => Shape.Aggregate(1, (product, length) => product * length);

    /// <summary>What users call it: <c>W1</c>.</summary>
    public string Name => (IsBias ? "B" : "W") + Text.Literals.Integer(Layer);
}
