using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Rows of batches, which several rules count.</summary>
internal static class BatchRows
{
    /// <summary>The length of a row of an argument, and what of; nothing for arguments that are no batch.</summary>
    public static (int Length, string Words) Row(KnownNetwork network, Role role) => role switch
    {
        Role.Inputs => (network.Inputs, network.InputWords),
        Role.Outputs => (network.Outputs, network.OutputWords),
        Role.Targets => (network.Outputs, network.TargetWords),
        _ => (0, ""),
    };

    /// <summary>How many rows of inputs a call is known to have, and the argument beside them if its length is known and another.</summary>
    public static (int Rows, CallArgument Other)? Disagreement(NetworkCall call)
    {
        var network = call.Network;
        return call.Find(Role.Inputs)?.Length is { } given
            && given % network.Inputs == 0
            && (call.Find(Role.Outputs) ?? call.Find(Role.Targets)) is { Length: { } other } argument
            && other % network.Outputs == 0
            && other / network.Outputs != given / network.Inputs
            ? (given / network.Inputs, argument)
            : null;
    }
}
