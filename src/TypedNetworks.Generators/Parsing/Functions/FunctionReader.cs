using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>
/// Reads a static method of the user's as an expression: one that is an expression, or some locals and one return. Methods
/// that it calls are read in its place.
/// </summary>
/// <param name="compilation">Where the methods are.</param>
/// <param name="cancellationToken">Ends reading.</param>
internal sealed class FunctionReader(CSharpCompilation compilation, CancellationToken cancellationToken)
{
    // As far as a formula goes; beyond, code would be what no one reads and the JIT does not optimise.
    private const int MaxExpressions = 400;
    private const int MaxDepth = 100;

    private readonly Stack<IMethodSymbol> _callers = new();
    private readonly List<(string Name, Expr Value)> _shared = [];
    private Obstacle? _obstacle;
    private int _expressions;
    private int _depth;

    /// <summary>Reads a method of one number, an activation, or of two, a loss.</summary>
    public static FunctionReading Read(IMethodSymbol method, CSharpCompilation compilation, CancellationToken cancellationToken) =>
        new FunctionReader(compilation, cancellationToken).Read(method);

    /// <summary>Notes what stands in the way; the first such thing is told.</summary>
    public Expr? Stop(ObstacleKind kind, SyntaxNode syntax, string reason, string remedy = Obstacle.Otherwise)
    {
        _obstacle ??= new(kind, PlaceOf(syntax), OnOneLine(syntax), reason, remedy);
        return null;
    }

    /// <summary>Whether a symbol is generated in this very project, and so not there yet when networks are.</summary>
    public bool IsYetToCome(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly) && !UserSource.Declares(symbol);

    /// <summary>Counts an expression that is about to be read. Whether there may be one more.</summary>
    public bool Enter() => ++_expressions <= MaxExpressions && ++_depth <= MaxDepth;

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave() => _depth--;

    /// <summary>A value under a name of its own, so that it is computed once however often it is used.</summary>
    public Expr Share(Expr value)
    {
        if (value is Expr.Constant or Expr.Variable)
        {
            return value;
        }

        var name = "v" + Text.Literals.Integer(_shared.Count);
        _shared.Add((name, value));
        return new Expr.Variable(name);
    }

    /// <summary>The value of a method where its parameters have some values; <see langword="null"/> where it cannot be read.</summary>
    /// <param name="method">The method.</param>
    /// <param name="arguments">What its parameters stand for.</param>
    /// <param name="call">Where it is called; the method itself where it is the first.</param>
    public Expr? ReadBody(IMethodSymbol method, IReadOnlyList<Expr> arguments, SyntaxNode call)
    {
        var definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (_callers.Contains(definition, SymbolEqualityComparer.Default))
        {
            var circle = _callers.Reverse().SkipWhile(caller => !SymbolEqualityComparer.Default.Equals(caller, definition)).Append(definition);
            return Stop(ObstacleKind.CallsItself, call, $"goes round in a circle: {string.Join(" → ", circle.Select(caller => caller.Name))}");
        }

        if (BodyOf(definition) is not { } body)
        {
            return Stop(ObstacleKind.NotRead, call, $"calls '{method.Name}', whose source is not in this project", "write out what it computes");
        }

        _callers.Push(definition);
        var names = new Dictionary<ISymbol, Expr>(SymbolEqualityComparer.Default);
        for (var i = 0; i < definition.Parameters.Length; i++)
        {
            names.Add(definition.Parameters[i], Share(arguments[i]));
        }

        var value = new BodyReader(this, names, cancellationToken).Read(body);
        _ = _callers.Pop();
        return value;
    }

    private FunctionReading Read(IMethodSymbol method)
    {
        IReadOnlyList<Expr> parameters = method.Parameters.Length == 1 ? [Symbols.Z] : [Symbols.Y, Symbols.T];
        if (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } declaration)
        {
            return FunctionReading.NoSource(method.Name);
        }

        return ReadBody(method, parameters, declaration) is not { } value
            ? new(null, _obstacle)
            : new(_shared.AsEnumerable().Reverse().Aggregate(value, (rest, shared) => rest.Uses(new Expr.Variable(shared.Name)) ? new Expr.Let(shared.Name, shared.Value, rest) : rest), null);
    }

    // A method may be declared several times in error; and a generated one is not there yet when the generator runs. In an editor
    // a project that is referenced is there as source, of which nothing but the compiled assembly is there in a build.
    private IMethodBodyOperation? BodyOf(IMethodSymbol method) =>
        UserSource.Declares(method) && method.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? compilation.GetSemanticModel(reference.SyntaxTree).GetOperation(reference.GetSyntax(cancellationToken), cancellationToken) as IMethodBodyOperation
            : null;

    private SourcePlace PlaceOf(SyntaxNode syntax) => new(compilation.SyntaxTrees.IndexOf(syntax.SyntaxTree), syntax.SpanStart, syntax.Span.Length);

    // A statement is known by how it begins.
    private static string OnOneLine(SyntaxNode syntax)
    {
        const int MaxLength = 60;
        var line = syntax.ToString().Split('\r', '\n')[0].Trim();
        return line.Length <= MaxLength ? line : line.Substring(0, MaxLength - 1) + "…";
    }
}
