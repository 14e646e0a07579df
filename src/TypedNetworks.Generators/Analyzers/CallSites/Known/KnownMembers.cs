using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>The numbers in a value of the user's own: in a positional record that is made with them where it is handed over, in those within it, or the value itself.</summary>
internal static class KnownMembers
{
    /// <summary>The first number of a value of a type that is as asked; <see langword="null"/> where none is, or none is certain.</summary>
    public static Code? Find(Code code, ITypeSymbol type, Func<Code, bool> isSought) => code.IsTooDeep || code.IsConvertedByUser ? null : code.Syntax switch
    {
        ParenthesizedExpressionSyntax inner => Find(code.At(inner.Expression), type, isSought),
        _ when Conversions.IsNumber(type) => Conversions.IsNumber(code.Type) && isSought(code) ? code : null,
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: { } arguments } => FindAmong(arguments, code, type, isSought),
        _ => null,
    };

    /// <summary>Whether a parameter of a record is a member of it. A property that is written out may make something else of it.</summary>
    public static bool IsPositional(IParameterSymbol parameter, ITypeSymbol type, Code code) =>
        type.GetMembers(parameter.Name) is [IPropertySymbol { DeclaringSyntaxReferences: [var reference] }] && reference.GetSyntax(code.CancellationToken) is ParameterSyntax;

    private static Code? FindAmong(ArgumentListSyntax arguments, Code code, ITypeSymbol type, Func<Code, bool> isSought)
    {
        if (code.Symbol is not IMethodSymbol constructor || !SymbolEqualityComparer.Default.Equals(constructor.ContainingType, type) || !IsPositional(constructor, code))
        {
            return null;
        }

        foreach (var (argument, parameter) in OrderedArguments.Of(constructor, arguments).Zip(constructor.Parameters, (argument, parameter) => (argument, parameter)))
        {
            if (argument is not null && IsPositional(parameter, type, code) && Find(code.At(argument.Expression), parameter.Type, isSought) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // The one that stands behind the type's name.
    private static bool IsPositional(IMethodSymbol constructor, Code code) =>
        constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(code.CancellationToken) is RecordDeclarationSyntax;
}
