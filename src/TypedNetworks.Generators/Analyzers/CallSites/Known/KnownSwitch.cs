using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>Which arm of a switch is taken, where the source alone tells it.</summary>
internal static class KnownSwitch
{
    /// <summary>Whether an arm is not taken: its own pattern is not for that value, or another one comes first.</summary>
    public static bool IsNever(SwitchExpressionArmSyntax arm, SwitchExpressionSyntax choice, Code code) =>
        IsChosen(arm, choice, code) is false || choice.Arms.TakeWhile(other => other != arm).Any(other => IsChosen(other, choice, code) is true);

    /// <summary>Whether a section is not taken. One that only another section jumps to is left alone.</summary>
    public static bool IsNever(SwitchSectionSyntax section, SwitchStatementSyntax choice, Code code)
    {
        // The default comes last, wherever it is written.
        var isDefault = section.Labels.Any(label => label is DefaultSwitchLabelSyntax);
        var others = isDefault ? choice.Sections.Where(other => other != section) : choice.Sections.TakeWhile(other => other != section);
        return (!isDefault && section.Labels.All(label => IsChosen(label, choice, code) is false))
            || others.SelectMany(other => other.Labels).Any(label => IsChosen(label, choice, code) is true);
    }

    /// <summary>Whether a value is as a label asks; <see langword="null"/> where it is not known.</summary>
    public static bool? IsChosen(SwitchLabelSyntax label, SwitchStatementSyntax choice, Code code) => Once(label, choice.Expression, code);

    private static bool? IsChosen(SwitchExpressionArmSyntax arm, SwitchExpressionSyntax choice, Code code) => Once(arm, choice.GoverningExpression, code);

    // Each is asked about for all that come behind it.
    private static bool? Once(SyntaxNode label, ExpressionSyntax value, Code code)
    {
        if (!code.Findings.AreChosen.TryGetValue(label, out var isChosen))
        {
            isChosen = label switch
            {
                CaseSwitchLabelSyntax constant => KnownPattern.IsEqual(new(code.At(value)), code.At(constant.Value)),
                CasePatternSwitchLabelSyntax pattern => IsChosen(pattern.Pattern, pattern.WhenClause, value, code),
                SwitchExpressionArmSyntax arm => IsChosen(arm.Pattern, arm.WhenClause, value, code),
                _ => null,
            };
            code.Findings.AreChosen[label] = isChosen;
        }

        return isChosen;
    }

    private static bool? IsChosen(PatternSyntax pattern, WhenClauseSyntax? when, ExpressionSyntax value, Code code) =>
        KnownPattern.Matches(pattern, new(code.At(value))) & (when is null ? true : KnownTruth.Of(code.At(when.Condition)));
}
