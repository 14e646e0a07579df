using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>What a statement does with the result of a call that is all of it.</summary>
/// <param name="Node">The call with what takes its result: <c>var o = gate.ForwardBatch(x)</c>, <c>_ = gate.ForwardBatch(x)</c>, or the call alone.</param>
/// <param name="Variable">The variable that the statement declares for it; <see langword="null"/> where there is none.</param>
internal sealed record ResultUse(SyntaxNode Node, VariableDeclaratorSyntax? Variable)
{
    /// <summary>Whether nothing takes the result.</summary>
    public bool IsCallAlone => Node is InvocationExpressionSyntax or ConditionalAccessExpressionSyntax;

    /// <summary>Whether that variable is named anywhere else.</summary>
    public bool IsVariableUsed => Variable is { } variable && variable.Ancestors().First(node => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax)
        .DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token != variable.Identifier && token.ValueText == variable.Identifier.ValueText);

    /// <summary>Reads the statement around a call; <see langword="null"/> where the call is a part of something larger.</summary>
    public static ResultUse? Of(InvocationExpressionSyntax call)
    {
        var whole = Whole(call);
        return ResultsShouldBeRead.IsStatement(call) ? new(whole, null) : whole.Parent switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax } discard => new(discard, null),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Modifiers.Count: 0 } statement } declaration } variable }
                when statement.UsingKeyword.IsKind(SyntaxKind.None) => new(declaration, variable),
            _ => null,
        };
    }

    /// <summary>The call with everything before its dot, question marks included, and with other arguments.</summary>
    public static string WithArguments(InvocationExpressionSyntax call, string arguments)
    {
        var whole = Whole(call);
        var start = call.ArgumentList.SpanStart - whole.SpanStart;
        return whole.ToString().Substring(0, start) + $"({arguments})" + whole.ToString().Substring(start + call.ArgumentList.Span.Length);
    }

    /// <summary>The call with everything before its dot.</summary>
    public static string Text(InvocationExpressionSyntax call) => Whole(call).ToString();

    /// <summary>What stands before the arguments: <c>gate?.Forward</c>.</summary>
    public static string Callee(InvocationExpressionSyntax call)
    {
        var whole = Whole(call);
        return whole.ToString().Substring(0, call.ArgumentList.SpanStart - whole.SpanStart).TrimEnd();
    }

    private static ExpressionSyntax Whole(ExpressionSyntax call) =>
        call.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == call ? Whole(access) : call;
}
