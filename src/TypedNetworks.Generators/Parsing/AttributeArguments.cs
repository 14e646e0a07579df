using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>The arguments of one attribute, read with care: any of them may have errors.</summary>
internal sealed class AttributeArguments
{
    private readonly AttributeData _attribute;

    /// <summary>Reads the arguments of an attribute.</summary>
    public AttributeArguments(AttributeData attribute, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        _attribute = attribute;
        var list = (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax)?.ArgumentList;
        var written = list?.Arguments.Count ?? 0;
        IsBroken = attribute.AttributeConstructor is null
            || written > attribute.NamedArguments.Length + attribute.ConstructorArguments.Length
            || attribute.NamedArguments.Any(argument => HasError(argument.Value))
            || attribute.ConstructorArguments.Any(HasError)
            || (list is not null && (NamesWhatIsNot(list, compilation, cancellationToken) || list.Arguments.Any(NeedsCast)));
        var functions = (list?.Arguments.AsEnumerable() ?? []).Where(argument => ArgumentNames.MayNameFunction(NameOf(argument))).ToList();
        Spelled = functions.Where(argument => argument.Expression is LiteralExpressionSyntax).Select(NameOf).ToList();
        ForeignMethods = functions.Select(argument => (NameOf(argument), ForeignMethod(argument.Expression, compilation, cancellationToken))).Where(named => named.Item2 is not null).Select(named => (named.Item1, named.Item2!)).ToList();
        OfMethods = functions.Where(argument => NamesMethod(argument.Expression, compilation, cancellationToken)).Select(NameOf).ToList();
    }

    /// <summary>The arguments that may name a function, and are written as a text.</summary>
    public IReadOnlyList<string> Spelled { get; }

    /// <summary>Those that are <c>nameof</c> of a method, of whatever class.</summary>
    public IReadOnlyList<string> OfMethods { get; }

    /// <summary>Those that are <c>nameof</c> of a static method between numbers of one type that another class has, and everybody may call.</summary>
    public IReadOnlyList<(string Argument, IMethodSymbol Method)> ForeignMethods { get; }

    /// <summary>Whether the compiler could not make sense of one of them, and says so itself.</summary>
    public bool IsBroken { get; }

    /// <summary>The number that stands without a name, or <see langword="null"/>.</summary>
    public int? FirstNumber => _attribute.ConstructorArguments.Length > 0 ? _attribute.ConstructorArguments[0].Value as int? : null;

    /// <summary>A number by its name, or <see langword="null"/>.</summary>
    public int? Number(string name) => Find(name) is { Kind: TypedConstantKind.Primitive } constant ? constant.Value as int? : null;

    /// <summary>A text by its name, or <see langword="null"/>.</summary>
    public string? Text(string name) => Find(name) is { Kind: TypedConstantKind.Primitive } constant ? constant.Value as string : null;

    /// <summary>Texts by their name; empty where there are none.</summary>
    public EquatableArray<string> Texts(string name) =>
        Find(name) is { Kind: TypedConstantKind.Array, IsNull: false } constant
            ? constant.Values.Select(value => value.Value as string ?? "").ToEquatableArray()
            : default;

    private TypedConstant Find(string name) => _attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;

    // nameof of something that does not exist has a value all the same.
    private static bool NamesWhatIsNot(AttributeArgumentListSyntax list, CSharpCompilation compilation, CancellationToken cancellationToken) =>
        list.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(IsNameOf)
            .Any(call => Named(call, compilation, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true });

    private static bool NamesMethod(ExpressionSyntax expression, CSharpCompilation compilation, CancellationToken cancellationToken) =>
        expression is InvocationExpressionSyntax call && IsNameOf(call) && Named(call, compilation, cancellationToken) is var named
        && (named.Symbol ?? named.CandidateSymbols.FirstOrDefault()) is IMethodSymbol;

    private static IMethodSymbol? ForeignMethod(ExpressionSyntax expression, CSharpCompilation compilation, CancellationToken cancellationToken) =>
        expression is InvocationExpressionSyntax call && IsNameOf(call) && Named(call, compilation, cancellationToken) is var named
        && (named.Symbol is IMethodSymbol only ? [only] : named.CandidateSymbols.OfType<IMethodSymbol>()).ToList() is [{ IsStatic: true, Arity: 0, ContainingType.IsGenericType: false } method]
        && method.ReturnType.SpecialType is SpecialType.System_Double or SpecialType.System_Single
        && method.Parameters.All(parameter => parameter.RefKind == RefKind.None && SymbolEqualityComparer.Default.Equals(parameter.Type, method.ReturnType))
        && compilation.IsSymbolAccessibleWithin(method, compilation.Assembly)
            ? method
            : null;

    private static bool IsNameOf(InvocationExpressionSyntax call) =>
        call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" } && call.ArgumentList.Arguments.Count == 1;

    private static SymbolInfo Named(InvocationExpressionSyntax call, CSharpCompilation compilation, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call.ArgumentList.Arguments[0].Expression, cancellationToken);

    private static string NameOf(AttributeArgumentSyntax argument) => argument.NameEquals?.Name.Identifier.ValueText ?? "";

    // Nor does 4.0 as a whole number lack one.
    private static bool NeedsCast(AttributeArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax { Token.Value: double or float or decimal or long or uint or ulong };

    private static bool HasError(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Error
        || (constant.Kind == TypedConstantKind.Array && !constant.IsNull && constant.Values.Any(HasError));
}
