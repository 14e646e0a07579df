using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning.KernelRules;

/// <summary>What the user asks for by name is what the user gets; the parser has refused what does not fit the budget, and <see cref="LeastPadding"/> overrules what does not fit one object.</summary>
internal static class RequestedKernel
{
    /// <inheritdoc cref="KernelRule"/>
    public static KernelChoice? TryChoose(NetworkSpec network, int inputs, LayerSpec layer) => network.Kernel switch
    {
        KernelRequest.Unrolled => new(Kernel.Scalar, "Kernel = \"Unrolled\" asks for every statement to be written out"),
        KernelRequest.Scalar => new(Kernel.Scalar, "Kernel = \"Scalar\" asks for it"),
        KernelRequest.Lanes => new(Kernel.Scalar, "Kernel = \"Lanes\" asks for one statement per neuron"),
        KernelRequest.Columns => new(Kernel.Columns, "Kernel = \"Columns\" asks for it"),
        KernelRequest.Rows => new(Kernel.Rows, "Kernel = \"Rows\" asks for it"),
        KernelRequest.Tiled => new(Kernel.Tiled, "Kernel = \"Tiled\" asks for it"),
        _ => null,
    };
}
