using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>
/// What stands in the user's source, read but not judged: the attributes' values as written, and the few facts about
/// the class that rules ask for. Plain values, so that rules can be tested without a compiler.
/// </summary>
internal sealed record NetworkDeclaration
{
    /// <summary>The class and what is around it.</summary>
    public required TypeSpec Type { get; init; }

    /// <summary>Whether every declaration of the class that the user wrote is partial, those aside that were to be another class.</summary>
    public bool IsPartial { get; init; } = true;

    /// <summary>Whether it is static.</summary>
    public bool IsStatic { get; init; }

    /// <summary>The name of the type, itself or around it, that is visible in its own file only, or <see langword="null"/>.</summary>
    public string? FileLocalType { get; init; }

    /// <summary>The name of a type around it that is not partial, or <see langword="null"/>.</summary>
    public string? ContainerNotPartial { get; init; }

    /// <summary>Another type of its name in the same place, or <see langword="null"/>.</summary>
    public Namesake? Namesake { get; init; }

    /// <summary>Its base class, where that cannot be constructed without arguments, as the generated constructors do; else <see langword="null"/>.</summary>
    public BaseClass? BaseToConstruct { get; init; }

    /// <summary>The name of the network that it derives from, or <see langword="null"/>.</summary>
    public string? BaseNetwork { get; init; }

    /// <summary>The C# version it is compiled as, in hundreds: 1200 is C# 12.</summary>
    public int LanguageVersion { get; init; } = int.MaxValue;

    /// <summary>Whether the class has both forms of <c>[Network]</c>.</summary>
    public bool HasBothAttributes { get; init; }

    /// <summary>The types of input and output, where the declaration names types and no sizes.</summary>
    public DeclaredTypes? Types { get; init; }

    /// <summary>Whether an argument has an error that the compiler itself reports, or it is not certain which type a type argument is.</summary>
    public bool HasBrokenArgument { get; init; }

    /// <summary><c>Inputs</c>, or how many the input's type has; <see langword="null"/> where not given.</summary>
    public int? Inputs { get; init; }

    /// <summary><c>Hidden</c>, or <see langword="null"/> where not given.</summary>
    public int? Hidden { get; init; }

    /// <summary><c>Outputs</c>, or how many the output's type has; <see langword="null"/> where not given.</summary>
    public int? Outputs { get; init; }

    /// <summary><c>Activation</c>, or <see langword="null"/> where not given; so for the strings below.</summary>
    public string? Activation { get; init; }

    /// <summary><c>OutputActivation</c>.</summary>
    public string? OutputActivation { get; init; }

    /// <summary><c>Loss</c>.</summary>
    public string? Loss { get; init; }

    /// <summary><c>Precision</c>.</summary>
    public string? Precision { get; init; }

    /// <summary><c>Bias</c>.</summary>
    public string? Bias { get; init; }

    /// <summary><c>Initializer</c>.</summary>
    public string? Initializer { get; init; }

    /// <summary><c>Kernel</c>.</summary>
    public string? Kernel { get; init; }

    /// <summary><c>InputNames</c>; empty where not given.</summary>
    public EquatableArray<string> InputNames { get; init; }

    /// <summary><c>OutputNames</c>; empty where not given.</summary>
    public EquatableArray<string> OutputNames { get; init; }

    /// <summary>The <c>[Layer]</c> attributes in source order.</summary>
    public EquatableArray<LayerDeclaration> Layers { get; init; }

    /// <summary>How many partial declarations carry <c>[Layer]</c> attributes.</summary>
    public int DeclarationsWithLayers { get; init; }

    /// <summary>The user's methods whose name is one of those that the attributes mention, or such a name with <c>Derivative</c> behind it.</summary>
    public EquatableArray<MethodDeclaration> Functions { get; init; }

    /// <summary>The arguments that name a function by a text.</summary>
    public EquatableArray<Site> SpelledFunctions { get; init; }

    /// <summary>The arguments that name a function by <c>nameof</c> of a method, of this class or another.</summary>
    public EquatableArray<Site> FunctionsByMethod { get; init; }

    /// <summary>The methods of other classes that arguments name by <c>nameof</c>.</summary>
    public EquatableArray<ForeignFunction> ForeignFunctions { get; init; }

    /// <summary>Names that the attributes mention as functions, and that fields, properties or types of the class have.</summary>
    public EquatableArray<string> NamesOfOthers { get; init; }

    /// <summary>The user's members with a name that the contract gives to a generated member.</summary>
    public EquatableArray<MemberDeclaration> ContractMembers { get; init; }

    /// <summary>Names of own and inherited members that a generated helper might otherwise take.</summary>
    public EquatableArray<string> TakenNames { get; init; }

    /// <summary>Whether the user wrote a constructor.</summary>
    public bool HasConstructor { get; init; }

    /// <summary>The parameters of the primary constructor; <see langword="null"/> where there is none.</summary>
    public EquatableArray<DeclaredParameter>? PrimaryConstructor { get; init; }

    /// <summary>Whether the user's constructor may give the weights values, for all that can be known.</summary>
    public bool MaySetParameters { get; init; }

    /// <summary>The class's simple name.</summary>
    public string Name => Type.PlainName;
}
