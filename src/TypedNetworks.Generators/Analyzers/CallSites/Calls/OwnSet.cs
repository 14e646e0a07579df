using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>Tells whether a parameter set is that of the very network that is called.</summary>
internal static class OwnSet
{
    /// <summary>Whether an expression is certainly the <c>Parameters</c> of the network before the dot.</summary>
    public static bool IsOfReceiver(NetworkCall call, ExpressionSyntax set) =>
        Find(call.Code.At(set), call.Network) is { } own && AreSame(ReceiverOf(own), ReceiverOf(call.Syntax.Expression), call.Code);

    // The name or the access that is the property itself.
    private static ExpressionSyntax? Find(Code set, KnownNetwork network) => set.IsTooDeep ? null : (Bare(set.Syntax), set.At(Bare(set.Syntax)).Symbol) switch
    {
        (var own, IPropertySymbol { Name: "Parameters" } property) when SymbolEqualityComparer.Default.Equals(property.ContainingType, network.Type) => own,
        (IdentifierNameSyntax, ILocalSymbol local) => SingleValue.Of(local, set) is { } value ? Find(value, network) : null,
        _ => null,
    };

    // What stands before the dot, or before a question mark and the dot; null for the object itself.
    private static ExpressionSyntax? ReceiverOf(ExpressionSyntax member)
    {
        var receiver = member switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax => member.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
                .FirstOrDefault(conditional => conditional.WhenNotNull.SpanStart == member.SpanStart)?.Expression,
            IdentifierNameSyntax => null,
            _ => member,
        };
        return receiver is null || Bare(receiver) is ThisExpressionSyntax or BaseExpressionSyntax ? null : Bare(receiver);
    }

    private static bool AreSame(ExpressionSyntax? one, ExpressionSyntax? other, Code code)
    {
        if (one is null || other is null)
        {
            return one == other;
        }

        return one is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && other is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && code.At(one).Symbol is { } symbol
            && SymbolEqualityComparer.Default.Equals(symbol, code.At(other).Symbol)
            && symbol switch
            {
                ILocalSymbol { IsRef: false } or IParameterSymbol { RefKind: RefKind.None } => !IsWritten(symbol, code),
                IFieldSymbol { IsReadOnly: true } or IPropertySymbol => IsKept(symbol, code) && (symbol.IsStatic || AreSame(ReceiverOf(one), ReceiverOf(other), code)),
                _ => false,
            };
    }

    private static bool IsWritten(ISymbol variable, Code code) =>
        Writes.To(variable, variable.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax(code.CancellationToken)), code).Any();

    // Before its constructor has run, even what is only read afterwards may get another value. A struct may be replaced as a whole.
    private static bool IsKept(ISymbol member, Code code) =>
        member.ContainingType.TypeKind == TypeKind.Class
        && code.Syntax.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is null
        && (member is IFieldSymbol || IsAutomatic((IPropertySymbol)member, code));

    private static bool IsAutomatic(IPropertySymbol property, Code code) =>
        property is { SetMethod: null or { IsInitOnly: true }, ReturnsByRef: false, DeclaringSyntaxReferences: [var reference] }
        && Dispatch.IsFinal(property)
        && reference.GetSyntax(code.CancellationToken) is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }
        && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Bare(inner.Operand),
        _ => expression,
    };
}
