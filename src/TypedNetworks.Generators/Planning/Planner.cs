using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Turns what the user declared into how it will be computed. A pure function.</summary>
internal static class Planner
{
    /// <summary>The plan of a valid spec.</summary>
    public static NetworkPlan Plan(NetworkSpec spec)
    {
        var hasTypedOverloads = spec.Inputs <= Budget.MaxTypedParameters && spec.Outputs <= Budget.MaxTypedParameters;
        var names = PlanNames(spec, hasTypedOverloads);
        var (forwardHelpers, backpropHelpers) = (new HelperBook(names), new HelperBook(names));
        var layers = PlanLayers(spec, forwardHelpers, backpropHelpers).ToEquatableArray();
        return new NetworkPlan
        {
            Type = spec.Type,
            Precision = spec.Precision,
            Layers = layers,
            Loss = LossPlanner.Plan(LossOf(spec), ActivationOf(spec.Layers[spec.Layers.Count - 1]), spec.Outputs, backpropHelpers),
            Tensors = PlanTensors(layers).ToEquatableArray(),
            ForwardHelpers = forwardHelpers.Helpers,
            BackpropHelpers = backpropHelpers.Helpers,
            Names = names,
            Shape = hasTypedOverloads && FitsOneMethod(layers) ? MethodShape.OneMethod : MethodShape.MethodPerLayer,
            HasConstructor = spec.HasConstructor,
            HasTypedOverloads = hasTypedOverloads,
        };
    }

    private static IEnumerable<LayerPlan> PlanLayers(NetworkSpec spec, HelperBook forwardHelpers, HelperBook backpropHelpers)
    {
        var inputs = spec.Inputs;
        for (var i = 0; i < spec.Layers.Count; i++)
        {
            var (layer, activation) = (spec.Layers[i], ActivationOf(spec.Layers[i]));
            var isFused = i == spec.Layers.Count - 1 && FusedTable.Find(activation.Name, LossOf(spec).Name) is not null;
            yield return new LayerPlan
            {
                Number = i + 1,
                Inputs = inputs,
                Units = layer.Units,
                ActivationName = activation.Name,
                SlopeFormula = activation.SlopeFormula,
                Activation = activation.Value is { } value ? forwardHelpers.Call(activation.Name, $"{activation.Name}: {activation.Formula}.", value) : null,
                Derivative = activation.Derivative is { } derivative && !isFused
                    ? backpropHelpers.InlineOrCall(activation.Name + "Derivative", DerivativeSummary(activation), derivative)
                    : null,
                KeepsZ = isFused || !activation.DerivativeReusesOutput,
                Bias = layer.Bias,
                Initialization = InitializationPlanner.Plan(spec.Initializer, activation, inputs, layer.Units),
                Choice = KernelPlanner.Choose(spec, inputs, layer),
            };
            inputs = layer.Units;
        }
    }

    private static string DerivativeSummary(Activation activation) =>
        $"The derivative of {activation.Name}, from its {(activation.DerivativeReusesOutput ? "output a" : "input z")}.";

    private static IEnumerable<TensorPlan> PlanTensors(EquatableArray<LayerPlan> layers)
    {
        var offset = 0;
        foreach (var layer in layers)
        {
            var isNamed = layer.Choice.Kernel == Kernel.Scalar;
            yield return new TensorPlan(layer.Number, IsBias: false, IsTrained: true, new[] { layer.Units, layer.Inputs }.ToEquatableArray(), offset, isNamed);
            offset += layer.WeightCount;
            if (layer.HasBias)
            {
                yield return new TensorPlan(layer.Number, IsBias: true, layer.TrainsBias, new[] { layer.Units }.ToEquatableArray(), offset, isNamed);
                offset += layer.Units;
            }
        }
    }

    private static NamePlan PlanNames(NetworkSpec spec, bool hasTypedOverloads)
    {
        var functions = spec.Layers.Select(layer => layer.Activation).Append(spec.Loss)
            .Where(function => function.IsUserDefined)
            .SelectMany(function => new[] { function.Name, function.Name + "Derivative" })
            .Distinct()
            .ToEquatableArray();
        return new(
            NamesOr(spec.InputNames, "x", hasTypedOverloads ? spec.Inputs : 0, functions),
            NamesOr(spec.OutputNames, "y", hasTypedOverloads ? spec.Outputs : 0, default),
            functions,
            spec.TakenNames);
    }

    private static EquatableArray<string> NamesOr(EquatableArray<string> names, string prefix, int count, EquatableArray<string> functions) =>
        names.Count > 0
            ? names
            : Enumerable.Range(0, count).Select(i => NamePlan.GiveWay(prefix + Text.Literals.Integer(i), functions)).ToEquatableArray();

    /// <summary>Whether the longest method, the one step of training, stays within the budget when written out whole.</summary>
    private static bool FitsOneMethod(EquatableArray<LayerPlan> layers) =>
        layers.All(layer => layer.Choice.Kernel == Kernel.Scalar)
        && layers.Sum(layer => layer.WeightCount + (layer.Units * StatementsPerUnit(layer))) <= Budget.MaxStatements;

    // z or activation, delta, step and bias; softmax and its Jacobian take four more.
    private static int StatementsPerUnit(LayerPlan layer) => 4 + (layer.KeepsZ ? 1 : 0) + (layer.IsSoftmax ? 4 : 0);

    private static Activation ActivationOf(LayerSpec layer) =>
        layer.Activation.IsUserDefined ? Activation.UserDefined(layer.Activation.Name) : ActivationTable.Find(layer.Activation.Name)!;

    private static Loss LossOf(NetworkSpec spec) =>
        spec.Loss.IsUserDefined ? Loss.UserDefined(spec.Loss.Name) : LossTable.Find(spec.Loss.Name)!;
}
