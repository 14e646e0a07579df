using System.Reflection;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Aot.Tests;

/// <summary>What a network class was declared to be, read from its own attributes.</summary>
/// <param name="Kernel">The kernel that was asked for.</param>
/// <param name="Reference">The same network in plain loops.</param>
internal sealed record Declared(string Kernel, ReferenceNetwork Reference)
{
    /// <summary>Reads a class's attributes.</summary>
    public static Declared Of(Type network)
    {
        var declaration = network.GetCustomAttribute<NetworkAttribute>()!;
        var hidden = network.GetCustomAttributes<LayerAttribute>()
            .Select(layer => new ReferenceLayer(layer.Units, layer.Activation ?? declaration.Activation, layer.Bias ?? declaration.Bias));
        if (declaration.Hidden > 0)
        {
            hidden = [new(declaration.Hidden, declaration.Activation, declaration.Bias)];
        }

        var output = new ReferenceLayer(declaration.Outputs, declaration.OutputActivation ?? declaration.Activation, declaration.Bias);
        return new(declaration.Kernel, new(declaration.Inputs, [.. hidden, output], declaration.Loss));
    }
}
