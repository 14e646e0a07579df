using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Rows of batches, which several rules count.</summary>
internal static class BatchRows
{
    /// <summary>How many rows an argument of a known length is to have: as many as the one beside it where that tells, otherwise whole ones next to what it has, but some.</summary>
    public static IEnumerable<int> Wanted(Call call, CallArgument argument)
    {
        if (Beside(call, argument) is { } rows)
        {
            return [rows];
        }

        var below = argument.Length!.Value / Expected.Length(call.Network, argument.Role);
        return below > 0 ? [below, below + 1] : [1];
    }

    /// <summary>How many rows of inputs a call is known to have, and the argument beside them if its length is known and another.</summary>
    public static (int Rows, CallArgument Other)? Disagreement(Call call)
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

    // How many rows the other argument of a batch has, where it tells.
    private static int? Beside(Call call, CallArgument argument)
    {
        var other = argument.Role == Role.Inputs ? call.Find(Role.Outputs) ?? call.Find(Role.Targets) : call.Find(Role.Inputs);
        return other is { Length: > 0 and var given } && Expected.Length(call.Network, other.Role) is var row && given % row == 0 ? given / row : null;
    }
}
