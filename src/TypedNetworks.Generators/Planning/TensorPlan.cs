using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>One tensor of the parameter set.</summary>
internal sealed record TensorPlan
{
    /// <summary>The number of its layer, from 1.</summary>
    public required int Layer { get; init; }

    /// <summary>Whether it holds biases, not weights.</summary>
    public required bool IsBias { get; init; }

    /// <summary>Whether training moves it.</summary>
    public required bool IsTrained { get; init; }

    /// <summary>Units and inputs, or units.</summary>
    public required EquatableArray<int> Shape { get; init; }

    /// <summary>Where it starts in canonical order.</summary>
    public required int CanonicalOffset { get; init; }

    /// <summary>Where it starts in the set's own layout.</summary>
    public required int RawOffset { get; init; }

    /// <summary>How many numbers it takes there, padding included.</summary>
    public required int RawLength { get; init; }

    /// <summary>How far apart neighbours are there, for each dimension of the shape.</summary>
    public required EquatableArray<int> Strides { get; init; }

    /// <summary>Whether each number is a field with a name, not an element of one field.</summary>
    public required bool HasNamedFields { get; init; }

    /// <summary>How many numbers it holds, without padding.</summary>
    public int Length => Shape.Aggregate(1, (product, length) => product * length);

    /// <summary>What users call it: <c>W1</c>.</summary>
    public string Name => (IsBias ? "B" : "W") + Text.Literals.Integer(Layer);

    /// <summary>Whether its numbers lie in canonical order, at their canonical place.</summary>
    public bool IsCanonical => RawOffset == CanonicalOffset && RawLength == Length && Strides[Strides.Count - 1] == 1;
}
