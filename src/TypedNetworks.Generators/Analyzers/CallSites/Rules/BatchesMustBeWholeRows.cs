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
    public override IEnumerable<CallViolation> Check(NetworkCall call) => CheckRows(call);

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call) => CheckRows(call);

    private IEnumerable<CallViolation> CheckRows(Call call)
    {
        foreach (var argument in call.Arguments)
        {
            if (Contract.IsBatch(argument.Role)
                && argument.Length is { } given
                && !Expected.MayFit(call.Network, argument)
                && OutputOrigin.Of(call, argument) is null)
            {
                // 6 or 9 for 7 in rows of three; 3 for 2.
                var row = Expected.Length(call.Network, argument.Role);
                var whole = BatchRows.Wanted(call, argument).Select(rows => Literals.Integer((long)rows * row));
                yield return At(argument.Expression, call.Network.Name, call.MemberName, Expected.Words(call.Network, argument.Role), Literals.Integer(given), string.Join(" or ", whole));
            }
        }
    }
}
