using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Calls name a network's own members, and all that these take. The compiler says what is not there, and not what is.</summary>
internal sealed class MembersMustExist : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe("TN0110", "A network is called by its own members, with all that they take", "{0}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckMissing(MissingMember member)
    {
        var network = member.Network;
        var reason = member.Own switch
        {
            "Classify" or "Predict" => $"its output is {network.OutputType!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}",
            "Forward" => $"it goes from {network.InputWords} to {network.OutputWords}",
            "TrainStep" => "it learns from one sample at a time",
            "Backprop" => "it adds gradients to a ParameterSet",
            _ => "its weights and biases are one set",
        };
        var call = member.Own == "Parameters" ? member.Name.Parent?.Parent is ElementAccessExpressionSyntax ? "Parameters.W1(to, from)" : member.Own
            : member is { IsEnough: true, Arguments: { } arguments } ? $"{member.Own}{arguments.WithoutTrivia()}"
            : $"{member.Own}({Parameters(member)})";
        yield return At(member.Name, $"{network.Name} has no {member.Name.Identifier.ValueText}: {reason}, write {call}");
    }

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call)
    {
        // Numbers one by one are counted elsewhere; so are those of weights, which belong to no network's own members.
        var given = call.Syntax.ArgumentList.Arguments;
        if (call.Member >= MemberKind.CopyTo
            || given.Any(argument => argument.NameColon is not null)
            || call is { IsOfNumbers: true, Network.HasTypedOverloads: true, Member: MemberKind.Forward or MemberKind.Backprop or MemberKind.TrainStep })
        {
            yield break;
        }

        var meant = call.Overloads
            .Where(overload => overload.Parameters.Length > given.Count && !IsOfNumbers(overload, call.Network) && given.Select((argument, i) => call.Converts(argument.Expression, overload.Parameters[i].Type)).All(fits => fits))
            .OrderBy(overload => overload.Parameters.Length)
            .FirstOrDefault();
        if (meant is not null)
        {
            var missing = meant.Parameters.Skip(given.Count).Select(parameter => parameter.Name).ToList();
            var all = given.Select(argument => argument.Expression.ToString()).Concat(missing);
            yield return At(call.Syntax.ArgumentList, $"{call.Network.Name}.{call.MemberName} takes {string.Join(" and ", missing.Select(name => $"'{name}'"))} too: write {call.MemberName}({string.Join(", ", all)})");
        }
    }

    private static bool IsOfNumbers(IMethodSymbol overload, KnownNetwork network) => SymbolEqualityComparer.Default.Equals(overload.Parameters[0].Type, network.Number);

    private static string Parameters(MissingMember member) => member.Own switch
    {
        "Classify" or "Predict" => "input",
        "Forward" => member.Network.Outputs == 1 ? "input" : "input, output",
        "TrainStep" => "input, target, learningRate",
        _ => "input, target, gradient",
    };
}
