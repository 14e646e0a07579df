using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>The last arguments are not there.</summary>
internal static class MissingArguments
{
    private const string Destination = "destination";

    /// <summary>What to say of a call; <see langword="null"/> where nothing is missing, or something else is wrong.</summary>
    public static Advice? Of(BrokenCall call)
    {
        var given = call.Syntax.ArgumentList.Arguments;
        var isOneByOne = call is { IsOfNumbers: true, Network.HasTypedOverloads: true, Member: MemberKind.Forward or MemberKind.Backprop or MemberKind.TrainStep };
        var lacksGradient = isOneByOne && call.Member == MemberKind.Backprop && given.Count == call.Network.Inputs + call.Network.Outputs;

        // Numbers one by one that are too few or too many are counted elsewhere.
        if (given.Any(argument => argument.NameColon is not null) || (isOneByOne && !lacksGradient))
        {
            return null;
        }

        var meant = call.Overloads
            .Where(overload => overload.Parameters.Length > given.Count
                && IsOfNumbers(overload, call.Network) == lacksGradient
                && given.Select((argument, i) => call.Converts(argument.Expression, overload.Parameters[i].Type)).All(fits => fits))
            .OrderBy(overload => overload.Parameters.Length)
            .FirstOrDefault();
        return meant is null ? null : Advise(call, meant);
    }

    private static Advice Advise(BrokenCall call, IMethodSymbol meant)
    {
        var list = call.Syntax.ArgumentList;
        var (use, maker) = (ResultUse.Of(call.Syntax), new ArgumentMaker(call.Network, call.Code.Model, call.Syntax));
        var given = list.Arguments.Select(argument => argument.ToString()).ToList();
        var missing = meant.Parameters.Skip(given.Count).Select(parameter => parameter.Name).ToList();
        var (batch, inputs) = call.Member is MemberKind.ForwardBatch or MemberKind.BackpropBatch && given.Count == 1 ? Batch(call, maker) : default;
        var lacking = maker.Make(missing.Select(name => NameOf(name, call.Member)), meant.Parameters[0].RefKind == RefKind.In && missing[0] != Destination, batch);
        if (inputs is not null)
        {
            given = [ArgumentMaker.Inputs];
            lacking = lacking with { Declarations = [inputs, .. lacking.Declarations] };
        }

        // A method that returns nothing leaves nothing for what was to take its result, and that has the name for the memory.
        var isWritten = missing.Count == 1 && VectorTypes.IsOfSystem(meant.Parameters[meant.Parameters.Length - 1].Type, "Span");
        var isTaken = meant.ReturnsVoid && use is not { IsCallAlone: true };
        if (isTaken && isWritten && use is { Variable: { } variable, Node: VariableDeclarationSyntax { Type: var type } })
        {
            use = IsForNumbers(type, call) ? use : null;
            lacking = use is null || lacking.Declarations.Count == 0 ? lacking : lacking with
            {
                Written = [variable.Identifier.Text],
                Declarations = [.. lacking.Declarations.Take(lacking.Declarations.Count - 1), lacking.Declarations[lacking.Declarations.Count - 1].Replace($"var {lacking.Written[0]} =", $"{type} {variable.Identifier.Text} =")],
            };
        }

        var all = string.Join(", ", given.Concat(lacking.Written));
        var written = $"{call.MemberName}({string.Join(", ", given.Select(ShortText.Of).Concat(lacking.Written))})";
        var begin = $"{call.Network.Name}.{call.MemberName} takes {string.Join(" and ", missing.Select(name => $"'{name}'"))} too"
            + $"{(isWritten ? ", which it writes to" : "")}{(isTaken ? ", and returns nothing" : "")}: write {written}{(isTaken ? " by itself" : "")}";
        var isLeft = isTaken && lacking.Declarations.Count == 0 && use is { IsVariableUsed: true };
        var isOfUser = !lacking.AreMade || isLeft || (use is null && (isTaken || lacking.Declarations.Count > 0));
        return new(list, begin + lacking.Sentence)
        {
            Title = "Write " + written,
            Before = lacking.Declarations,
            Edits = isOfUser ? []
                : isTaken ? [(use!.Node, ResultUse.WithArguments(call.Syntax, all))]
                : given.Count == 0 ? [(list, $"({all})")]
                : [(list.Arguments[given.Count - 1], string.Join(", ", lacking.Written.Prepend(given[given.Count - 1])))],
        };
    }

    // How many outputs belong to the inputs that are given; and those with a name, where they have none by which to ask.
    private static (string? Outputs, string? Inputs) Batch(BrokenCall call, ArgumentMaker maker)
    {
        var inputs = call.Code.At(call.Syntax.ArgumentList.Arguments[0].Expression);
        return RowCount.OutputsOf(inputs, call.Network, maker.NetworkName) is { } outputs ? (outputs, null)
            : RowCount.HasLength(inputs.Type) && maker.Free(ArgumentMaker.Inputs) == ArgumentMaker.Inputs ? (RowCount.Behind(ArgumentMaker.Inputs, maker.NetworkName), $"var {ArgumentMaker.Inputs} = {inputs.Syntax};")
            : default;
    }

    // What is encoded goes to an input or a target.
    private static string NameOf(string parameter, MemberKind member) => (parameter, member) switch
    {
        (Destination, MemberKind.EncodeInput) => "input",
        (Destination, MemberKind.EncodeTarget) => "target",
        _ => parameter,
    };

    private static bool IsForNumbers(TypeSyntax type, BrokenCall call) =>
        type.IsVar || call.Code.Model.GetTypeInfo(type).Type is IArrayTypeSymbol { Rank: 1, ElementType: var number } && SymbolEqualityComparer.Default.Equals(number, call.Network.Number);

    private static bool IsOfNumbers(IMethodSymbol overload, KnownNetwork network) => SymbolEqualityComparer.Default.Equals(overload.Parameters[0].Type, network.Number);
}
