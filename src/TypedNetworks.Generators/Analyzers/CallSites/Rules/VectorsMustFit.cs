using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>A network takes as many numbers as it has inputs, outputs or targets, in one span or one by one.</summary>
internal sealed class VectorsMustFit : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe("TN0101", "A vector has the network's length", "{0}.{1} takes {2}, this has {3}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call)
    {
        var network = call.Network;
        foreach (var argument in call.Arguments)
        {
            var (expected, words) = argument.Role switch
            {
                Role.Input or Role.EncodedInput => (network.Inputs, network.InputWords),
                Role.Output or Role.DecodedOutput => (network.Outputs, network.OutputWords),
                Role.Target or Role.EncodedTarget => (network.Outputs, network.TargetWords),
                _ => default,
            };
            if (words is not null && argument.Length is { } given && given != expected && OutputOrigin.Of(call, argument) is null)
            {
                yield return At(argument.Expression, network.Name, call.MemberName, words, Literals.Integer(given));
            }
        }
    }

    /// <inheritdoc/>
    // "No overload for method 'Forward' takes 3 arguments" says neither how many it takes, nor which.
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call)
    {
        var network = call.Network;
        var sample = $"{network.InputWords} and {network.TargetWords}";
        var (expected, words) = call.Member switch
        {
            MemberKind.Forward => (network.Inputs, network.InputWords),
            MemberKind.Backprop => (network.Inputs + network.Outputs, sample + " before the gradient"),
            MemberKind.TrainStep => (network.Inputs + network.Outputs + 1, $"{network.InputWords}, {network.TargetWords} and a learning rate"),
            _ => default,
        };
        if (words is not null && call.IsOfNumbers && network.HasTypedOverloads && call.Count != expected)
        {
            yield return At(call.Syntax.ArgumentList, network.Name, call.MemberName, words, Words.Count(call.Count, "number"));
        }
    }
}
