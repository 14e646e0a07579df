using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>A member of the user's whose name the contract gives to a generated one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsMethod">Whether it is a method, so that other overloads may stand beside it.</param>
/// <param name="ParameterTypes">A method's parameter types, as C# spells them without namespaces.</param>
/// <param name="Owner">The base class that it is inherited from, or <see langword="null"/> where it is the class's own.</param>
internal sealed record MemberDeclaration(string Name, bool IsMethod, EquatableArray<string> ParameterTypes, string? Owner);
