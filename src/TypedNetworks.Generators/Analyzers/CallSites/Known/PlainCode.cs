using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells expressions that run no code of the user's own: what the framework and networks do cannot lead back to it.</summary>
internal static class PlainCode
{
    /// <summary>Whether it is plain, in a member of a type whose own first use has begun.</summary>
    public static bool Is(Code code, INamedTypeSymbol type) =>
        !code.IsTooDeep && code.Syntax.DescendantNodesAndSelf(node => node is not TypeOfExpressionSyntax).OfType<ExpressionSyntax>().All(node => IsItself(code.At(node), type));

    /// <summary>Whether an expression is, apart from those within it.</summary>
    public static bool IsItself(Code code, INamedTypeSymbol type)
    {
        // A table has thousands of numbers, which become the same thing as the first.
        if (code.Syntax is LiteralExpressionSyntax && FirstBeside(code.Syntax) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } first && first != code.Syntax)
        {
            return true;
        }

        return !IsMadeByUser(code) && code.Symbol switch
        {
            null or INamespaceOrTypeSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IDiscardSymbol => true,
            IMethodSymbol when IsCalled(code.Syntax) => true,
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => IsPlainConstructor(constructor, type, code),
            IMethodSymbol method => method.MethodKind != MethodKind.DelegateInvoke && BeginsPlainly(method, type, code) && (!IsOfUser(method) || (Returned.Of(code) is { } value && Is(value, type))),
            IFieldSymbol field => field.IsConst || !field.IsStatic || IsThere(field, type, code),
            IPropertySymbol property => (!IsOfUser(property) || IsAuto(property, code)) && (!property.IsStatic || IsThere(property, type, code)),
            _ => false,
        };
    }

    /// <summary>Whether a property is no more than a field.</summary>
    public static bool IsAuto(IPropertySymbol property, Code code) =>
        property.OriginalDefinition is { IsVirtual: false, IsOverride: false, IsAbstract: false, DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax(code.CancellationToken) switch
        {
            PropertyDeclarationSyntax written => written.AccessorList?.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) is true,

            // A record's.
            var parameter => parameter is ParameterSyntax,
        };

    private static SyntaxNode? FirstBeside(ExpressionSyntax element) =>
        element.Parent is InitializerExpressionSyntax initializer ? initializer.Expressions[0]
        : element.Parent is { RawKind: NewSyntax.ExpressionElement, Parent: { } collection } ? collection.ChildNodes().First().ChildNodes().First()
        : null;

    // By a conversion, or as a collection that is filled by its own methods.
    private static bool IsMadeByUser(Code code) =>
        (code.Model.GetConversion(code.Syntax, code.CancellationToken) is { IsUserDefined: true, MethodSymbol: { } conversion } && IsOfUser(conversion))
        || (NewSyntax.IsCollection(code.Syntax) && code.Model.GetTypeInfo(code.Syntax, code.CancellationToken).ConvertedType is INamedTypeSymbol made && IsOfUser(made));

    // The call itself is asked about.
    private static bool IsCalled(SyntaxNode name) =>
        name.Parent is InvocationExpressionSyntax call ? call.Expression == name : name.Parent is MemberAccessExpressionSyntax access && access.Name == name && IsCalled(access);

    private static bool IsOfUser(ISymbol symbol) => symbol.OriginalDefinition.DeclaringSyntaxReferences.Any(reference => !UserSource.IsGenerated(reference.SyntaxTree));

    // A method that is called for a value may look at one that is still to come.
    private static bool IsThere(ISymbol member, INamedTypeSymbol type, Code code) =>
        BeginsPlainly(member, type, code)
        && (!SymbolEqualityComparer.Default.Equals(member.ContainingType?.OriginalDefinition, type)
            || code.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax);

    private static bool BeginsPlainly(ISymbol member, INamedTypeSymbol type, Code code) =>
        member.ContainingType?.OriginalDefinition is not { } other || SymbolEqualityComparer.Default.Equals(other, type) || Initialization.IsPlain(other, code);

    private static bool IsPlainConstructor(IMethodSymbol constructor, INamedTypeSymbol type, Code code) =>
        BeginsPlainly(constructor, type, code)
        && ((!constructor.IsImplicitlyDeclared && !IsOfUser(constructor))
            || (constructor.ContainingType is { BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType, OriginalDefinition: var made }
                && UserSource.PartsOf(made, code.CancellationToken).All(IsPlain)));

    // Its fields are set from outside alone.
    private static bool IsPlain(TypeDeclarationSyntax part) => part.Members.All(member => member switch
    {
        ConstructorDeclarationSyntax => false,
        BaseFieldDeclarationSyntax fields => fields.Modifiers.Any(SyntaxKind.StaticKeyword) || fields.Declaration.Variables.All(field => field.Initializer is null),
        PropertyDeclarationSyntax property => property.Modifiers.Any(SyntaxKind.StaticKeyword) || property.Initializer is null,
        _ => true,
    });
}
