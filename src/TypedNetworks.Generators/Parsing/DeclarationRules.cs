using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing.Rules;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Every rule that a declaration must keep, in the order of their numbers.</summary>
internal static class DeclarationRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DeclarationRule> All { get; } =
    [
        new ClassMustBePartial(),
        new ContainersMustBePartial(),
        new ClassMustNotBeStatic(),
        new ClassMustNotBeGeneric(),
        new MustBeClass(),
        new ClassMustNotBeFileLocal(),
        new MustNotDeriveFromNetwork(),
        new LanguageMustBeRecent(),
        new SizesMustBeGiven(),
        new SizesMustBePositive(),
        new NetworkMustNotBeTooLarge(),
        new HiddenOrLayers(),
        new LayersInOneDeclaration(),
        new ActivationMustBeKnown(),
        new LossMustBeKnown(),
        new PrecisionMustBeKnown(),
        new BiasMustBeKnown(),
        new InitializerMustBeKnown(),
        new KernelMustBeKnown(),
        new LossMustSuitOutput(),
        new SoftmaxNeedsSeveralUnits(),
        new UnrollingMustFitBudget(),
        new FunctionMustHaveSignature(),
        new FunctionMustHaveDerivative(),
        new DerivativeMustHaveSignature(),
        new NamesMustMatchSizes(),
        new NamesMustBeIdentifiers(),
        new NamesMustNotBeKeywords(),
        new NamesMustNotClash(),
        new MembersMustNotCollide(),
        new SoftmaxPrefersCrossEntropy(),
        new SoftmaxBelongsLast(),
        new ConstructorShouldInitialize(),
    ];

    /// <summary>All violations of a declaration.</summary>
    public static IEnumerable<Violation> Check(NetworkDeclaration declaration) => All.SelectMany(rule => rule.Check(declaration));
}
