using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Tells which names of the user's own can be used at a place. Not all that is in scope can; what is not certain cannot.</summary>
/// <param name="model">The model of the file.</param>
/// <param name="place">The call, or a part of it.</param>
internal sealed class NamesAtHand(SemanticModel model, SyntaxNode place)
{
    /// <summary>Whether a name stands for a value whose type fits.</summary>
    public bool Has(string name, Func<ITypeSymbol, bool> fits) => model.LookupSymbols(place.SpanStart, name: name) is [var symbol] && symbol switch
    {
        ILocalSymbol local => fits(local.Type) && IsReached(local, local.Type, local.RefKind, local.HasConstantValue) && (local.HasConstantValue || IsAssigned(local)),
        IParameterSymbol parameter => fits(parameter.Type) && (IsPrimary(parameter)
            ? parameter.RefKind == RefKind.None && !parameter.Type.IsRefLikeType && HasInstanceOf(parameter.ContainingType, IsForPrimaryParameters)
            : IsReached(parameter, parameter.Type, parameter.RefKind) && (parameter.RefKind != RefKind.Out || IsAssigned(parameter))),
        IFieldSymbol field => fits(field.Type) && (field.IsStatic || HasInstanceOf(field.ContainingType, IsInBody)),
        IPropertySymbol { GetMethod: { } getter } property => fits(property.Type) && model.IsAccessible(place.SpanStart, getter) && (property.IsStatic || HasInstanceOf(property.ContainingType, IsInBody)),
        _ => false,
    };

    // The member around the place, in whose own code or head it stands.
    private MemberDeclarationSyntax? Member => place.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    // Other functions see a variable as long as they are not static, and one by reference not at all. No type sees those of a program without a class.
    private bool IsReached(ISymbol variable, ITypeSymbol type, RefKind kind, bool isConstant = false)
    {
        if (DeclarationOf(variable) is not { } declaration || declaration.SyntaxTree != place.SyntaxTree || (variable is ILocalSymbol && !IsBefore(declaration)))
        {
            return false;
        }

        var between = place.Ancestors().Where(node => !node.Span.Contains(declaration.Span)).ToList();
        return !between.Exists(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax)
            && (isConstant || !between.Exists(node => IsStatic(node) || (IsFunction(node) && (kind != RefKind.None || type.IsRefLikeType))));
    }

    // A variable that the call itself declares is not there yet.
    private bool IsBefore(SyntaxNode declaration) =>
        declaration is ForEachStatementSyntax { Statement: var body } ? body.Span.Contains(place.Span) : declaration.Span.End <= place.SpanStart;

    // What is declared with a value has it, except in another section of a switch.
    private bool IsAssigned(ISymbol variable) =>
        DeclarationOf(variable) is VariableDeclaratorSyntax { Initializer: not null, Parent.Parent.Parent: not SwitchSectionSyntax } or ForEachStatementSyntax
        || (place.FirstAncestorOrSelf<StatementSyntax>() is { } statement
            && model.AnalyzeDataFlow(statement) is { Succeeded: true } flow
            && flow.DefinitelyAssignedOnEntry.Contains(variable, SymbolEqualityComparer.Default));

    // Whether 'this' is of a type, in a member of which no part around the place is static. Of a struct, other functions have none.
    private bool HasInstanceOf(INamedTypeSymbol type, Func<MemberDeclarationSyntax, bool> isPlace) =>
        Member is { Parent: TypeDeclarationSyntax declaration } member
        && isPlace(member)
        && model.GetDeclaredSymbol(declaration) is { } own
        && IsOrDerivesFrom(own, type)
        && !place.Ancestors().TakeWhile(node => node != declaration).Any(node => IsStatic(node) || (own.IsValueType && IsFunction(node)));

    private static bool IsForPrimaryParameters(MemberDeclarationSyntax member) => member is not (ConstructorDeclarationSyntax or BaseTypeDeclarationSyntax) && !member.Modifiers.Any(SyntaxKind.ConstKeyword);

    private bool IsInBody(MemberDeclarationSyntax member) =>
        member.ChildNodes().Any(child => child is BlockSyntax or ArrowExpressionClauseSyntax or AccessorListSyntax && child.Span.Contains(place.Span));

    private static bool IsOrDerivesFrom(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        for (var own = type; own is not null; own = own.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, other.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPrimary(IParameterSymbol parameter) => DeclarationOf(parameter) is { Parent.Parent: TypeDeclarationSyntax };

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax;

    private static bool IsStatic(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static SyntaxNode? DeclarationOf(ISymbol variable) => variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
}
