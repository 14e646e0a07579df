using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary><c>Gate.Backprop.g.cs</c>: from outputs and targets back to gradients, and the one step of training.</summary>
internal static class BackpropFile
{
    /// <summary>The file's text.</summary>
    public static string Write(NetworkPlan plan)
    {
        var members = plan.Shape == MethodShape.OneMethod ? new OneMethod(plan).BackpropAndTrainStep() : new LayerMethods(plan).BackpropAndTrainStep();
        return FileFrame.Around(plan.Type, "", "", FileFrame.FunctionPragmas(plan), Page.Blocks(members, HelperText.Write(plan.BackpropHelpers, plan.Precision)));
    }
}
