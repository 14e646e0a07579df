using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Members that other libraries' networks have, and what does the same here.</summary>
internal static class ForeignMembers
{
    private const string OneSet = "its weights and biases are one set";

    /// <summary>What to say of a name; <see langword="null"/> where it is no such member of a network, or nothing does the same.</summary>
    public static Advice? Of(MissingMember member) => member.IsOfSet || ForeignNames.OfNetwork(member.Text) is not { } promise ? null : promise switch
    {
        Promise.Evaluation => (IsHandedTarget(member) ? Loss() : Output(member.Network)).For(member),
        Promise.Score => Rightness(member) ?? Loss().For(member),
        Promise.Accuracy => Rightness(member),
        Promise.Parameters => Set(member),
        Promise.Biases => Says(member, BiasesOf(member.Network, "Parameters.")),
        Promise.Zero => Says(member, Cleared(member)),
        Promise.Copied => Says(member, Copy(member)),
        Promise.Summary => Says(member, $"hover over '{member.Network.Name}' for its layers and costs, or write {member.Network.Name}.ParameterSet.Tensors for its tensors' names and shapes"),
        Promise.Saved when NumbersInFile.Write(member, "Parameters.", OneSet) is { } written => written,
        Promise.Loaded when NumbersInFile.Read(member, "Parameters.", OneSet) is { } read => read,
        Promise.Compiled => Says(member, "its attribute says with what it is trained, write Loss = \"…\" there"),
        _ => Method(promise, member.Network)?.For(member),
    };

    /// <summary>Where biases are, behind what leads to the set.</summary>
    public static string BiasesOf(KnownNetwork network, string path) => LayerAccess.NamesOf(network, 'B') is [var first, ..]
        ? $"each layer has its own, write {path}{first}(to: 0)"
        : "its layers have no biases";

    /// <summary>Advice without an edit.</summary>
    public static Advice Says(MissingMember member, string sentence) => new(member.Name, $"{member.Owner} has no {member.Text}: {sentence}");

    private static Counterpart? Method(Promise promise, KnownNetwork network) => promise switch
    {
        Promise.Output => Output(network),
        Promise.OutputRows => new("ForwardBatch", "it takes rows one after another", "inputs", "outputs"),
        Promise.Probabilities => Probabilities(network),
        Promise.Loss => Loss(),
        Promise.Training => new("TrainStep", "it learns from one sample at a time", "input", "target", "learningRate"),
        Promise.Optimizer => new("TrainStep", "TrainStep is plain gradient descent", "input", "target", "learningRate"),
        Promise.Backprop => new("Backprop", "it adds gradients to a ParameterSet", "input", "target", "gradient"),
        Promise.BackpropRows => new("BackpropBatch", "it adds gradients to a ParameterSet", "inputs", "targets", "gradient"),
        Promise.Gradients => new("Backprop", "Backprop adds them to a ParameterSet of yours", "input", "target", "gradient"),
        Promise.Saved => new("Parameters.CopyTo", OneSet, "parameters"),
        Promise.Loaded => new("Parameters.CopyFrom", OneSet, "source"),
        Promise.Reset => new("Initialize", "Initialize draws its weights anew", "seed"),
        _ => null,
    };

    private static Counterpart Output(KnownNetwork network) => network.Verb is { } verb
        ? new(verb, "its output is " + OutputType(network), "input")
        : new("Forward", $"it goes from {network.InputWords} to {network.OutputWords}", network.Outputs == 1 ? ["input"] : ["input", "output"]);

    private static string Cleared(MissingMember member)
    {
        var gradient = new ArgumentMaker(member.Network, member.Model, member.Name).Make(["gradient"]);
        return $"gradients are in a ParameterSet of yours, write {gradient.Written[0]}.Clear(){gradient.Sentence}";
    }

    private static Counterpart Loss() => new("Backprop", "Backprop returns the loss", "input", "target", "gradient");

    private static Counterpart? Probabilities(KnownNetwork network) => network.OutputType switch
    {
        null => Output(network),
        { TypeKind: TypeKind.Enum } => new("Classify", $"Classify writes the probability of each {OutputType(network)}", "input", ArgumentMaker.Probabilities) { NeedsAll = true },
        { SpecialType: SpecialType.System_Boolean } => new("Predict", "Predict tells the probability of true", "input", ArgumentMaker.Probability) { NeedsAll = true },
        _ => null,
    };

    // How often an answer is right is asked where there is one right answer.
    private static Advice? Rightness(MissingMember member) => member.Network.OutputType is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean }
        ? Says(member, $"count where it is right, write {member.Network.Verb}(input) == target for each sample")
        : null;

    // What is handed a target is asked for the loss.
    private static bool IsHandedTarget(MissingMember member) =>
        member.Call?.ArgumentList.Arguments is [_, { Expression: var target }] && !Conversions.IsNumber(member.Model.GetTypeInfo(target).Type);

    // One set, and no array: what it is used for tells which of its members is meant.
    private static Advice Set(MissingMember member)
    {
        var written = member switch
        {
            { Indices.Count: > 0 } or { Call.ArgumentList.Arguments.Count: > 0 } => "Parameters.W1(to: 0, from: 0)",
            { Assignment: not null } => "Parameters.CopyFrom(source)",
            { Name.Parent.Parent: ForEachStatementSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } } => "Parameters.AsSpan()",
            _ => "Parameters",
        };
        return Says(member, $"{OneSet}, write {written}") with
        {
            Title = $"Change '{member.Text}' to 'Parameters'",
            Edits = written != "Parameters" || IsGoneOnFrom((SyntaxNode?)member.Call ?? member.Name.Parent!) || IsCallAlone(member) ? []
                : member.Call is { ArgumentList: var list } ? [(member.Name, written), (list, "")]
                : [(member.Name, written)],
        };
    }

    // A property by itself is no statement.
    private static bool IsCallAlone(MissingMember member) => member.Call is { } call && ResultUse.Of(call) is { IsCallAlone: true };

    private static bool IsGoneOnFrom(SyntaxNode access) =>
        access.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
        || (access.Parent is ConditionalAccessExpressionSyntax conditional && conditional.Expression == access);

    // A network of the same class has its numbers in the same places.
    private static string Copy(MissingMember member)
    {
        var (network, maker) = (member.Network, new ArgumentMaker(member.Network, member.Model, member.Name));
        var copy = maker.Free("copy");
        var isMadeOfNothing = network.Type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && member.Model.IsAccessible(member.Name.SpanStart, constructor));
        return $"it is copied into another, write Parameters.AsSpan().CopyTo({copy}.Parameters.AsSpan()), with {(isMadeOfNothing ? $"'var {copy} = new {maker.NetworkName}();' before" : $"'{copy}' another {network.Name}")}";
    }

    private static string OutputType(KnownNetwork network) => network.OutputType!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
