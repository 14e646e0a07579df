using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>The one value that a local, a field or a property ever has, where the source alone tells that there is only one.</summary>
internal static class SingleValue
{
    /// <summary>The expression that a symbol has its value from, or <see langword="null"/>.</summary>
    public static Code? Of(ISymbol symbol, Code code)
    {
        if (code.Initialized is { } initialized && MayBeUnset(symbol, initialized, code))
        {
            return null;
        }

        if (!code.Findings.Values.TryGetValue(symbol, out var value))
        {
            value = Find(symbol, code);
            code.Findings.Values.Add(symbol, value);
        }

        return value is null ? null : code.From(value);
    }

    /// <summary>The nodes within which a local is known.</summary>
    public static IEnumerable<SyntaxNode> ScopeOf(ILocalSymbol local, Code code) =>
        local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(code.CancellationToken) is { } declaration ? [ScopeOf(declaration)] : [];

    private static ExpressionSyntax? Find(ISymbol symbol, Code code)
    {
        // Another compilation's source is not looked into, nor is what several declarations make up.
        if (symbol.OriginalDefinition.DeclaringSyntaxReferences is not [var reference] || !code.Model.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            return null;
        }

        var declaration = reference.GetSyntax(code.CancellationToken);
        return (symbol, declaration) switch
        {
            (ILocalSymbol { IsRef: false } local, VariableDeclaratorSyntax declarator) => OfLocal(local, declarator, code),
            (ILocalSymbol { IsRef: false } local, SingleVariableDesignationSyntax designation) => OfDeconstructed(local, designation, code),
            (IFieldSymbol { IsReadOnly: true } field, VariableDeclaratorSyntax { Initializer.Value: { } initial }) => OfMember(field, initial, code),
            (IFieldSymbol { IsReadOnly: true } field, VariableDeclaratorSyntax { Initializer: null }) => OfAssigned(field, code),
            (IPropertySymbol { SetMethod: null, ReturnsByRef: false } property, PropertyDeclarationSyntax written) when Dispatch.IsFinal(property) => OfProperty(property, written, code),
            _ => null,
        };
    }

    private static ExpressionSyntax? OfLocal(ILocalSymbol local, VariableDeclaratorSyntax declarator, Code code)
    {
        var writes = Writes.To(local, [ScopeOf(declarator)], code).Take(2).ToList();
        return declarator.Initializer is { } initializer
            ? writes.Count == 0 && initializer.Value is not RefExpressionSyntax ? initializer.Value : null

            // Assigned once, and the compiler sees to it that this is before any use.
            : writes.Count == 1 ? writes[0].Value : null;
    }

    // var (a, b) = (x, y) is two declarations in one.
    private static ExpressionSyntax? OfDeconstructed(ILocalSymbol local, SingleVariableDesignationSyntax designation, Code code)
    {
        var (node, places) = Deconstruction.Around(designation);
        var value = node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node ? assignment.Right : null;
        while (value is not null && places.Count > 0)
        {
            value = (value as TupleExpressionSyntax)?.Arguments.ElementAtOrDefault(places.Pop().Place)?.Expression;
        }

        return value is not null && !Writes.To(local, [ScopeOf(designation)], code).Any() ? value : null;
    }

    // No name is known outside of where it is declared; of a switch, in all of its sections.
    private static SyntaxNode ScopeOf(SyntaxNode declaration) => declaration.Ancestors().First(node =>
        node is BlockSyntax or ForStatementSyntax or UsingStatementSyntax or FixedStatementSyntax or SwitchStatementSyntax or CompilationUnitSyntax or TypeDeclarationSyntax);

    private static ExpressionSyntax? OfProperty(IPropertySymbol property, PropertyDeclarationSyntax declaration, Code code) => declaration switch
    {
        // Its other part may compute what it returns.
        _ when declaration.Modifiers.Any(SyntaxKind.PartialKeyword) => null,
        { ExpressionBody.Expression: { } body } => body is RefExpressionSyntax ? null : body,
        { AccessorList.Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration, Body: null } getter] } =>
            getter.ExpressionBody is { } body ? body.Expression
            : declaration.Initializer is { Value: { } initial } ? OfMember(property, initial, code)
            : null,
        _ => null,
    };

    // Static members get their values one after the other: while that goes on, those further down are still zero, and those of
    // other types may be. Those that a constructor sets are too.
    private static bool MayBeUnset(ISymbol symbol, MemberDeclarationSyntax initialized, Code code)
    {
        if (symbol is not ((IFieldSymbol or IPropertySymbol) and { IsStatic: true }))
        {
            return false;
        }

        var declaration = symbol.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(code.CancellationToken) : null;
        return declaration is not (VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax)
            || declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() != initialized.Parent
            || (initialized is not ConstructorDeclarationSyntax && declaration.SpanStart >= initialized.SpanStart);
    }

    // The value that the one assignment there is gives it; before, a vector is empty.
    private static ExpressionSyntax? OfAssigned(IFieldSymbol field, Code code)
    {
        var type = field.ContainingType.OriginalDefinition;
        if (!field.IsStatic && type.TypeKind != TypeKind.Class)
        {
            return null;
        }

        var writes = Writes.To(field, type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(code.CancellationToken)), code).Take(2).ToList();
        return writes is [{ Node: var write, Value: { } value }]
            && VectorTypes.IsVector(field.Type)
            && IsAlwaysRun(write, field.IsStatic ? type.StaticConstructors : type.InstanceConstructors)
            && Initialization.IsBeforeUse(field, write, code)
            && !Accessors.AreIn(code)
                ? value
                : null;
    }

    // A statement of the only constructor, under no condition: a vector that stays empty may be meant to.
    private static bool IsAlwaysRun(SyntaxNode write, ImmutableArray<IMethodSymbol> constructors) =>
        constructors.Length == 1
        && write.Parent is ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax } or ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } };

    // A constructor may assign another value. default(S) of a struct has none at all.
    private static ExpressionSyntax? OfMember(ISymbol member, ExpressionSyntax initial, Code code)
    {
        var type = member.ContainingType.OriginalDefinition;
        var parts = type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(code.CancellationToken));
        return (member.IsStatic ? Initialization.IsBeforeUse(type, initial.Parent!.Parent!, code) : type.TypeKind == TypeKind.Class)
            && !Writes.To(member, parts, code).Any()
            && !Accessors.AreIn(code)
                ? initial
                : null;
    }
}
