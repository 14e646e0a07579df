using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Advising;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Parameters are copied all at once, in canonical order.</summary>
internal sealed class ParametersMustBeWhole : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe(
        "TN0104",
        "Weights and biases are copied as a whole",
        "{0}.{1} takes {2}, all weights and biases of '{3}', this has {4}{5}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call) => CheckLength(call);

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call) => CheckLength(call);

    private IEnumerable<CallViolation> CheckLength(Call call)
    {
        if (call.Arguments is [{ Role: Role.Source or Role.Destination, Length: { } given } argument] && !Expected.MayFit(call.Network, argument))
        {
            yield return At(argument.Expression, call.Owner, call.MemberName, Words.Count(call.Network.Parameters, "number"), call.Network.Name, Literals.Integer(given), Remedy(call, argument.Expression));
        }
    }

    // The span of a set can be longer than its numbers are many: it may have room between its tensors.
    private static string Remedy(Call call, ExpressionSyntax given) =>
        given is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan", Expression: var set } }
        && call.Syntax.Expression is MemberAccessExpressionSyntax { Expression: var own }
        && SymbolEqualityComparer.Default.Equals(call.Code.At(set).Type, call.Network.ParameterSet)
            ? $", with room between its tensors: write {SetForNumbers.Written(call.Member, ShortText.Of(own), ShortText.Of(set))}"
            : "";
}
