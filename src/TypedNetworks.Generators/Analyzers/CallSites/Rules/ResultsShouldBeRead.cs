using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>What a network computes goes where someone can read it.</summary>
internal sealed class ResultsShouldBeRead : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe(
        "TN0107",
        "A result is read",
        "The result of {0}.{1} is thrown away: {2}",
        DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call)
    {
        var written = call.Arguments.FirstOrDefault(argument => Contract.IsWritten(argument.Role));

        // Of a classification the answer is read, and the probabilities can be left out.
        if (call.Member != MemberKind.Classify && written is { Length: not 0 } && IsUnnamed(call.Code.At(written.Expression)))
        {
            yield return At(written.Expression, call.Owner, call.MemberName, $"declare it before, as in 'var {NameOf(written.Role)} = {Creation(call.Network, call.Network.Name, written.Role)};'");
        }
        else if (call.Find(Role.Gradient) is { } gradient && IsStatement(call.Syntax) && IsMade(gradient.Expression))
        {
            yield return At(gradient.Expression, call.Network.Name, call.MemberName, $"declare it before, as in 'var {NameOf(Role.Gradient)} = {Creation(call.Network, call.Network.Name, Role.Gradient)};'");
        }
        else if (written is null && call.Member is MemberKind.Forward or MemberKind.Classify && IsStatement(call.Syntax))
        {
            yield return At(call.Syntax, call.Network.Name, call.MemberName, $"write 'var {NameOfResult(call)} = {Short(call)}(…);'");
        }
    }

    /// <summary>What to call the memory that a network writes to.</summary>
    public static string NameOf(Role role) => role switch
    {
        Role.Output => "output",
        Role.EncodedInput => "input",
        Role.EncodedTarget => "target",
        Role.Outputs => "outputs",
        Role.Gradient => "gradient",
        _ => "parameters",
    };

    /// <summary>How to make it; of a batch, with the number of rows.</summary>
    public static string Creation(KnownNetwork network, string name, Role role) => role switch
    {
        Role.Output or Role.EncodedTarget => $"new {network.NumberName}[{name}.OutputCount]",
        Role.EncodedInput => $"new {network.NumberName}[{name}.InputCount]",
        Role.Outputs => $"new {network.NumberName}[rows * {name}.OutputCount]",
        Role.Gradient => $"new {name}.ParameterSet()",
        _ => $"new {network.NumberName}[{name}.ParameterCount]",
    };

    /// <summary>What to call a result.</summary>
    public static string NameOfResult(NetworkCall call) => call switch
    {
        { Member: MemberKind.Classify } => "answer",
        { Network.Outputs: 1 } => "output",
        _ => "outputs",
    };

    /// <summary>Whether nobody takes what a call returns.</summary>
    public static bool IsStatement(ExpressionSyntax call) =>
        call.Parent is ExpressionStatementSyntax || (call.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == call && IsStatement(access));

    private static string Short(NetworkCall call) =>
        $"{(call.Syntax.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } ? name.Identifier.Text : "…")}.{call.MemberName}";

    // Memory made in the call itself, or a span over such, and nothing else that leads there.
    private static bool IsUnnamed(Code code) => code.Syntax switch
    {
        ParenthesizedExpressionSyntax inner => IsUnnamed(code.At(inner.Expression)),
        CastExpressionSyntax cast when VectorTypes.IsVector(code.Type) => IsUnnamed(code.At(cast.Expression)),
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => true,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax }] } slice => IsUnnamed(code.At(slice.Expression)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax whole } when KnownCalls.IsView(code) => IsUnnamed(code.At(whole.Expression)),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var whole, ..] } when VectorTypes.IsSpan(code.Type) => IsUnnamed(code.At(whole.Expression)),
        _ => NewSyntax.IsCollection(code.Syntax),
    };

    // The loss is thrown away by the statement, and the gradient with the set that only the call had.
    private static bool IsMade(ExpressionSyntax gradient) => gradient switch
    {
        ParenthesizedExpressionSyntax inner => IsMade(inner.Expression),
        CastExpressionSyntax cast => IsMade(cast.Expression),
        _ => gradient is BaseObjectCreationExpressionSyntax,
    };
}
