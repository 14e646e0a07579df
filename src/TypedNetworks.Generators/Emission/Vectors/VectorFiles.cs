using TypedNetworks.Generators.Emission.Kernels;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary><c>Digits.Forward.Vectors.g.cs</c> and <c>Digits.Backprop.Vectors.g.cs</c>: the layers over vectors of the machine's width.</summary>
internal static class VectorFiles
{
    private const string Note = """
        // Each method is written once for vectors of every width: TOps does the arithmetic of one, V is its vector, lanes how
        // many numbers it holds; x0 is the first number of x. All is padded to vectors of 512 bits, and comments count those:
        // where they are narrower, loops take more turns. The same layers as plain loops are in the file without Vectors.
        """;

    private const string NoteOfManyShapes = """
        // Each method is written once for vectors of every width: TOps does the arithmetic of one, V is its vector, which without
        // vectors is one number. Layers have so many shapes that methods of the library compute them, to which sizes are
        // arguments: MatrixVector for one sample, MatrixProduct for many. A line is one input's weights for all units, or one
        // unit's for all inputs, padded to vectors of 512 bits.
        """;

    /// <summary>From inputs to outputs.</summary>
    public static string Forward(NetworkPlan plan)
    {
        var (method, activations, shared) = (new VectorMethod(plan.Precision), new VectorActivations(plan), new SharedMethods(plan));
        var members = Page.Blocks(
            new LayerCore(plan, method).Forward(),
            plan.Batch.Kernel == BatchKernel.MatrixProducts ? new BlockCore(plan).Forward() : "",
            Page.Blocks(plan.Layers.Select(layer => Page.Blocks(
                layer.IsVectorized && SharedMethods.OwnsWeights(layer)
                    ? method.Of($"{shared.ForwardSummary(layer)} {(layer.ActivatesSums ? "Activations a of the weighted sums" : "Weighted sums z")}.", "void", shared.Names.Forward(layer), shared.ForwardParameters(layer, layer.ActivatesSums), LayerKernels.VectorsOf(layer.Choice.Kernel).Forward(layer))
                    : "",
                SharedMethods.OwnsActivation(layer) ? activations.Activate(layer) : ""))));
        return FileFrame.Around(plan.Type, "", "", Usings(plan), members);
    }

    /// <summary>From outputs and targets back to gradients, and the one step of training.</summary>
    public static string Backprop(NetworkPlan plan)
    {
        var (method, activations, shared) = (new VectorMethod(plan.Precision), new VectorActivations(plan), new SharedMethods(plan));
        var members = Page.Blocks(
            new LayerCore(plan, method).Backprop(),
            plan.Batch.Kernel == BatchKernel.MatrixProducts ? new BlockCore(plan).Backprop() : "",
            activations.Scale(),
            Page.Blocks(plan.Layers.Reverse().Select(layer => Page.Blocks(
                !SharedMethods.OwnsActivation(layer) || (layer == plan.Output && plan.Loss.IsFused) ? "" : activations.ThroughActivation(layer),
                layer.IsVectorized && SharedMethods.OwnsWeights(layer) ? Steps(layer, LayerKernels.VectorsOf(layer.Choice.Kernel)) : ""))));
        return FileFrame.Around(plan.Type, "", "", Usings(plan), members);

        string Steps(LayerPlan layer, IVectorKernel kernel) => Page.Blocks(
            shared.GoesBack(layer)
                ? method.Of(shared.BackThroughSummary(layer), "void", shared.Names.BackThrough(layer), shared.BackThroughParameters(layer), kernel.BackThrough(layer))
                : "",
            method.Of(shared.AddGradientSummary(layer), "void", shared.Names.AddGradient(layer), shared.AddGradientParameters(layer), kernel.AddGradient(layer)));
    }

    private static string Usings(NetworkPlan plan) => Page.Blocks(FileFrame.FunctionPragmas(plan), VectorMethod.Usings, plan.HasLoops ? Note : NoteOfManyShapes);
}
