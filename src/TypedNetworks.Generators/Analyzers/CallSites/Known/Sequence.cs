using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Statements that run one after the other. Each is looked at once, and only when one behind it is asked for.</summary>
internal sealed class Sequence
{
    private readonly IReadOnlyList<StatementSyntax> _statements;
    private readonly Dictionary<StatementSyntax, bool> _areNever = [];

    private Sequence(IReadOnlyList<StatementSyntax> statements) => _statements = statements;

    /// <summary>The statements that stand in a node; <see langword="null"/> where it is nothing that statements follow each other in.</summary>
    public static Sequence? In(SyntaxNode? parent, Code code)
    {
        if (parent is not (BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax))
        {
            return null;
        }

        if (!code.Findings.Sequences.TryGetValue(parent, out var sequence))
        {
            sequence = new(parent switch
            {
                BlockSyntax block => block.Statements,
                SwitchSectionSyntax section => section.Statements,
                _ => ((CompilationUnitSyntax)parent).Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement).ToList(),
            });
            code.Findings.Sequences.Add(parent, sequence);
        }

        return sequence;
    }

    /// <summary>Whether those before a statement keep it from being reached. A function is reached by calls.</summary>
    public bool IsNever(StatementSyntax statement, Code code)
    {
        while (statement is not LocalFunctionStatementSyntax && !_areNever.ContainsKey(statement))
        {
            Step(code);
        }

        return statement is not LocalFunctionStatementSyntax && _areNever[statement];
    }

    /// <summary>Whether nothing follows the last one.</summary>
    public bool IsLast(Code code)
    {
        while (_areNever.Count < _statements.Count)
        {
            Step(code);
        }

        return _statements is [.., var last] && IsPassed(last, code);
    }

    // A question about a statement may lead to those before it, and by way of a function even to others.
    private void Step(Code code)
    {
        var place = _areNever.Count;
        var statement = _statements[place];
        var isNever = place > 0 && IsPassed(_statements[place - 1], code) && !IsJumpedTo(statement, code);
        if (_areNever.Count == place)
        {
            _areNever.Add(statement, isNever);
        }
    }

    private bool IsPassed(StatementSyntax statement, Code code) => _areNever[statement] || Endings.IsLast(statement, code);

    // From further up, that is. A label that only what stands below it jumps to is left alone.
    private static bool IsJumpedTo(StatementSyntax statement, Code code)
    {
        for (; statement is LabeledStatementSyntax label; statement = label.Statement)
        {
            var body = label.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax);
            var jumps = code.Findings.NamesIn(body, label.Identifier.ValueText)
                .TakeWhile(name => name.SpanStart < label.SpanStart)
                .Where(name => name.Parent is GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoStatement });
            if (jumps.Any(name => !Reach.IsNever(name.Parent!, code)))
            {
                return true;
            }
        }

        return false;
    }
}
