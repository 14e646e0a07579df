namespace TypedNetworks;

/// <summary>Name, shape and place of one tensor of a parameter set: a layer's weights or its biases.</summary>
public sealed class TensorInfo
{
    private readonly int[] _shape;
    private readonly int[] _strides;

    /// <summary>Describes a tensor.</summary>
    /// <param name="name">Its name, as <c>W1</c> or <c>B1</c>.</param>
    /// <param name="shape">Its lengths: units and inputs for weights, units for biases.</param>
    /// <param name="canonicalOffset">Where it starts in canonical order.</param>
    /// <param name="rawOffset">Where it starts in <see cref="IParameterSet{TSelf, T}.AsSpan"/>.</param>
    /// <param name="strides">How far apart neighbours are in <see cref="IParameterSet{TSelf, T}.AsSpan"/>, for each dimension of the shape.</param>
    /// <param name="isBias">Whether it holds biases, not weights.</param>
    /// <param name="isTrained">Whether training moves it; false for frozen biases.</param>
    public TensorInfo(string name, int[] shape, int canonicalOffset, int rawOffset, int[] strides, bool isBias, bool isTrained)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(strides);
        if (shape.Length != strides.Length)
        {
            throw new ArgumentException($"Tensor {name} has {shape.Length} dimensions, this has strides for {strides.Length}.", nameof(strides));
        }

        Name = name;
        _shape = [.. shape];
        CanonicalOffset = canonicalOffset;
        RawOffset = rawOffset;
        _strides = [.. strides];
        IsBias = isBias;
        IsTrained = isTrained;
        Length = shape.Aggregate(1, (product, length) => product * length);
    }

    /// <summary>Its name: <c>W</c> or <c>B</c> and the layer's number, counted from 1.</summary>
    public string Name { get; }

    /// <summary>Units and inputs for weights; units for biases.</summary>
    public ReadOnlySpan<int> Shape => _shape;

    /// <summary>How far apart neighbours are in the set's own layout, for each dimension of <see cref="Shape"/>.</summary>
    public ReadOnlySpan<int> Strides => _strides;

    /// <summary>How many numbers it holds, without padding.</summary>
    public int Length { get; }

    /// <summary>Where it starts in canonical order.</summary>
    public int CanonicalOffset { get; }

    /// <summary>Where it starts in the set's own layout.</summary>
    public int RawOffset { get; }

    /// <summary>Whether it holds biases, not weights.</summary>
    public bool IsBias { get; }

    /// <summary>Whether training moves it; false for frozen biases.</summary>
    public bool IsTrained { get; }

    /// <summary>Name and shape, as <c>W1[2, 3]</c>.</summary>
    public override string ToString() => $"{Name}[{string.Join(", ", _shape)}]";
}
