using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary><c>W1(to, from)</c> and <c>B1(to)</c> name units and inputs that the layer has.</summary>
internal sealed class IndicesMustExist : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe(
        "TN0105",
        "An index names a unit or input that the layer has",
        "{0}.{1} has {2}: '{3}' is 0 to {4}, this is {5}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call)
    {
        if (call.Member is not (MemberKind.Weight or MemberKind.Bias) || MemberNames.Layer(call.MemberName) is not { } layer || layer < 1 || layer >= call.Network.Widths.Length)
        {
            yield break;
        }

        var (inputs, units) = (call.Network.Widths[layer - 1], call.Network.Widths[layer]);
        var shape = Words.Count(units, "unit") + (call.Member == MemberKind.Weight ? " and " + Words.Count(inputs, "input") : "");
        foreach (var argument in call.Arguments)
        {
            var (name, count) = argument.Role == Role.From ? ("from", inputs) : ("to", units);
            if (KnownNumber.Of(call.Code.At(argument.Expression)) is { } index && (index < 0 || index >= count))
            {
                yield return At(argument.Expression, call.Owner, call.MemberName, shape, name, Literals.Integer(count - 1), Literals.Integer(index));
            }
        }
    }
}
