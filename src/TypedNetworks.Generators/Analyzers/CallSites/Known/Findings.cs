using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>What is known of names and statements so far: a long method may hand over one local a thousand times.</summary>
internal sealed class Findings
{
    private readonly Dictionary<SyntaxNode, ILookup<string, IdentifierNameSyntax>> _names;

    /// <summary>Nothing is known yet.</summary>
    public Findings() : this([])
    {
    }

    private Findings(Dictionary<SyntaxNode, ILookup<string, IdentifierNameSyntax>> names) => _names = names;

    /// <summary>The one value of each name; <see langword="null"/> where it has none, or several.</summary>
    public Dictionary<ISymbol, ExpressionSyntax?> Values { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether what a name stands for still holds what it was made with.</summary>
    public Dictionary<ISymbol, bool> AreKept { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The length of each value that has been looked at; <see langword="null"/> where it is not known, or not yet.</summary>
    public Dictionary<(ExpressionSyntax Value, MemberDeclarationSyntax? Caller), int?> Lengths { get; } = [];

    /// <summary>What each table holds, and what each name of a loop over one stands for; <see langword="null"/> where it is not known, or not yet.</summary>
    public Dictionary<(SyntaxNode Source, MemberDeclarationSyntax? Caller), IReadOnlyList<Code>?> Rows { get; } = [];

    /// <summary>A member of all that a table holds; <see langword="null"/> where it is not known, or not yet.</summary>
    public Dictionary<(IReadOnlyList<Code> Rows, string Member), IReadOnlyList<Code>?> Columns { get; } = [];

    /// <summary>The length that all rows or a column have; <see langword="null"/> where they differ, or it is not known, or not yet.</summary>
    public Dictionary<IReadOnlyList<Code>, int?> CommonLengths { get; } = [];

    /// <summary>The value of each whole number that has been looked at; <see langword="null"/> where it is not known, or not yet.</summary>
    public Dictionary<(ExpressionSyntax Value, MemberDeclarationSyntax? Caller), int?> Numbers { get; } = [];

    /// <summary>Whether each condition with a name holds; <see langword="null"/> where it is not known, or not yet.</summary>
    public Dictionary<(ExpressionSyntax Value, MemberDeclarationSyntax? Caller), bool?> Truths { get; } = [];

    /// <summary>Whether each node that has been looked at never runs.</summary>
    public Dictionary<SyntaxNode, bool> AreNever { get; } = [];

    /// <summary>Whether each arm, or label, of a switch is chosen; <see langword="null"/> where that is not known.</summary>
    public Dictionary<SyntaxNode, bool?> AreChosen { get; } = [];

    /// <summary>Whether nothing follows each statement that has been looked at.</summary>
    public Dictionary<StatementSyntax, bool> AreLast { get; } = [];

    /// <summary>Statements that run one after the other, by what they stand in.</summary>
    public Dictionary<SyntaxNode, Sequence> Sequences { get; } = [];

    /// <summary>Where in each part of a type the first static member stands whose value is not plain; <see langword="null"/> where all are.</summary>
    public Dictionary<TypeDeclarationSyntax, int?> Foreign { get; } = [];

    /// <summary>Nothing is known but where names stand, so that something can be supposed.</summary>
    public Findings Fresh() => new(_names);

    /// <summary>Every place within a node where a name stands, in source order.</summary>
    public IEnumerable<IdentifierNameSyntax> NamesIn(SyntaxNode node, string name)
    {
        if (!_names.TryGetValue(node, out var names))
        {
            names = node.DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(identifier => identifier.Identifier.ValueText);
            _names.Add(node, names);
        }

        return names[name];
    }
}
