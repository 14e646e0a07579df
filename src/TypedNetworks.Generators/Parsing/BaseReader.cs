using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Reads how the base class of a network is constructed.</summary>
internal static class BaseReader
{
    /// <summary>The base class; <see langword="null"/> where constructors need not say how it is constructed.</summary>
    public static BaseClass? Read(INamedTypeSymbol type, Compilation compilation)
    {
        if (type is not { TypeKind: TypeKind.Class, BaseType: { TypeKind: TypeKind.Class, SpecialType: not SpecialType.System_Object } @base })
        {
            return null;
        }

        var constructors = @base.InstanceConstructors.Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, type)).ToList();
        return constructors.Exists(constructor => constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams)) ? null
            : new(@base.Name, constructors.Select(Arguments).FirstOrDefault(arguments => arguments is not null));
    }

    private static string? Arguments(IMethodSymbol constructor) =>
        constructor.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In && parameter.Type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer))
            ? string.Join(", ", constructor.Parameters.Select(parameter => $"default({parameter.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})"))
            : null;
}
