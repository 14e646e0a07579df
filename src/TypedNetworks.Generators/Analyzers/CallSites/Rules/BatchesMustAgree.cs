using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Each row of inputs has its row of outputs or targets.</summary>
internal sealed class BatchesMustAgree : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe(
        "TN0103",
        "All arguments of a batch have the same number of rows",
        "{0}.{1} is given {2} of inputs, so it takes {3} × {4} = {5} {6}, this has {7}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call)
    {
        if (BatchRows.Disagreement(call) is { Rows: var rows, Other: { Length: { } given } other } && OutputOrigin.Of(call, call.Find(Role.Inputs)!) is null)
        {
            var outputs = call.Network.Outputs;
            yield return At(
                other.Expression,
                call.Network.Name,
                call.MemberName,
                Words.Count(rows, "row"),
                Literals.Integer(rows),
                Literals.Integer(outputs),
                Literals.Integer((long)rows * outputs),
                other.Role == Role.Targets ? "targets" : "outputs",
                Literals.Integer(given));
        }
    }
}
