using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Advising;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Text;

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
            yield return At(
                written.Expression,
                call.Owner,
                call.MemberName,
                ReturningArguments(call) is { } arguments
                    ? Kept(call, arguments, ", which returns it")
                    : Declaration(call, NameOf(written.Role), Memory(call, written)));
        }
        else if (call.Find(Role.Gradient) is { } gradient && IsStatement(call.Syntax) && IsMade(call.Code.At(gradient.Expression), call.Network))
        {
            yield return At(gradient.Expression, call.Network.Name, call.MemberName, Declaration(call, NameOf(Role.Gradient), Creation(call.Network, NameIn(call), Role.Gradient)));
        }
        else if (written is null
            && call.Member is MemberKind.Forward or MemberKind.Classify or MemberKind.Predict or MemberKind.DecodeOutput
            && IsStatement(call.Syntax)
            && call.Arguments.All(argument => !argument.IsOut || IsDiscard(call.Code.At(argument.Expression))))
        {
            yield return At(call.Syntax, call.Network.Name, call.MemberName, Kept(call, call.Syntax.ArgumentList.Arguments, IsEmbedded(call.Syntax) ? " and use it there" : ""));
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

    /// <summary>How to make it; of a batch, as long as is said of outputs and targets, or with the number of rows.</summary>
    public static string Creation(KnownNetwork network, string name, Role role, string? length = null, string rows = "rows") => role switch
    {
        Role.Output or Role.Target or Role.EncodedTarget => $"new {network.NumberName}[{name}.OutputCount]",
        Role.Input or Role.EncodedInput => $"new {network.NumberName}[{name}.InputCount]",
        Role.Inputs => $"new {network.NumberName}[{rows} * {name}.InputCount]",
        Role.Outputs or Role.Targets => $"new {network.NumberName}[{length ?? $"{rows} * {name}.OutputCount"}]",
        Role.Gradient => $"new {name}.ParameterSet()",
        _ => $"new {network.NumberName}[{name}.ParameterCount]",
    };

    /// <summary>The arguments of the overload that returns what a call would write to memory: those of one output are one number. <see langword="null"/> where there is no such overload, as behind an interface.</summary>
    public static IEnumerable<ArgumentSyntax>? ReturningArguments(NetworkCall call) =>
        call is { Member: MemberKind.Forward, Network.Outputs: 1, Arguments: [{ Role: Role.Input, Expression: var input }, { Role: Role.Output }] }
        && call.Code.Symbol is { ContainingType.TypeKind: TypeKind.Class }
        && IsStatement(call.Syntax)
            ? call.Syntax.ArgumentList.Arguments.Where(argument => argument.Expression == input)
            : null;

    /// <summary>How long the outputs of a batch are, as code; <see langword="null"/> where nothing tells, and for what is no batch.</summary>
    public static string? LengthOf(NetworkCall call, CallArgument written) => written.Role != Role.Outputs ? null
        : call.Find(Role.Inputs) is { } inputs && RowCount.OutputsOf(call.Code.At(inputs.Expression), call.Network, NameIn(call)) is { } length ? length
        : written.Length is { } given ? Literals.Integer(given)
        : null;

    /// <summary>What to call a result.</summary>
    public static string NameOfResult(NetworkCall call) => call switch
    {
        { Member: MemberKind.Classify or MemberKind.Predict or MemberKind.DecodeOutput } => "answer",
        { Network.Outputs: 1 } => "output",
        _ => "outputs",
    };

    /// <summary>A name that nothing else has around a call.</summary>
    public static string Free(NetworkCall call, string name) => new ArgumentMaker(call.Network, call.Code.Model, call.Syntax).Free(name);

    /// <summary>Whether nobody takes what a call returns.</summary>
    public static bool IsStatement(ExpressionSyntax call) =>
        call.Parent is ExpressionStatementSyntax || (call.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == call && IsStatement(access));

    // As code names it there.
    private static string NameIn(NetworkCall call) => call.Network.Type.ToMinimalDisplayString(call.Code.Model, call.Syntax.SpanStart);

    private static string Declaration(NetworkCall call, string name, string creation) => $"declare it before, as in 'var {Free(call, name)} = {creation};'";

    // Where nothing tells how many rows there are, an array is as long as it was.
    private static string Memory(NetworkCall call, CallArgument written) => LengthOf(call, written) switch
    {
        null when written is { Role: Role.Outputs, Expression: ArrayCreationExpressionSyntax array } && !ShortText.IsLong(array.ToString()) => array.ToString(),
        var length => Creation(call.Network, NameIn(call), written.Role, length),
    };

    private static string Kept(NetworkCall call, IEnumerable<ArgumentSyntax> arguments, string end)
    {
        var statement = $"var {Free(call, NameOfResult(call))} = {ShortText.OrElse(ResultUse.Callee(call.Syntax), "…." + call.MemberName)}({ShortText.List(arguments)});";
        return $"write '{(IsEmbedded(call.Syntax) ? $"{{ {statement} }}" : statement)}'{end}";
    }

    // Without braces, there is no room for a declaration.
    private static bool IsEmbedded(ExpressionSyntax call)
    {
        var statement = call.FirstAncestorOrSelf<StatementSyntax>();
        return (statement?.Ancestors().FirstOrDefault(node => node is not LabeledStatementSyntax)) is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax);
    }

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

    // The probability that is given may be all that is asked for. A variable may be called _ too.
    private static bool IsDiscard(Code given) => given.Syntax is DeclarationExpressionSyntax { Designation: DiscardDesignationSyntax } || given.Symbol is IDiscardSymbol;

    // The loss is thrown away by the statement, and the gradient with the set that only the call had. Something else that is made may become a set that others have.
    private static bool IsMade(Code gradient, KnownNetwork network) => gradient.Syntax switch
    {
        ParenthesizedExpressionSyntax inner => IsMade(gradient.At(inner.Expression), network),
        CastExpressionSyntax cast => IsMade(gradient.At(cast.Expression), network),
        _ => gradient.Syntax is BaseObjectCreationExpressionSyntax && SymbolEqualityComparer.Default.Equals(gradient.Type, network.ParameterSet),
    };
}
