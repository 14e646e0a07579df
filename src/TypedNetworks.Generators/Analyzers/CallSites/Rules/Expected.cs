using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>The vector that an argument is to be, or each of its rows where it is a batch.</summary>
internal static class Expected
{
    /// <summary>Its length; 0 for what is neither.</summary>
    public static int Length(KnownNetwork network, Role role) => role switch
    {
        Role.Input or Role.EncodedInput or Role.Inputs => network.Inputs,
        Role.Output or Role.DecodedOutput or Role.Outputs or Role.Target or Role.EncodedTarget or Role.Targets => network.Outputs,
        _ => 0,
    };

    /// <summary>Whether an argument may be as long as it is; so is one whose length nobody knows.</summary>
    public static bool MayFit(KnownNetwork network, CallArgument argument) => argument is not { Length: { } given, Role: var role }
        || (role is Role.Source or Role.Destination ? given == network.Parameters
            : Contract.IsBatch(role) ? given % Length(network, role) == 0
            : given == Length(network, role));

    /// <summary>What it has: <c>3 inputs (x0, x1, x2)</c>.</summary>
    public static string Words(KnownNetwork network, Role role) => role switch
    {
        Role.Input or Role.EncodedInput or Role.Inputs => network.InputWords,
        Role.Target or Role.EncodedTarget or Role.Targets => network.TargetWords,
        _ => network.OutputWords,
    };
}
