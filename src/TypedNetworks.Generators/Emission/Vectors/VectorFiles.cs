using TypedNetworks.Generators.Emission.Kernels;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary><c>Digits.Forward.Vectors.g.cs</c> and <c>Digits.Backprop.Vectors.g.cs</c>: the layers over vectors of the machine's width.</summary>
internal static class VectorFiles
{
    private const string Note = """
        // Each method is written once for vectors of every width: TOps does the arithmetic of one, V is its vector, lanes how
        // many numbers it holds. The same layers as plain loops are in the file of the same name without Vectors.
        """;

    /// <summary>From inputs to outputs.</summary>
    public static string Forward(NetworkPlan plan)
    {
        var (method, activations) = (new VectorMethod(plan.Precision), new VectorActivations(plan));
        var (read, written) = (Read(method), Written(method));
        var members = Page.Blocks(
            new LayerCore(plan, method).Forward(),
            plan.Batch.Kernel == BatchKernel.MatrixProducts ? new BlockCore(plan).Forward() : "",
            Page.Blocks(plan.Layers.Select(layer => Page.Blocks(
                layer.IsVectorized
                    ? method.Of($"{Words.Layer(layer)} {(layer.ActivatesSums ? "Weighted sums, and activations of them" : "Weighted sums z")}.", "void", Member(plan, "ForwardLayer", layer), $"ParameterSet p, {read} x, {written} z", LayerKernels.VectorsOf(layer.Choice.Kernel).Forward(layer))
                    : "",
                layer.ActivatesSums && plan.Batch.Kernel != BatchKernel.MatrixProducts ? "" : activations.Activate(layer)))));
        return FileFrame.Around(plan.Type, "", "", $"{VectorMethod.Usings}\n\n{Note}", members);
    }

    /// <summary>From outputs and targets back to gradients, and the one step of training.</summary>
    public static string Backprop(NetworkPlan plan)
    {
        var (method, activations) = (new VectorMethod(plan.Precision), new VectorActivations(plan));
        var (read, written) = (Read(method), Written(method));
        var members = Page.Blocks(
            new LayerCore(plan, method).BackpropAndTrainStep(),
            plan.Batch.Kernel == BatchKernel.MatrixProducts ? new BlockCore(plan).Backprop() : "",
            Page.Blocks(plan.Layers.Reverse().Select(layer => Page.Blocks(
                layer.Number == plan.Layers.Count && plan.Loss.IsFused ? "" : activations.ThroughActivation(layer),
                layer.IsVectorized ? Steps(layer, LayerKernels.VectorsOf(layer.Choice.Kernel)) : ""))));
        return FileFrame.Around(plan.Type, "", "", $"{VectorMethod.Usings}\n\n{Note}", members);

        string Steps(LayerPlan layer, IVectorKernel kernel) => Page.Blocks(
            layer.Number == 1 ? "" : method.Of($"Back through layer {Literals.Integer(layer.Number)}: the loss's slope at its inputs, from that at its weighted sums.", "void", Member(plan, "BackThroughLayer", layer), $"ParameterSet p, {read} delta, {written} slope", kernel.BackThrough(layer)),
            method.Of($"Layer {Literals.Integer(layer.Number)}: dLoss/dw = delta × what came in.", "void", Member(plan, "AddGradient", layer), $"{read} delta, {read} x, ParameterSet gradient", kernel.AddGradient(layer)),
            method.Of($"Layer {Literals.Integer(layer.Number)}: each weight moves against its gradient.", "void", Member(plan, "Descend", layer), $"ParameterSet p, {read} delta, {read} x, {method.Type} learningRate", kernel.Descend(layer)));
    }

    private static string Read(VectorMethod method) => $"global::System.ReadOnlySpan<{method.Type}>";

    private static string Written(VectorMethod method) => $"global::System.Span<{method.Type}>";

    private static string Member(NetworkPlan plan, string name, LayerPlan layer) => plan.Names.Member(name + Literals.Integer(layer.Number));
}
