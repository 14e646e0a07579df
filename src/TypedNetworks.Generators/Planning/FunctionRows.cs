using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>The rows of the functions that a network names: those of the tables, and the user's own, each differentiated once.</summary>
internal sealed class FunctionRows(NetworkSpec spec)
{
    private readonly Dictionary<string, Activation> _activations = spec.Layers
        .Select(layer => layer.Activation)
        .GroupBy(function => function.Name)
        .ToDictionary(group => group.Key, group => group.First().IsUserDefined ? Maths.Activation.UserDefined(group.First()) : ActivationTable.Find(group.Key)!);

    /// <summary>The loss.</summary>
    public Loss Loss { get; } = spec.Loss.IsUserDefined ? Maths.Loss.UserDefined(spec.Loss) : LossTable.Find(spec.Loss.Name)!;

    /// <summary>Whether any is the user's, read or called.</summary>
    public bool HasOwn => spec.Loss.IsUserDefined || spec.Layers.Any(layer => layer.Activation.IsUserDefined);

    /// <summary>What was read of the user's, in words.</summary>
    public IEnumerable<string> OwnFunctions => spec.Layers.Select(layer => layer.Activation)
        .Where(function => function.Value is not null)
        .Select(function => _activations[function.Name])
        .Select(row => $"{row.Name}(z) = {row.Formula}; its slope: {row.SlopeFormula}.")
        .Distinct()
        .Concat(spec.Loss.Value is null ? [] : [$"{Loss.Name}(output y, target t) = {Loss.PartFormula}; its slope by y: {Loss.SlopeFormula}."]);

    /// <summary>The user's methods that were read, so that none is called.</summary>
    public IEnumerable<string> ReadMethods => spec.Layers.Select(layer => layer.Activation).Append(spec.Loss)
        .Where(function => function.Value is not null)
        .SelectMany(function => function.Derivative is null ? new[] { function.Name } : [function.Name, function.Name + "Derivative"])
        .Distinct();

    /// <summary>A layer's activation.</summary>
    public Activation Activation(LayerSpec layer) => _activations[layer.Activation.Name];
}
