using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells records that nobody can change once they are made: the library's sample, and positional ones of the user's own.</summary>
internal static class ImmutableRecord
{
    /// <summary>Whether a type is one. Members of a struct that is not readonly can be set; one that derives from another may have two of one name.</summary>
    public static bool Is(ITypeSymbol? type) =>
        SampleType.Is(type) || type is INamedTypeSymbol
        {
            IsRecord: true,
            DeclaringSyntaxReferences.IsEmpty: false,
            BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType,
        } and ({ TypeKind: TypeKind.Class } or { IsReadOnly: true });

    /// <summary>What a member has its value from where a record is made; <see langword="null"/> where that is not certain.</summary>
    public static ExpressionSyntax? ArgumentFor(string member, Code code, BaseObjectCreationExpressionSyntax creation)
    {
        if (code.Symbol is not IMethodSymbol constructor)
        {
            return null;
        }

        // A sample's members have the names of what it is made with.
        var arguments = OrderedArguments.Of(constructor, creation.ArgumentList);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (constructor.Parameters[i].Name == member)
            {
                return SampleType.Is(code.Type) || IsKept(constructor.Parameters[i], constructor, code) ? arguments[i]?.Expression : null;
            }
        }

        return null;
    }

    /// <summary>The members that a record is taken apart into by what the compiler makes; <see langword="null"/> where something else may do it.</summary>
    public static List<(string Name, ITypeSymbol Type)>? PartsOf(INamedTypeSymbol type) =>
        SampleType.Is(type) ? [("Input", type.TypeArguments[0]), ("Target", type.TypeArguments[1])]
        : Is(type) && type.GetMembers("Deconstruct") is [IMethodSymbol { IsImplicitlyDeclared: true, Parameters: var parts }]
            ? parts.Select(part => (part.Name, part.Type)).ToList()
        : null;

    // A member that is written out may make something else of the parameter, and so may another member's first value before it.
    private static bool IsKept(IParameterSymbol parameter, IMethodSymbol constructor, Code code) =>
        !parameter.IsParams
        && constructor.DeclaringSyntaxReferences is [var reference]
        && code.Model.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
        && reference.GetSyntax(code.CancellationToken) is RecordDeclarationSyntax
        && KnownMembers.IsPositional(parameter, constructor.ContainingType, code)
        && !Writes.To(parameter, constructor.ContainingType.OriginalDefinition.DeclaringSyntaxReferences.Select(part => part.GetSyntax(code.CancellationToken)), code).Any()
        && !Accessors.AreIn(code);
}
