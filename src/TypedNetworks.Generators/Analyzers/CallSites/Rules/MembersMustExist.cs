using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Advising;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Calls name a network's own members, and what these take. The compiler says what is not there, and not what is.</summary>
internal sealed class MembersMustExist : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe("TN0110", "A network is called by its own members, with what they take", "{0}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <summary>What to write in place of a member that is not there.</summary>
    public static Advice? Advise(MissingMember member) => LayerAccess.Of(member) ?? AssignedSet.Of(member) ?? ForeignMembers.Of(member) ?? ForeignSetMembers.Of(member);

    /// <summary>What to write in place of a call, the surest first. Those of weights belong to no network's own members, and numbers are copied from anywhere but other sets.</summary>
    public static Advice? Advise(BrokenCall call) => call.Member >= MemberKind.CopyTo
        ? SetForNumbers.Of(call)
        : ArgumentNames.Of(call) ?? ArgumentOrder.Of(call) ?? WholeSamples.Of(call) ?? NumbersForValues.Of(call) ?? MissingArguments.Of(call) ?? ClassTargets.Of(call) ?? ValueTargets.Of(call) ?? ValuesForNumbers.Of(call);

    /// <summary>What to write in place of a call that is fine in itself, but for what it is used.</summary>
    public static Advice? Advise(NetworkCall call) => ValueFromNumbers.Of(call) ?? ProbabilityBeside.Of(call) ?? NoResult.Of(call) ?? ReturnedNumber.Of(call);

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> Check(NetworkCall call) => Say(Advise(call));

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckMissing(MissingMember member) => Say(Advise(member));

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call) => Say(Advise(call));

    private IEnumerable<CallViolation> Say(Advice? advice) => advice is null ? [] : [At(advice.Place, advice.Message)];
}
