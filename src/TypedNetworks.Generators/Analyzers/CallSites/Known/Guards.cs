using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

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
        var names = new Dictionary<ISymbol, Origin>(SymbolEqualityComparer.Default);
        AddOrigins(argument, names, call, MaxSteps);
        return names.Count > 0 && ConditionsOf(call).Any(condition => Asks(condition, names, call, MaxSteps));
    }

    // What it is made of, too: the array that a row is from. And what stands beside it in that row, of which any question counts.
    private static void AddOrigins(SyntaxNode node, Dictionary<ISymbol, Origin> names, Code code, int steps)
    {
        foreach (var name in node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (code.At(name).Symbol is not ((ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol) and var symbol)
                || names.ContainsKey(symbol)
                || (IsOnlyNumber(name, node) && Conversions.IsNumber(code.At(name).Type)))
            {
                continue;
            }

            names[symbol] = IsMade(symbol, code) ? Origin.Made : Origin.Had;
            if (steps == 0 || symbol is not ILocalSymbol { DeclaringSyntaxReferences: [var reference] })
            {
                continue;
            }

            var declaration = reference.GetSyntax(code.CancellationToken);
            if (declaration is SingleVariableDesignationSyntax designation)
            {
                AddSiblings(designation, names, code);
            }

            if (OriginOf(declaration) is { } origin)
            {
                AddOrigins(origin, names, code, steps - 1);
            }
        }
    }

    // Whoever makes a vector and hands it to a method has it filled there.
    private static bool IsMade(ISymbol symbol, Code code) =>
        SingleValue.Of(symbol, code) is { } value
        && (NewSyntax.IsCollection(value.Syntax) || value.Syntax is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax)
        && KnownLength.Of(value) > 0
        && Conversions.IsNumber(Sequences.ElementOf(code.Model.GetTypeInfo(value.Syntax, code.CancellationToken).ConvertedType));

    private static void AddSiblings(SingleVariableDesignationSyntax designation, Dictionary<ISymbol, Origin> names, Code code)
    {
        foreach (var beside in Deconstruction.Around(designation).Names.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>())
        {
            if (code.Model.GetDeclaredSymbol(beside, code.CancellationToken) is { } symbol && !names.ContainsKey(symbol))
            {
                names.Add(symbol, Origin.Beside);
            }
        }
    }

    // An element of a vector, or which row it is, has no part in how long that is. Bounds of a slice have.
    private static bool IsOnlyNumber(SyntaxNode name, SyntaxNode whole)
    {
        for (var node = name; node != whole; node = node.Parent!)
        {
            switch (node.Parent)
            {
                case RangeExpressionSyntax:
                    return false;
                case BracketedArgumentListSyntax or InitializerExpressionSyntax:
                case ExpressionSyntax around when NewSyntax.IsCollection(around):
                    return true;
            }
        }

        return false;
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

    private static bool Asks(SyntaxNode condition, Dictionary<ISymbol, Origin> names, Code code, int steps) =>
        !(condition is ExpressionSyntax expression && KnownTruth.Of(code.At(expression)) is not null)
        && condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => code.At(name).Symbol is { } symbol
            && ((names.TryGetValue(symbol, out var origin) && IsAsked(code.At(Writes.Whole(name)), origin))
                || (steps > 0
                    && symbol is ILocalSymbol { Type.SpecialType: SpecialType.System_Boolean, DeclaringSyntaxReferences: [var reference] }
                    && reference.GetSyntax(code.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
                    && Asks(value, names, code, steps - 1))));

    // How long it is, compared, and its numbers are looked at elsewhere, and are no question of what it is.
    private static bool IsAsked(Code whole, Origin origin) => whole.Syntax.Parent switch
    {
        ElementAccessExpressionSyntax element when element.Expression == whole.Syntax => !Conversions.IsNumber(whole.At(element).Type) && IsAsked(whole.At(Writes.Whole(element)), origin),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } length => Conversions.IsNumber(Sequences.ElementOf(whole.Type)) && IsAsked(whole.At(length), origin),
        MemberAccessExpressionSyntax access when VectorTypes.IsVector(whole.At(access).Type) => IsAsked(whole.At(Writes.Whole(access)), origin),
        MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or CastExpressionSyntax => true,
        IsPatternExpressionSyntax test => test.Pattern is not ListPatternSyntax,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } => origin != Origin.Made,
        BinaryExpressionSyntax test when test.Left.IsKind(SyntaxKind.NullLiteralExpression) || test.Right.IsKind(SyntaxKind.NullLiteralExpression) => true,
        _ => origin == Origin.Beside,
    };

    /// <summary>What a name has to do with the argument.</summary>
    private enum Origin
    {
        /// <summary>It is of a vector that is made for this.</summary>
        Made,

        /// <summary>It is of one that is there, or of what that is from.</summary>
        Had,

        /// <summary>It stands beside that in a row. Any question of it counts.</summary>
        Beside,
    }
}
