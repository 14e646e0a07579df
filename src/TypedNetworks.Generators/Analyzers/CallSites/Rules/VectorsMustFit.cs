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
    public override IEnumerable<CallViolation> Check(NetworkCall call) => CheckVectors(call);

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call) => CheckVectors(call).Concat(CheckOneByOne(call));

    private IEnumerable<CallViolation> CheckVectors(Call call)
    {
        var network = call.Network;
        foreach (var argument in call.Arguments)
        {
            if (!Contract.IsBatch(argument.Role)
                && Expected.Length(network, argument.Role) > 0
                && argument.Length is { } given
                && !Expected.MayFit(network, argument)
                && OutputOrigin.Of(call, argument) is null)
            {
                yield return At(argument.Expression, network.Name, call.MemberName, Expected.Words(network, argument.Role), Literals.Integer(given));
            }
        }
    }

    // "No overload for method 'Forward' takes 3 arguments" says neither how many it takes, nor which.
    private IEnumerable<CallViolation> CheckOneByOne(BrokenCall call)
    {
        var network = call.Network;
        if (!call.IsOfNumbers || !network.HasTypedOverloads)
        {
            yield break;
        }

        var sample = $"{network.InputWords} and {network.TargetWords}";
        var (expected, words) = call.Member switch
        {
            MemberKind.Forward => (network.Inputs, network.InputWords),
            MemberKind.Backprop => (network.Inputs + network.Outputs, sample + " before the gradient"),
            MemberKind.TrainStep => (network.Inputs + network.Outputs + 1, $"{network.InputWords}, {network.TargetWords} and a learning rate"),
            _ => default,
        };
        if (words is not null && call.Count != expected)
        {
            yield return At(call.Syntax.ArgumentList, network.Name, call.MemberName, words, Words.Count(call.Count, "number"));
        }
    }
}
