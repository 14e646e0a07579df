using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>The names that arguments of the attributes take as their values.</summary>
internal static class ArgumentNames
{
    /// <summary>The built-in names of an argument; empty where it takes none.</summary>
    public static IReadOnlyList<string> Of(string argument) => argument switch
    {
        "Activation" or "OutputActivation" => [.. ActivationTable.Rows.Select(row => row.Name)],
        "Loss" => [.. LossTable.Rows.Select(row => row.Name)],
        "Precision" => Enum.GetNames(typeof(Precision)),
        "Bias" => Enum.GetNames(typeof(BiasMode)),
        "Initializer" => Enum.GetNames(typeof(InitializerKind)),
        "Kernel" => Enum.GetNames(typeof(KernelRequest)),
        _ => [],
    };

    /// <summary>The class with the constants of an argument, or <see langword="null"/>.</summary>
    public static string? ClassOf(string argument) => argument switch
    {
        "Activation" or "OutputActivation" => "Activations",
        "Loss" => "Losses",
        "Precision" => "Precisions",
        "Bias" => "Biases",
        "Initializer" => "Initializers",
        "Kernel" => "Kernels",
        _ => null,
    };

    /// <summary>Whether an argument may name a function of the user's.</summary>
    public static bool MayNameFunction(string argument) => argument is "Activation" or "OutputActivation" or "Loss";

    /// <summary>Whether an argument is the length of a vector.</summary>
    public static bool IsSize(string argument) => argument is "Inputs" or "Outputs";

    /// <summary>Whether an argument is a list of names.</summary>
    public static bool IsList(string argument) => argument is "InputNames" or "OutputNames";
}
