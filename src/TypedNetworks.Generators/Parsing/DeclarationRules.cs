using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing.Rules;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Every rule that a declaration must keep, in the order of their numbers.</summary>
internal static class DeclarationRules
{
    // About the class itself, whatever the attributes say.
    private static readonly DeclarationRule[] _ofClass =
    [
        new ClassMustBePartial(),
        new ContainersMustBePartial(),
        new ClassMustNotBeStatic(),
        new ClassMustNotBeGeneric(),
        new MustBeClass(),
        new ClassMustNotBeFileLocal(),
        new MustNotDeriveFromNetwork(),
        new LanguageMustBeRecent(),
        new BaseMustBeConstructed(),
        new ClassMustHaveItsOwnName(),
    ];

    // About what the attributes say, and what the class has to do with it.
    private static readonly DeclarationRule[] _ofArguments =
    [
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
        new FunctionMustHaveSlope(),
        new FunctionMustNotCallItself(),
        new DerivativeShouldAgree(),
        new FunctionShouldNotBeFlat(),
        new FunctionShouldNotBeHidden(),
        new NamesMustMatchSizes(),
        new NamesMustBeIdentifiers(),
        new NamesMustNotBeKeywords(),
        new NamesMustNotClash(),
        new MembersMustNotCollide(),
        new AttributeMustBeOne(),
        new MembersMustBeNumbers(),
        new TypesMustHaveMembers(),
        new EnumsMustOfferAChoice(),
        new EnumValuesMustDiffer(),
        new TypesMustBeVisible(),
        new OutputsMustBeConstructible(),
        new TypesMustEnd(),
        new EnumsMustNotBeFlags(),
        new TypesMustNotBeTooLong(),
        new SoftmaxPrefersCrossEntropy(),
        new SoftmaxBelongsLast(),
        new ConstructorShouldInitialize(),
        new InitializerShouldSuitUnits(),
        new NumbersShouldNotBeSquashed(),
        new OutputsShouldNotDie(),
    ];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<DeclarationRule> All { get; } = [.. _ofClass.Concat(_ofArguments).OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    /// <summary>
    /// All violations of a declaration. Where the compiler itself refuses an argument, what the attributes say is not
    /// known, and whatever a rule made of it would be red for nothing.
    /// </summary>
    public static IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        (declaration.HasBrokenArgument ? _ofClass : All).SelectMany(rule => rule.Check(declaration));
}
