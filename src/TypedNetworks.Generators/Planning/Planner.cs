using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Turns what the user declared into how it will be computed. A pure function.</summary>
internal static class Planner
{
    /// <summary>The plan of a valid spec.</summary>
    public static NetworkPlan Plan(NetworkSpec spec)
    {
        var hasTypedOverloads = MethodShapePlanner.HasTypedOverloads(spec);
        var names = PlanNames(spec, hasTypedOverloads);
        var (forwardHelpers, backpropHelpers, functions) = (new HelperBook(names), new HelperBook(names), new FunctionRows(spec));
        var planned = FitBuffers(PlanLayers(spec, functions, forwardHelpers, backpropHelpers).ToList(), TilePlanner.Lanes(spec.Precision));
        var shared = MethodSharing.Share(planned).ToList();
        var whyLibrary = LibraryPlanner.Why(shared);
        var layers = (whyLibrary is null ? shared : LibraryPlanner.CallLibrary(shared)).ToEquatableArray();
        var isOneMethod = layers.All(layer => layer.Choice.Kernel == Kernel.Scalar) && MethodShapePlanner.FitsOneMethod(spec);
        var shape = isOneMethod ? MethodShape.OneMethod : MethodShape.MethodPerLayer;
        var loss = LossPlanner.Plan(functions.Loss, functions.Activation(spec.Layers[spec.Layers.Count - 1]), spec.Outputs, backpropHelpers);

        // Loops alone call functions of one number, and the loss.
        var hasLoops = whyLibrary is null;
        return new NetworkPlan
        {
            Type = spec.Type,
            Precision = spec.Precision,
            Layers = layers,
            Runs = RunPlanner.Plan(layers).ToEquatableArray(),
            Loss = loss,
            Tensors = TensorPlanner.Plan(layers).ToEquatableArray(),
            ForwardHelpers = hasLoops ? forwardHelpers.Helpers : default,
            BackpropHelpers = hasLoops ? backpropHelpers.Helpers : backpropHelpers.Helpers.Where(loss.Calls).ToEquatableArray(),
            Names = names,
            Shape = shape,
            WhyLibrary = whyLibrary,
            Batch = BatchPlanner.Choose(spec, shape, layers, forwardHelpers.Helpers),
            HasConstructor = spec.HasConstructor,
            HasTypedOverloads = hasTypedOverloads,
            Types = TypesPlanner.Plan(spec.Types, names),
            ReadMethods = functions.ReadMethods.ToEquatableArray(),
            OwnFunctions = functions.OwnFunctions.ToEquatableArray(),
            HasOwnFunctions = functions.HasOwn,
        };
    }

    private static IEnumerable<LayerPlan> PlanLayers(NetworkSpec spec, FunctionRows functions, HelperBook forwardHelpers, HelperBook backpropHelpers)
    {
        var (inputs, choices) = (spec.Inputs, KernelPlanner.Choose(spec));
        for (var i = 0; i < spec.Layers.Count; i++)
        {
            var (layer, activation) = (spec.Layers[i], functions.Activation(spec.Layers[i]));
            var (choice, lanes) = (choices[i], TilePlanner.Lanes(spec.Precision));
            var tile = TilePlanner.Tile(choice.Kernel, inputs, layer.Units, lanes);
            var isFused = MethodShapePlanner.IsFused(spec, i);
            yield return new LayerPlan
            {
                Number = i + 1,
                Inputs = inputs,
                Units = layer.Units,
                ActivationName = activation.Name,
                SlopeFormula = activation.SlopeFormula,
                Activation = activation.Value is { } value ? forwardHelpers.Call(activation.Name, $"{activation.Name}: {activation.Formula}.", value) : null,
                Derivative = activation.Derivative is { } derivative && !isFused
                    ? backpropHelpers.InlineOrCall(activation.Name + "Derivative", DerivativeSummary(activation, layer.Activation.IsUserDefined), derivative)
                    : null,
                KeepsZ = isFused || !activation.DerivativeReusesOutput,
                Bias = layer.Bias,
                Initialization = InitializationPlanner.Plan(spec.Initializer, activation, inputs, layer.Units),
                Choice = choice,
                Tile = tile,
                PaddedUnits = TilePlanner.PaddedUnits(choice.Kernel, tile, layer.Units, lanes),
                BufferLength = layer.Units,
                IsReadByVectors = false,
                WeightMethodsOf = i + 1,
                ActivationMethodsOf = i + 1,
                VectorActivation = OverVectors(activation.Value),
                VectorDerivative = OverVectors(activation.Derivative),
            };
            inputs = layer.Units;
        }
    }

    // A method of the user's takes one number.
    private static Expr? OverVectors(Expr? function) => function?.Calls(called => called.Home == FunctionHome.Member) == true ? null : function;

    private static string DerivativeSummary(Activation activation, bool isUserDefined) =>
        $"The derivative of {activation.Name}, from its {(activation.DerivativeReusesOutput ? "output a" : "input z")}{(isUserDefined ? $": {activation.SlopeFormula}" : "")}.";

    /// <summary>Working memory is padded for the layer that writes it and the one that reads it.</summary>
    private static IEnumerable<LayerPlan> FitBuffers(List<LayerPlan> layers, int lanes)
    {
        var isVectorized = layers.Exists(layer => layer.IsVectorized);
        for (var i = 0; i < layers.Count; i++)
        {
            var isRead = i + 1 < layers.Count && layers[i + 1].Choice.Kernel == Kernel.Rows;
            yield return layers[i] with
            {
                BufferLength = Math.Max(isVectorized ? Padding.Of(layers[i].PaddedUnits, lanes) : layers[i].Units, isRead ? layers[i + 1].Tile!.Line : 0),
                IsReadByVectors = isRead,
            };
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
}
