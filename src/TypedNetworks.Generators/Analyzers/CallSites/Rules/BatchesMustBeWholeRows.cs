using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>A batch has no row that ends early.</summary>
internal sealed class BatchesMustBeWholeRows : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe(
        "TN0102",
        "A batch is a whole number of rows",
        "{0}.{1} takes rows of {2}, this has {3}: make it {4}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call)
    {
        foreach (var argument in call.Arguments)
        {
            if (BatchRows.Row(call.Network, argument.Role) is { Length: > 0 and var row, Words: var words }
                && argument.Length is { } given
                && given % row != 0
                && OutputOrigin.Of(call, argument) is null)
            {
                yield return At(argument.Expression, call.Network.Name, call.MemberName, words, Literals.Integer(given), Near(given, row));
            }
        }
    }

    /// <summary>The lengths of whole rows next to a length, one without any rows left out.</summary>
    public static IEnumerable<long> Nearest(int given, int row)
    {
        var below = given / row * (long)row;
        return below > 0 ? [below, below + row] : [below + row];
    }

    // 6 or 9 for 7 in rows of three; 3 for 2.
    private static string Near(int given, int row) => string.Join(" or ", Nearest(given, row).Select(Literals.Integer));
}
