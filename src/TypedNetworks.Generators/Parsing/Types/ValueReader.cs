using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Reads what the types of inputs and outputs are made of. With <see cref="DeclarationReader"/>, all of the parser that knows symbols.</summary>
internal sealed class ValueReader
{
    // No sensible type is as deep, and one that is may be without end: class Pair<T> { Pair<Pair<T>> Next; }.
    private const int MaxDepth = 32;

    private static readonly SymbolDisplayFormat _spelled = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat _known = SymbolDisplayFormat.MinimallyQualifiedFormat;

    private readonly INamedTypeSymbol _network;
    private readonly TypeMembers _members;
    private int _count;

    private ValueReader(INamedTypeSymbol network, Compilation compilation)
    {
        _network = network;
        _members = new(network, compilation);
    }

    private bool IsTooLong => _count > Budget.MaxNumbersOfType;

    /// <summary>The types that an attribute names, or <see langword="null"/> where it names none.</summary>
    public static DeclaredTypes? Read(INamedTypeSymbol network, AttributeData attribute, CSharpCompilation compilation)
    {
        if (attribute.AttributeClass is not { TypeArguments: { Length: 2 } arguments })
        {
            return null;
        }

        var (input, output) = (new ValueReader(network, compilation), new ValueReader(network, compilation));
        return new(input.ReadRoot(arguments[0]), output.ReadRoot(arguments[1]), input.IsTooLong, output.IsTooLong);
    }

    private static bool IsKnown(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error or TypeKind.TypeParameter } => false,
        IArrayTypeSymbol array => IsKnown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(IsKnown),
        _ => true,
    };

    private DeclaredValue ReadRoot(ITypeSymbol type)
    {
        var value = Read(type, "", []);
        return value.Visibility == Visibility.Visible && !TypeAccess.IsAtLeastAsAccessible(type, _network)
            ? value with { Visibility = Visibility.LessAccessible }
            : value;
    }

    private DeclaredValue Read(ITypeSymbol type, string path, IReadOnlyList<ITypeSymbol> around)
    {
        var value = new DeclaredValue
        {
            Kind = KindOf(type, around),
            Name = type.ToDisplayString(_known),
            TypeName = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(_spelled),
            Path = path,
            Visibility = TypeAccess.IsFileLocal(type) ? Visibility.FileLocal : Visibility.Visible,
            IsReference = type.IsReferenceType,
            IsAbstract = type.IsAbstract,
        };
        return value.Kind switch
        {
            ValueKind.Choice => ReadChoice(value, (INamedTypeSymbol)type),
            ValueKind.Group when !IsTooLong => ReadGroup(value, (INamedTypeSymbol)type, [.. around, type]),
            _ => Counted(value, 1),
        };
    }

    private DeclaredValue Counted(DeclaredValue value, int count)
    {
        _count += count;
        return value;
    }

    private DeclaredValue ReadChoice(DeclaredValue value, INamedTypeSymbol type)
    {
        var choices = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst && !TypeMembers.IsForbidden(field))
            .Select(field => (TypeMembers.Escape(field.Name), FormattableString.Invariant($"{field.ConstantValue}")))
            .ToEquatableArray();
        var isFlags = type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute" } @class && IsInSystem(@class));
        return Counted(value with { Choices = choices, IsFlags = isFlags }, choices.Count);
    }

    private DeclaredValue ReadGroup(DeclaredValue value, INamedTypeSymbol type, IReadOnlyList<ITypeSymbol> around)
    {
        var members = _members.Of(type);
        var read = members.Counting.TakeWhile(_ => !IsTooLong)
            .Select(member => new DeclaredMember(
                TypeMembers.Escape(member.Symbol.Name),
                Read(TypeMembers.TypeOf(member.Symbol), value.PathTo(member.Symbol.Name), around),
                member.IsArgument,
                member.IsInitialized))
            .ToEquatableArray();
        return value with { Members = read, ClosedMembers = members.Closed.ToEquatableArray(), IsConstructible = members.IsConstructible };
    }

    private static ValueKind KindOf(ITypeSymbol type, IReadOnlyList<ITypeSymbol> around)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_Double or SpecialType.System_Single:
            case SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64:
            case SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64:
                return ValueKind.Number;
            case SpecialType.System_Boolean:
                return ValueKind.Flag;
            case SpecialType.System_String or SpecialType.System_Char:
                return ValueKind.Text;
            case SpecialType.System_Decimal or SpecialType.System_IntPtr or SpecialType.System_UIntPtr:
                return ValueKind.OtherNumber;
            default:
                return type switch
                {

                    // The compiler says itself that no attribute can name it.
                    _ when !IsKnown(type) || type.IsRefLikeType => ValueKind.Unknown,
                    _ when IsCollection(type) => ValueKind.Collection,
                    { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } or { NullableAnnotation: NullableAnnotation.Annotated } => ValueKind.Nullable,
                    { TypeKind: TypeKind.Enum } => ValueKind.Choice,
                    { IsTupleType: true } => ValueKind.Tuple,
                    { TypeKind: TypeKind.Struct, Name: "Half" or "Int128" or "UInt128" } when IsInSystem(type) => ValueKind.OtherNumber,
                    { TypeKind: TypeKind.Class or TypeKind.Struct } when !IsInSystem(type) => around.Count >= MaxDepth || around.Contains(type, SymbolEqualityComparer.Default)
                        ? ValueKind.Itself
                        : ValueKind.Group,
                    _ => ValueKind.Other,
                };
        }
    }

    private static bool IsCollection(ITypeSymbol type) =>
        type is IArrayTypeSymbol or { SpecialType: SpecialType.System_Collections_IEnumerable }
        || type.AllInterfaces.Any(@interface => @interface.SpecialType == SpecialType.System_Collections_IEnumerable)
        || type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "InlineArrayAttribute" });

    // Times, identifiers and the like have constructors of whole numbers, but are no vectors.
    private static bool IsInSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
