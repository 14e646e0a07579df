using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.Generators.Analyzers.CallSites;

/// <summary>Every rule that calls to networks must keep, in the order of their numbers.</summary>
internal static class CallRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<CallRule> All { get; } =
    [
        new VectorsMustFit(),
        new BatchesMustBeWholeRows(),
        new BatchesMustAgree(),
        new ParametersMustBeWhole(),
        new IndicesMustExist(),
        new OutputsMustFitNextInputs(),
        new ResultsShouldBeRead(),
        new NumbersMustHavePrecision(),
        new VectorsMustBeSpans(),
        new MembersMustExist(),
        new GradientsMustBeApart(),
        new TargetsShouldBeReachable(),
        new LearningRatesShouldDescend(),
    ];

    /// <summary>All violations of a call. What is wrong comes first: advice about a call that throws is about nothing.</summary>
    public static IReadOnlyList<CallViolation> Check(NetworkCall call)
    {
        var violations = All.SelectMany(rule => rule.Check(call)).ToList();
        return violations.Any(IsError) ? violations.FindAll(IsError) : violations;
    }

    /// <summary>All violations of a call that the compiler refuses. What is wrong with all arguments together comes first: advice about one of them is about nothing.</summary>
    public static IReadOnlyList<CallViolation> Check(BrokenCall call)
    {
        var violations = All.SelectMany(rule => rule.CheckBroken(call)).ToList();
        return violations.FindAll(violation => violation.Node == call.Syntax.ArgumentList) is { Count: > 0 } ofAll ? ofAll : violations;
    }

    /// <summary>All violations of a member that a network does not have.</summary>
    public static IReadOnlyList<CallViolation> Check(MissingMember member) => All.SelectMany(rule => rule.CheckMissing(member)).ToList();

    private static bool IsError(CallViolation violation) => violation.Rule.DefaultSeverity == DiagnosticSeverity.Error;
}
