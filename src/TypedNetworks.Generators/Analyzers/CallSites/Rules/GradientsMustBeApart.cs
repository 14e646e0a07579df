using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>A gradient has a parameter set of its own: added to the weights that it is worked out from, it would spoil them, and the network throws.</summary>
internal sealed class GradientsMustBeApart : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe(
        "TN0111",
        "A gradient is kept apart from the weights",
        "{0}.{1} adds the gradient to this, which is the network's weights themselves: declare a set for it before, as in 'var {2} = {3};'");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call)
    {
        if (call.Find(Role.Gradient) is { } gradient && OwnSet.IsOfReceiver(call, gradient.Expression))
        {
            var name = ResultsShouldBeRead.Free(call, ResultsShouldBeRead.NameOf(Role.Gradient));
            var creation = ResultsShouldBeRead.Creation(call.Network, call.Network.Type.ToMinimalDisplayString(call.Code.Model, call.Syntax.SpanStart), Role.Gradient);
            yield return At(gradient.Expression, call.Network.Name, call.MemberName, name, creation);
        }
    }
}
