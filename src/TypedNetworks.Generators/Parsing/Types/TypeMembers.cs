using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedNetworks.Generators.Parsing;

/// <summary>
/// Finds the members of a type that a network reads and writes: what its constructor takes, then the properties that can be
/// set, then the fields, those of base types first. So it is the same of a source and of a compiled assembly, which does not
/// tell whether a field was declared before a property.
/// </summary>
internal sealed class TypeMembers(INamedTypeSymbol network, Compilation compilation)
{
    /// <summary>What was found.</summary>
    /// <param name="Counting">The members in order.</param>
    /// <param name="Closed">Properties that can be set, but not by generated code.</param>
    /// <param name="IsConstructible">Whether there is a constructor to make the type with.</param>
    internal sealed record Found(IReadOnlyList<Counting> Counting, IReadOnlyList<ClosedMember> Closed, bool IsConstructible);

    /// <summary>A member that counts.</summary>
    /// <param name="Symbol">The property or field.</param>
    /// <param name="IsArgument">Whether the constructor takes it.</param>
    /// <param name="IsInitialized">Whether it is set behind the constructor.</param>
    internal sealed record Counting(ISymbol Symbol, bool IsArgument, bool IsInitialized);

    /// <summary>The members of a type.</summary>
    public Found Of(INamedTypeSymbol type)
    {
        var all = AllOf(type);
        var constructor = FindConstructor(type, all);
        var arguments = constructor?.Parameters.Select(parameter => Match(parameter, all)!).ToList() ?? [];
        var setsRequired = constructor?.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute") == true;
        var counting = arguments.Select(argument => new Counting(argument, IsArgument: true, IsInitialized: !setsRequired && IsRequired(argument)))
            .Concat(all.Where(member => CanSet(member) && !arguments.Contains(member, SymbolEqualityComparer.Default)).Select(member => new Counting(member, IsArgument: false, IsInitialized: true)))
            .ToList();
        var closed = all.OfType<IPropertySymbol>()
            .Where(property => IsClosed(property) && !arguments.Contains(property, SymbolEqualityComparer.Default))
            .Select(property => new ClosedMember(property.Name, CanReach(property.GetMethod!), CanReach(property.SetMethod!)))
            .ToList();
        return new(counting, closed, constructor is not null || HasPlainConstructor(type));
    }

    /// <summary>The type of a property or field.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    /// <summary>A name as C# spells it.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>
    /// Properties and fields of an instance in order, as the generated file sees them: where one hides or overrides another, it
    /// takes its place; what anything else hides is not there.
    /// </summary>
    private List<ISymbol> AllOf(INamedTypeSymbol type)
    {
        var bases = new Stack<INamedTypeSymbol>();
        for (var @base = type; @base is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; @base = @base.BaseType)
        {
            bases.Push(@base);
        }

        var all = new List<ISymbol>();
        foreach (var member in bases.SelectMany(@base => @base.GetMembers().OrderBy(member => member is IFieldSymbol)))
        {
            var place = all.FindIndex(other => other.Name == member.Name);
            if (place < 0)
            {
                all.AddRange(IsData(member) ? [member] : []);
            }
            else if (CanReach(member) || !CanReach(all[place]))
            {
                all.RemoveAt(place);
                all.InsertRange(place, IsData(member) ? [member] : []);
            }
        }

        return all;
    }

    // What may not be used at all is not there either.
    private static bool IsData(ISymbol member) => !IsForbidden(member) && member switch
    {
        IPropertySymbol property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null, ExplicitInterfaceImplementations.Length: 0 },
        IFieldSymbol field => field is { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false, AssociatedSymbol: null },
        _ => false,
    };

    /// <summary>Whether the compiler refuses every use of it, by <c>[Obsolete("…", error: true)]</c>.</summary>
    public static bool IsForbidden(ISymbol member) => member.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "ObsoleteAttribute" } && attribute.ConstructorArguments is [_, { Value: true }]);

    private bool CanSet(ISymbol member) => member switch
    {
        IPropertySymbol property => property.SetMethod is { } setter && CanReach(setter) && CanReach(property.GetMethod!),
        IFieldSymbol field => !field.IsReadOnly && CanReach(field),
        _ => false,
    };

    // What a field that cannot be reached holds is the type's own business; a property is made to be seen.
    private bool IsClosed(IPropertySymbol property) => property.SetMethod is not null && !CanSet(property);

    private bool CanRead(ISymbol member) => CanReach(member is IPropertySymbol property ? property.GetMethod! : member);

    private bool CanReach(ISymbol member) => compilation.IsSymbolAccessibleWithin(member, network);

    /// <summary>The longest constructor whose every parameter is a property or field, as a positional record's are; of an abstract type, for their order alone.</summary>
    private IMethodSymbol? FindConstructor(INamedTypeSymbol type, List<ISymbol> all) =>
        type.InstanceConstructors
            .Where(constructor => constructor.Parameters.Length > 0 && (type.IsAbstract || CanReach(constructor)) && TakesMembers(constructor, all))
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .FirstOrDefault();

    // Each another one.
    private bool TakesMembers(IMethodSymbol constructor, List<ISymbol> all) =>
        constructor.Parameters.Select(parameter => Match(parameter, all)).Where(member => member is not null).Distinct(SymbolEqualityComparer.Default).Count()
            == constructor.Parameters.Length;

    private bool HasPlainConstructor(INamedTypeSymbol type) =>
        type.IsValueType || type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0 && CanReach(constructor));

    // A record's parameters have the very names of its properties, other types' mostly begin in lower case.
    private ISymbol? Match(IParameterSymbol parameter, List<ISymbol> all) =>
        parameter.RefKind is not (RefKind.None or RefKind.In)
            ? null
            : all.FirstOrDefault(member => member.Name == parameter.Name && Fits(member, parameter))
                ?? all.FirstOrDefault(member => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && Fits(member, parameter));

    private bool Fits(ISymbol member, IParameterSymbol parameter) =>
        CanRead(member) && SymbolEqualityComparer.Default.Equals(TypeOf(member), parameter.Type);

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
}
