using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.Generators.Parsing;

/// <summary>A method of the user's that might be an activation, a loss or a derivative.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsStatic">Whether it is static.</param>
/// <param name="IsGeneric">Whether it has type parameters.</param>
/// <param name="ReturnType">Its return type, as C# spells it.</param>
/// <param name="ParameterTypes">Its parameter types, as C# spells them, with <c>ref</c> and the like before them.</param>
internal sealed record MethodDeclaration(string Name, bool IsStatic, bool IsGeneric, string ReturnType, EquatableArray<string> ParameterTypes)
{
    /// <summary>What it computes, for those that can be called with numbers.</summary>
    public FunctionReading Reading { get; init; } = FunctionReading.NoSource(Name);

    /// <summary>Whether it can be called with some numbers and gives one.</summary>
    public bool Takes(int numbers, string numberType) =>
        IsStatic && !IsGeneric && ReturnType == numberType && ParameterTypes.Count == numbers && ParameterTypes.All(type => type == numberType);

    /// <summary>Whether it can be called with one number or two of either type.</summary>
    public bool TakesNumbers => Takes(1, "double") || Takes(2, "double") || Takes(1, "float") || Takes(2, "float");
}
