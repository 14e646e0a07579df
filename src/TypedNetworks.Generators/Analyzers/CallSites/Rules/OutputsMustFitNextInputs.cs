using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Emission;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Where one network's outputs are another one's inputs, they are as many.</summary>
internal sealed class OutputsMustFitNextInputs : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe(
        "TN0106",
        "The outputs of one network fit the inputs of the next",
        "{0}.{1} takes {2}, this has {3} of '{4}': give '{0}' {5}, or '{4}' {6}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call) => CheckOrigins(call);

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call) => CheckOrigins(call);

    private IEnumerable<CallViolation> CheckOrigins(Call call)
    {
        var network = call.Network;
        foreach (var argument in call.Arguments)
        {
            var isBatch = argument.Role == Role.Inputs;
            var isWrong = !Expected.MayFit(network, argument) || (isBatch && BatchRows.Disagreement(call) is not null);
            if (isWrong && OutputOrigin.Of(call, argument) is { } origin)
            {
                yield return At(
                    argument.Expression,
                    network.Name,
                    call.MemberName,
                    (isBatch ? "rows of " : "") + network.InputWords,
                    (isBatch ? "rows of the " : "the ") + Words.Count(origin.Outputs, "output"),
                    origin.Name,
                    Words.Count(origin.Outputs, "input"),
                    Words.Count(network.Inputs, "output"));
            }
        }
    }
}
