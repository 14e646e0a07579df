using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>
/// No weights bring an output to a target that its activation does not give; training only saturates it. The bounds
/// themselves are what everybody writes: 0 and 1 for Sigmoid.
/// </summary>
internal sealed class TargetsShouldBeReachable : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe(
        "TN0206",
        "Targets are within reach of the outputs",
        "{0}.{1} is given the target {2}, but {3}: scale targets into that range{4}",
        DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call)
    {
        // A loss of the user's own may make anything of a target.
        if (call.Network is not { Loss: { } loss, OutputActivation: var activation })
        {
            yield break;
        }

        var (least, greatest) = !loss.IsDistance ? (loss.LeastTarget, loss.GreatestTarget)
            : activation is not null ? (activation.Minimum, activation.Maximum)
            : (double.NegativeInfinity, double.PositiveInfinity);
        if (double.IsInfinity(least) && double.IsInfinity(greatest))
        {
            yield break;
        }

        foreach (var argument in Targets(call))
        {
            if (FindBeyond(argument, call, least, greatest) is { } target)
            {
                // An array that is made elsewhere is said to be wrong where it is handed over.
                yield return At(
                    argument.Expression.Contains(target.Syntax) ? target.Syntax : argument.Expression,
                    call.Network.Name,
                    call.MemberName,
                    Text(KnownReal.Of(target)!.Value),
                    (loss.IsDistance ? activation!.Name + " gives " : loss.Name + " takes ") + Range(least, greatest),
                    loss.IsDistance && call.Network.IsSource ? $", or declare '{call.Network.Name}' with OutputActivation = \"Identity\"" : "");
            }
        }
    }

    private static IEnumerable<CallArgument> Targets(NetworkCall call) =>
        call.Member == MemberKind.EncodeTarget ? call.Arguments.Take(1)
        : call.Member is not (MemberKind.TrainStep or MemberKind.Backprop or MemberKind.BackpropBatch) ? []
        : call.Arguments[0].Role == Role.Number ? call.Arguments.Skip(call.Network.Inputs).Take(call.Network.Outputs)
        : call.Arguments[0].Role == Role.Value ? call.Arguments.Skip(1).Take(1)
        : call.Arguments.Where(argument => argument.Role is Role.Target or Role.Targets);

    private static Code? FindBeyond(CallArgument argument, NetworkCall call, double least, double greatest)
    {
        var target = call.Code.At(argument.Expression);
        return argument.Role switch
        {
            Role.Number => IsBeyond(target) ? target : null,
            Role.Value => KnownMembers.Find(target, call.Network.OutputType!, IsBeyond),
            _ => KnownElements.Find(target, IsBeyond),
        };

        bool IsBeyond(Code number) => KnownReal.Of(number) is { } value && (value < least || value > greatest);
    }

    private static string Range(double least, double greatest) => double.IsInfinity(greatest) ? Text(least) + " or more" : $"{Text(least)} to {Text(greatest)}";

    private static string Text(double number) => Literals.Number(number, Precision.Double);
}
