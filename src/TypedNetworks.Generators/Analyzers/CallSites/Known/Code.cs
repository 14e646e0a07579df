using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>An expression, and the model that knows what its names mean.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Model">The model of its file.</param>
/// <param name="Findings">What is known of names so far.</param>
/// <param name="CancellationToken">Ends the work.</param>
/// <param name="Depth">How many expressions lie between it and the one that was asked about.</param>
/// <param name="Caller">The static member whose first value it is looked at for, if it stands elsewhere.</param>
internal readonly record struct Code(ExpressionSyntax Syntax, SemanticModel Model, Findings Findings, CancellationToken CancellationToken, int Depth = 0, MemberDeclarationSyntax? Caller = null)
{
    // What people write is a few steps deep. A field that leads back to itself is not, and is left unknown.
    private const int MaxDepth = 40;

    /// <summary>Whether it is so far from where the question began that nobody looks further.</summary>
    public bool IsTooDeep => Depth > MaxDepth;

    /// <summary>The expression's own type, before it is converted; <see langword="null"/> where it has none.</summary>
    public ITypeSymbol? Type => Model.GetTypeInfo(Syntax, CancellationToken).Type;

    /// <summary>Whether a conversion of the user's own makes something else of it; those of spans, memory and the like keep it as it is.</summary>
    public bool IsConvertedByUser =>
        Model.GetConversion(Syntax, CancellationToken) is { IsUserDefined: true, MethodSymbol.ContainingType: var type } && !VectorTypes.IsVector(type);

    /// <summary>Whether it is a cast by a conversion of the user's own.</summary>
    public bool IsCastByUser =>
        Model.GetOperation(Syntax, CancellationToken) is IConversionOperation { OperatorMethod.ContainingType: var type } && !VectorTypes.IsVector(type);

    /// <summary>Whether it is handed on as it is.</summary>
    public bool IsUnconverted => Model.GetConversion(Syntax, CancellationToken).IsIdentity;

    /// <summary>What it names or calls, or <see langword="null"/>.</summary>
    public ISymbol? Symbol => Model.GetSymbolInfo(Syntax, CancellationToken).Symbol;

    /// <summary>The value that the compiler gives it, or <see langword="null"/>.</summary>
    public object? Constant => Model.GetConstantValue(Syntax, CancellationToken) is { HasValue: true } constant ? constant.Value : null;

    /// <summary>
    /// The static member whose first value it is part of, or <see langword="null"/>. What a method or property returns is worked
    /// out for whoever asks, so that may be a member that it does not stand in.
    /// </summary>
    public MemberDeclarationSyntax? Initialized =>
        Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not BaseTypeDeclarationSyntax) is { } around
        && around is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax
        && around.Modifiers.Any(SyntaxKind.StaticKeyword)
            ? around
            : Caller;

    /// <summary>The expression that its value comes from, in any file of the compilation; <see langword="null"/> if that is in a file of another.</summary>
    public Code? From(ExpressionSyntax source) => (this with { Caller = Initialized }).Elsewhere(source);

    /// <summary>An expression in the same file.</summary>
    public Code At(ExpressionSyntax syntax) => this with { Syntax = syntax, Depth = Depth + 1 };

    /// <summary>An expression in any file of the compilation; <see langword="null"/> if it is in a file of another.</summary>
    public Code? Elsewhere(ExpressionSyntax syntax)
    {
        // A project that another one references may be there as source, whose models are not to be had from here.
        var compilation = Model.Compilation;
        return syntax.SyntaxTree == Model.SyntaxTree ? At(syntax)
            : compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? At(syntax) with { Model = compilation.GetSemanticModel(syntax.SyntaxTree) }
            : null;
    }
}
