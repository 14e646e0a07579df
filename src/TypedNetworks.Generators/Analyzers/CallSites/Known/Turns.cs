using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Tells loops that make no turn.</summary>
internal static class Turns
{
    /// <summary>Whether a condition does not hold even before the first turn.</summary>
    public static bool AreNone(ForStatementSyntax loop, Code code)
    {
        if (loop.Condition is not { } condition)
        {
            return false;
        }

        // Whatever becomes of its variables later.
        var atFirst = code with { Findings = code.Findings.Fresh() };
        foreach (var variable in loop.Declaration?.Variables ?? default)
        {
            if (variable.Initializer is { } initial && code.Model.GetDeclaredSymbol(variable, code.CancellationToken) is { } symbol)
            {
                atFirst.Findings.Values[symbol] = initial.Value;
            }
        }

        foreach (var initializer in loop.Initializers)
        {
            if (initializer is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && code.At(assignment.Left).Symbol is ILocalSymbol symbol)
            {
                atFirst.Findings.Values[symbol] = assignment.Right;
            }
        }

        return KnownTruth.Of(atFirst.At(condition)) is false;
    }

    /// <summary>Whether there is nothing to go through.</summary>
    public static bool AreNone(CommonForEachStatementSyntax loop, Code code) =>
        code.At(loop.Expression) is var all && (all.Constant is "" || IsNew(all) || KnownLength.Of(all) == 0);

    // new List<int>()
    private static bool IsNew(Code all) =>
        all.Syntax is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null }
        && all.Type?.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";
}
