using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>An answer and its probability are taken apart as if they were returned together.</summary>
internal static class ProbabilityBeside
{
    /// <summary>What to say of a call; <see langword="null"/> where what it returns is not taken apart, or can be.</summary>
    public static Advice? Of(NetworkCall call)
    {
        if (call.Member is not (MemberKind.Classify or MemberKind.Predict)
            || call.Network.OutputType is not ({ TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean })
            || call.Syntax.ArgumentList is not { Arguments: [var given] } list
            || call.Syntax.Parent is not AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: [SingleVariableDesignationSyntax answer, var probability] } } declaration } assignment
            || probability is ParenthesizedVariableDesignationSyntax
            || call.Code.Model.GetDeconstructionInfo(assignment) is not { Method: null, Nested.IsDefaultOrEmpty: true }
            || Speculation.Method(call.Network.Type, isStatic: false, call.MemberName, SyntaxFactory.ParseArgumentList($"({given}, out _)").Arguments, call.Syntax, call.Code.Model) is null)
        {
            return null;
        }

        var last = probability is SingleVariableDesignationSyntax ? $"out var {probability}" : "out _";
        return new(list, $"{call.Network.Name}.{call.MemberName} returns the {call.Network.OutputType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} alone: write var {answer} = {ShortText.Of(call.Syntax.Expression)}({ShortText.List([given])}, {last})")
        {
            Title = $"Write '{last}'",
            Edits = [(declaration, $"var {answer}"), (list, $"({given}, {last})")],
        };
    }
}
