using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>A method of the user's that might be an activation, a loss or a derivative.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsStatic">Whether it is static.</param>
/// <param name="IsGeneric">Whether it has type parameters.</param>
/// <param name="ReturnType">Its return type, as C# spells it.</param>
/// <param name="ParameterTypes">Its parameter types, as C# spells them, with <c>ref</c> and the like before them.</param>
internal sealed record MethodDeclaration(string Name, bool IsStatic, bool IsGeneric, string ReturnType, EquatableArray<string> ParameterTypes)
{
    /// <summary>Whether it can be called with some numbers and gives one.</summary>
    public bool Takes(int numbers, string numberType) =>
        IsStatic && !IsGeneric && ReturnType == numberType && ParameterTypes.Count == numbers && ParameterTypes.All(type => type == numberType);
}
