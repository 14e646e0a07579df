using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Reads those of the user's members that matter to a network: functions it names, and names that collide.</summary>
internal static class MemberReader
{
    // Whether null is allowed makes no other signature.
    private static readonly SymbolDisplayFormat _typeFormat = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The declaration with what it has to know of the class's members.</summary>
    public static NetworkDeclaration AddMembers(NetworkDeclaration declaration, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var own = type.GetMembers().Where(UserSource.Declares).ToList();
        var inherited = InheritedMembers(type).ToList();
        var functionNames = NamedFunctions(declaration).SelectMany(name => new[] { name, name + "Derivative" }).ToList();
        var parts = UserSource.PartsOf(type, cancellationToken);
        var contract = ContractNames.All(declaration).ToList();
        return declaration with
        {
            Functions = own.OfType<IMethodSymbol>().Where(method => functionNames.Contains(method.Name)).Select(ReadMethod).ToEquatableArray(),
            ContractMembers = own.Select(member => ReadMember(member, owner: null))
                .Concat(inherited.Select(member => ReadMember(member, member.ContainingType.Name)))
                .Where(member => contract.Contains(member.Name))
                .ToEquatableArray(),
            TakenNames = own.Concat(inherited).Select(member => member.Name)
                .Concat(UserSource.PrimaryConstructorParameters(parts))
                .Append(type.Name)
                .Where(ContractNames.MayBeHelper)
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }

    private static IEnumerable<string> NamedFunctions(NetworkDeclaration declaration) =>
        UserFunctions.NamedActivations(declaration).Select(named => named.Name)
            .Where(name => ActivationTable.Find(name) is null)
            .Concat(declaration.Loss is { } loss && LossTable.Find(loss) is null ? [loss] : []);

    private static IEnumerable<ISymbol> InheritedMembers(INamedTypeSymbol type)
    {
        for (var @base = type.BaseType; @base is { SpecialType: not SpecialType.System_Object }; @base = @base.BaseType)
        {
            foreach (var member in @base.GetMembers().Where(member => member.DeclaredAccessibility != Accessibility.Private))
            {
                yield return member;
            }
        }
    }

    private static MethodDeclaration ReadMethod(IMethodSymbol method) => new(
        method.Name,
        method.IsStatic,
        method.IsGenericMethod,
        method.ReturnType.ToDisplayString(_typeFormat),
        ReadParameters(method));

    private static MemberDeclaration ReadMember(ISymbol member, string? owner) => new(
        member.Name,
        member is IMethodSymbol,
        member is IMethodSymbol method ? ReadParameters(method) : default,
        owner);

    // Before it is generated, ParameterSet might be a struct for all that the compiler knows, and 'ParameterSet?' another type.
    private static string ReadType(ITypeSymbol type) => type.ToDisplayString(_typeFormat) is var name && name == "ParameterSet?" ? "ParameterSet" : name;

    private static EquatableArray<string> ReadParameters(IMethodSymbol method) =>
        method.Parameters
            .Select(parameter => (parameter.RefKind == RefKind.None ? "" : "ref ") + ReadType(parameter.Type))

            // A generic method has another signature than any other of the same parameters.
            .Concat(method.TypeParameters.Select(parameter => $"<{parameter.Name}>"))
            .ToEquatableArray();
}
