using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>
/// Conditions that ask of the very thing that is handed over, in a way that the source does not answer: <c>rows.Any()</c>,
/// <c>IsWhole(row)</c>. They may be there to keep what does not fit out.
/// </summary>
internal static class Guards
{
    // A condition is in a local, and that is made of another one; what is further away, nobody reads as a guard.
    private const int MaxSteps = 4;

    /// <summary>Whether such a condition decides if a call with an argument runs.</summary>
    public static bool MayKeepOut(SyntaxNode argument, Code call)
    {
        var names = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        AddOrigins(argument, names, call, MaxSteps);
        return names.Count > 0 && ConditionsOf(call).Any(condition => Asks(condition, names, call, MaxSteps));
    }

    // What it is made of, too: the array that a row is from.
    private static void AddOrigins(SyntaxNode node, HashSet<ISymbol> names, Code code, int steps)
    {
        foreach (var name in node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (code.At(name).Symbol is (ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol) and var symbol
                && names.Add(symbol)
                && steps > 0
                && symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
                && OriginOf(reference.GetSyntax(code.CancellationToken)) is { } origin)
            {
                AddOrigins(origin, names, code, steps - 1);
            }
        }
    }

    private static ExpressionSyntax? OriginOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => value,
        CommonForEachStatementSyntax loop => loop.Expression,
        SingleVariableDesignationSyntax => declaration.Ancestors().Select(node => node switch
        {
            ForEachVariableStatementSyntax loop => loop.Expression,
            AssignmentExpressionSyntax assignment => assignment.Right,
            IsPatternExpressionSyntax test => test.Expression,
            _ => null,
        }).FirstOrDefault(value => value is not null),
        _ => null,
    };

    private static IEnumerable<SyntaxNode> ConditionsOf(Code call)
    {
        for (SyntaxNode inner = call.Syntax; inner.Parent is { } outer && inner is GlobalStatementSyntax or not (MemberDeclarationSyntax or LocalFunctionStatementSyntax); inner = outer)
        {
            foreach (var condition in Around(inner, outer).Concat(inner is StatementSyntax statement ? Before(statement, call) : []))
            {
                yield return condition;
            }
        }
    }

    private static IEnumerable<SyntaxNode> Around(SyntaxNode inner, SyntaxNode outer) => outer switch
    {
        ConditionalExpressionSyntax choice when inner != choice.Condition => [choice.Condition],
        BinaryExpressionSyntax both when inner == both.Right && both.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => [both.Left],
        IfStatementSyntax choice when inner != choice.Condition => [choice.Condition],
        WhileStatementSyntax loop when inner != loop.Condition => [loop.Condition],
        ForStatementSyntax { Condition: { } condition } loop when inner == loop.Statement => [condition],
        SwitchStatementSyntax choice when inner is SwitchSectionSyntax section => [choice.Expression, .. section.Labels],
        SwitchExpressionSyntax choice when inner is SwitchExpressionArmSyntax arm => arm.WhenClause is { } when ? [choice.GoverningExpression, when] : [choice.GoverningExpression],
        _ => [],
    };

    // if (!IsWhole(row)) return;
    private static IEnumerable<SyntaxNode> Before(StatementSyntax statement, Code code)
    {
        var statements = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            GlobalStatementSyntax { Parent: CompilationUnitSyntax program } => program.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
            _ => Enumerable.Empty<StatementSyntax>(),
        };
        return statements.TakeWhile(before => before != statement)
            .OfType<IfStatementSyntax>()
            .Where(choice => Endings.IsLast(choice.Statement, code) || (choice.Else is { } other && Endings.IsLast(other.Statement, code)))
            .Select(choice => choice.Condition);
    }

    private static bool Asks(SyntaxNode condition, HashSet<ISymbol> names, Code code, int steps) =>
        !(condition is ExpressionSyntax expression && KnownTruth.Of(code.At(expression)) is not null)
        && condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => code.At(name).Symbol is { } symbol
            && ((names.Contains(symbol) && IsAsked(Writes.Whole(name)))
                || (steps > 0
                    && symbol is ILocalSymbol { Type.SpecialType: SpecialType.System_Boolean, DeclaringSyntaxReferences: [var reference] }
                    && reference.GetSyntax(code.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
                    && Asks(value, names, code, steps - 1))));

    // Its length, compared, and its elements are looked at elsewhere, and are no question of what it is.
    private static bool IsAsked(ExpressionSyntax whole) => whole.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } length => IsAsked(length),
        MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or CastExpressionSyntax => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } => true,
        IsPatternExpressionSyntax { Pattern: RecursivePatternSyntax } => true,
        _ => false,
    };
}
