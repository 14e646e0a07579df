using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Places that give a name another value, or let others do so.</summary>
internal static class Writes
{
    /// <summary>Every write to a symbol within some nodes, in source order; with the new value where it is a plain assignment.</summary>
    public static IEnumerable<(SyntaxNode Node, ExpressionSyntax? Value)> To(ISymbol symbol, IEnumerable<SyntaxNode> nodes, Code code)
    {
        foreach (var name in Namesakes(symbol, nodes, code))
        {
            code.CancellationToken.ThrowIfCancellationRequested();
            var variable = Whole(name);
            if (Write(variable, TypeOf(symbol), code) is { } write && Names(name, symbol, code))
            {
                yield return write;
            }
        }
    }

    /// <summary>Every place within some nodes that names a symbol.</summary>
    public static IEnumerable<IdentifierNameSyntax> NamesOf(ISymbol symbol, IEnumerable<SyntaxNode> nodes, Code code) =>
        Namesakes(symbol, nodes, code).Where(name => Names(name, symbol, code));

    /// <summary>Whether a place, such as an element of an array, is given another value, or others are let to do so.</summary>
    public static bool IsWritten(ExpressionSyntax place, Code code) => Write(place, code.Type, code) is not null;

    /// <summary>The expression that stands for a variable: <c>this.x</c> and <c>(x)</c> as well as <c>x</c>.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax name)
    {
        var whole = name;
        while (whole.Parent is ParenthesizedExpressionSyntax
            || (whole.Parent is MemberAccessExpressionSyntax access && access.Name == whole)
            || whole.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        return whole;
    }

    private static IEnumerable<IdentifierNameSyntax> Namesakes(ISymbol symbol, IEnumerable<SyntaxNode> nodes, Code code) =>
        nodes.SelectMany(node => code.Findings.NamesIn(node, symbol.Name));

    private static (SyntaxNode Node, ExpressionSyntax? Value)? Write(ExpressionSyntax variable, ITypeSymbol? type, Code code) => variable.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Left == variable =>
            (assignment, assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Right is not RefExpressionSyntax ? assignment.Right : null),
        PrefixUnaryExpressionSyntax prefix when prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression => (prefix, null),
        PostfixUnaryExpressionSyntax postfix when postfix.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression => (postfix, null),
        RefExpressionSyntax or MakeRefExpressionSyntax => (variable.Parent, null),

        // Even "in" can be written through, by those who mean to, and need not be said.
        ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) || IsByReference(argument, code) => (argument, null),
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } when IsDeconstructed(tuple) => (tuple, null),
        MemberAccessExpressionSyntax access when access.Expression == variable && MayWriteReceiver(access, type, code) => (access, null),
        _ => null,
    };

    private static bool IsByReference(ArgumentSyntax argument, Code code)
    {
        var called = argument.Parent?.Parent is { } call ? ModelOf(argument.Expression, code)?.GetSymbolInfo(call, code.CancellationToken).Symbol : null;
        var parameters = called switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol indexer => indexer.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        return OrderedArguments.ParameterOf(argument, parameters) is { RefKind: not RefKind.None };
    }

    private static bool IsDeconstructed(TupleExpressionSyntax tuple) => tuple.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == tuple,
        ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsDeconstructed(outer),
        _ => false,
    };

    // An extension may take its receiver by reference without a word at the call, if the receiver is a struct.
    private static bool MayWriteReceiver(MemberAccessExpressionSyntax access, ITypeSymbol? type, Code code)
    {
        if (type is not { IsValueType: true } || ModelOf(access, code) is not { } model)
        {
            return false;
        }

        var member = model.GetSymbolInfo(access, code.CancellationToken).Symbol;
        var isOwn = member is not null && SymbolEqualityComparer.Default.Equals(member.ContainingType?.OriginalDefinition, type.OriginalDefinition);
        var isByValue = member is IMethodSymbol { ReducedFrom.Parameters: [{ RefKind: RefKind.None }, ..] };
        return !isOwn && !isByValue;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static bool Names(IdentifierNameSyntax name, ISymbol symbol, Code code) =>
        ModelOf(name, code) is { } model
        && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, code.CancellationToken).Symbol?.OriginalDefinition, symbol.OriginalDefinition);

    private static SemanticModel? ModelOf(ExpressionSyntax expression, Code code) => code.Elsewhere(expression)?.Model;
}
