using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>
/// Tells members that have their value before anyone can read them. Static ones get theirs one after the other; where one of
/// them runs code of the user's own, <c>static readonly Model Default = new()</c>, that may read those further down.
/// </summary>
internal static class Initialization
{
    /// <summary>Whether a static member that is written with a value has it for whoever reads it.</summary>
    public static bool IsBeforeUse(INamedTypeSymbol type, SyntaxNode declaration, Code code) =>
        UserSource.PartsOf(type, code.CancellationToken).All(part => FirstForeign(part, type, code) is not { } place || (declaration.Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>() == part && declaration.SpanStart < place));

    /// <summary>Whether the first use of a type runs nothing but plain code.</summary>
    public static bool IsPlain(INamedTypeSymbol type, Code code) =>
        type.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared)
        && UserSource.PartsOf(type, code.CancellationToken).All(part => FirstForeign(part, type, code) is null);

    /// <summary>Whether a constructor's assignment gives a field its value before anyone can read that.</summary>
    public static bool IsBeforeUse(IFieldSymbol field, SyntaxNode write, Code code)
    {
        var constructor = write.FirstAncestorOrSelf<ConstructorDeclarationSyntax>()!;
        var type = field.ContainingType.OriginalDefinition;
        var nodes = constructor.DescendantNodes().Where(node => node.SpanStart < write.Span.End);
        return code.Elsewhere(((AssignmentExpressionSyntax)write).Right) is { } at
            && Writes.NamesOf(field, [constructor], code).Count(name => name.SpanStart < write.Span.End) == 1
            && (field.IsStatic
                ? UserSource.PartsOf(type, code.CancellationToken).All(part => FirstForeign(part, type, code) is null)
                    && nodes.OfType<ExpressionSyntax>().All(node => PlainCode.IsItself(at.At(node), type))
                : type.BaseType is { SpecialType: SpecialType.System_Object } && nodes.All(node => !LetsOut(node, at)));
    }

    // The object itself, or what could be said of it by its own methods.
    private static bool LetsOut(SyntaxNode node, Code code) => node switch
    {
        ThisExpressionSyntax => node.Parent is not MemberAccessExpressionSyntax,
        SimpleNameSyntax name => code.At(name).Symbol switch
        {
            IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method => IsOwn(method),
            IPropertySymbol { IsStatic: false } property => IsOwn(property) && !PlainCode.IsAuto(property, code),
            IEventSymbol { IsStatic: false } happening => IsOwn(happening),
            _ => false,
        },
        _ => false,
    };

    private static bool IsOwn(ISymbol member) => !member.DeclaringSyntaxReferences.IsEmpty || member.ContainingType.SpecialType == SpecialType.System_Object;

    private static int? FirstForeign(TypeDeclarationSyntax part, INamedTypeSymbol type, Code code)
    {
        if (!code.Findings.Foreign.TryGetValue(part, out var place))
        {
            // Until it is known, so that types that use each other are not trusted.
            code.Findings.Foreign.Add(part, part.SpanStart);
            place = Find(part, type, code with { Depth = 0, Caller = null });
            code.Findings.Foreign[part] = place;
        }

        return place;
    }

    private static int? Find(TypeDeclarationSyntax part, INamedTypeSymbol type, Code code)
    {
        foreach (var (declaration, value) in part.Members.Where(member => member.Modifiers.Any(SyntaxKind.StaticKeyword)).SelectMany(ValuesOf))
        {
            if (code.Elsewhere(value) is not { } at || !PlainCode.Is(at, type))
            {
                return declaration.SpanStart;
            }
        }

        return null;
    }

    private static IEnumerable<(SyntaxNode Declaration, ExpressionSyntax Value)> ValuesOf(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Where(field => field.Initializer is not null).Select(field => ((SyntaxNode)field, field.Initializer!.Value)),
        PropertyDeclarationSyntax { Initializer.Value: { } value } => [(member, value)],
        _ => [],
    };
}
