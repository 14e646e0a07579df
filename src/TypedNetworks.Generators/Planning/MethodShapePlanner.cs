using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides whether a network is written as one method of local variables.</summary>
internal static class MethodShapePlanner
{
    /// <summary>Whether inputs and outputs are few enough to be named in a parameter list.</summary>
    public static bool HasTypedOverloads(NetworkSpec network) =>
        network.Inputs <= Budget.MaxTypedParameters && network.Outputs <= Budget.MaxTypedParameters;

    /// <summary>Whether the longest method, the one step of training, stays within the budget when every layer is written out.</summary>
    public static bool FitsOneMethod(NetworkSpec network)
    {
        // z or activation, delta, step and bias of each unit. What z and softmax add is only worth finding out for small networks,
        // since functions of the user's are differentiated for it.
        if (!HasTypedOverloads(network) || Statements(network, _ => 4) > Budget.MaxStatements)
        {
            return false;
        }

        var functions = new FunctionRows(network);
        return Statements(network, layer => 4 + StatementsOfFunctions(network, layer, functions)) <= Budget.MaxStatements;
    }

    /// <summary>Whether a layer, by its index, is the output layer and its activation and the loss are one formula.</summary>
    public static bool IsFused(NetworkSpec network, int layer) =>
        layer == network.Layers.Count - 1 && FusedTable.Find(network.Layers[layer].Activation.Name, network.Loss.Name) is not null;

    private static long Statements(NetworkSpec network, Func<int, int> perUnit) => Enumerable.Range(0, network.Layers.Count)
        .Sum(layer => (long)network.Layers[layer].Units * (network.InputsOf(layer) + perUnit(layer)));

    // z where the way back needs it beside the activation; softmax and its Jacobian take four more.
    private static int StatementsOfFunctions(NetworkSpec network, int layer, FunctionRows functions)
    {
        var activation = functions.Activation(network.Layers[layer]);
        return (IsFused(network, layer) || !activation.DerivativeReusesOutput ? 1 : 0) + (activation.IsSoftmax ? 4 : 0);
    }
}
