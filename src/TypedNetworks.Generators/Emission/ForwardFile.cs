using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary><c>Gate.Forward.g.cs</c>: from inputs to outputs.</summary>
internal static class ForwardFile
{
    /// <summary>The file's text.</summary>
    public static string Write(NetworkPlan plan)
    {
        var members = plan.Shape == MethodShape.OneMethod ? new OneMethod(plan).Forward() : new LayerMethods(plan).Forward();
        return FileFrame.Around(plan.Type, "", "", FileFrame.FunctionPragmas(plan), Page.Blocks(members, HelperText.Write(plan.ForwardHelpers, plan.Precision)));
    }
}
