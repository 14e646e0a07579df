using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Reads those of the user's members that matter to a network: functions it names, and names that collide.</summary>
internal static class MemberReader
{
    // Whether null is allowed makes no other signature.
    private static readonly SymbolDisplayFormat _typeFormat = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The declaration with what it has to know of the class's members.</summary>
    public static NetworkDeclaration AddMembers(NetworkDeclaration declaration, INamedTypeSymbol type, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var own = type.GetMembers().Where(UserSource.Declares).ToList();
        var inherited = InheritedMembers(type).ToList();
        var named = NamedFunctions(declaration).ToList();
        var functionNames = named.SelectMany(name => new[] { name, name + "Derivative" }).ToList();
        var parts = UserSource.PartsOf(type, cancellationToken);
        var contract = ContractNames.All(declaration).ToList();
        return declaration with
        {
            Functions = own.OfType<IMethodSymbol>().Where(method => functionNames.Contains(method.Name)).SelectMany(method => ReadMethods(method, compilation, cancellationToken)).ToEquatableArray(),
            NamesOfOthers = own.Where(member => member is not IMethodSymbol && named.Contains(member.Name)).Select(member => member.Name).ToEquatableArray(),
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

    // Also where the name means a built-in function, for which a method might be meant.
    private static IEnumerable<string> NamedFunctions(NetworkDeclaration declaration) =>
        UserFunctions.NamedActivations(declaration).Select(named => named.Name).Concat(declaration.Loss is { } loss ? [loss] : []);

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

    // Generic math is a method for each of the number types that its constraints allow.
    private static IEnumerable<MethodDeclaration> ReadMethods(IMethodSymbol method, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var numbers = new[] { SpecialType.System_Double, SpecialType.System_Single }.Select(compilation.GetSpecialType).Where(number => GenericMath.Allows(method, number)).ToList();
        return numbers.Count == 0
            ? [ReadMethod(method, compilation, cancellationToken)]
            : numbers.Select(number => ReadMethod(method.Construct(number), compilation, cancellationToken));
    }

    private static MethodDeclaration ReadMethod(IMethodSymbol method, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var declaration = new MethodDeclaration(
            method.Name,
            method.IsStatic,
            method.IsGenericMethod && method.IsDefinition,
            method.ReturnType.ToDisplayString(_typeFormat),
            ReadParameters(method));
        return declaration.TakesNumbers ? declaration with { Reading = FunctionReader.Read(method, compilation, cancellationToken) } : declaration;
    }

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

            // A generic method, not one of it for a certain type, has another signature than any other of the same parameters.
            .Concat(method.TypeParameters.Where(parameter => method.IsDefinition).Select(parameter => $"<{parameter.Name}>"))
            .ToEquatableArray();
}
