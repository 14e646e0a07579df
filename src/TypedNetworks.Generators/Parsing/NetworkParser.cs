using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing.Rules;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Turns a declaration into a spec. A pure function; it decides everything that the declaration leaves open.</summary>
internal static class NetworkParser
{
    /// <summary>The spec of a declaration; with a <see cref="NetworkSpec.Problem"/> where the declaration breaks a rule.</summary>
    public static NetworkSpec Parse(NetworkDeclaration declaration)
    {
        UserFunction[] functions = [.. UserFunctions.Of(declaration)];
        return Fill(declaration, ValueParser.Parse(declaration.Types), functions) with { Problem = FindProblem(declaration, functions) };
    }

    /// <summary>The spec of a declaration, whatever it is worth: what rules can plan that need a plan to judge.</summary>
    public static NetworkSpec Fill(NetworkDeclaration declaration) =>
        Fill(declaration, ValueParser.Parse(declaration.Types), [.. UserFunctions.Of(declaration)]);

    private static NetworkSpec Fill(NetworkDeclaration declaration, TypesSpec? types, UserFunction[] functions) => new()
    {
        Type = declaration.Type,
        Types = types,
        Inputs = declaration.Inputs ?? 0,
        Layers = DeclaredShape.Layers(declaration).Select(layer => ParseLayer(functions, layer)).ToEquatableArray(),
        Loss = ParseFunction(functions, DeclaredShape.Loss(declaration), isLoss: true),
        Precision = ParsePrecision(declaration.Precision),
        Initializer = KnownNames.Parse<InitializerKind>(declaration.Initializer),
        Kernel = KnownNames.Parse<KernelRequest>(declaration.Kernel),
        InputNames = types is null ? declaration.InputNames : ValueNames.Parameters(types.InputLabels, [.. UserFunctions.NamesOf(functions)]).ToEquatableArray(),
        OutputNames = types is null ? declaration.OutputNames : ValueNames.Parameters(types.OutputLabels, []).ToEquatableArray(),
        HasConstructor = declaration.HasConstructor,
        BaseArguments = declaration.BaseToConstruct?.Arguments,
        TakenNames = declaration.TakenNames,
        Collisions = FindCollisions(declaration).Distinct().ToEquatableArray(),
        StubTypes = declaration.Types is { } declared ? NameTypes(declared) : null,
        IsOldLanguage = declaration.LanguageVersion < LanguageMustBeRecent.Oldest,
        IsStatic = declaration.IsStatic,
        IsOpen = declaration is { IsPartial: true, ContainerNotPartial: null, FileLocalType: null, Namesake: null },
    };

    private static LayerSpec ParseLayer(IReadOnlyList<UserFunction> functions, DeclaredLayer layer) => new(
        layer.Units,
        ParseFunction(functions, layer.Activation, isLoss: false),
        KnownNames.Parse<BiasMode>(layer.Bias));

    private static FunctionSpec ParseFunction(IReadOnlyList<UserFunction> functions, string name, bool isLoss) =>
        functions.FirstOrDefault(function => function.Name == name && function.IsLoss == isLoss)?.Spec
        ?? new FunctionSpec(name, IsUserDefined: isLoss ? LossTable.Find(name) is null : ActivationTable.Find(name) is null);

    // Stubs of a misspelt precision have the one that the message suggests.
    private static Precision ParsePrecision(string? name) => KnownNames.Parse<Precision>(name is null ? null : KnownNames.Nearest<Precision>(name));

    // Beside an inherited member a stub can stand.
    private static IEnumerable<string> FindCollisions(NetworkDeclaration declaration) =>
        ContractNames.Collisions(declaration)
            .Where(member => member.Owner is null)
            .Select(member => member.IsMethod && ContractNames.IsMethod(member.Name) ? $"{member.Name}({string.Join(",", member.ParameterTypes)})" : member.Name);

    private static StubTypes NameTypes(DeclaredTypes types) => new(
        new(types.Input.Name, CanBeNamed(types.Input) ? types.Input.TypeName : null),
        new(types.Output.Name, CanBeNamed(types.Output) ? types.Output.TypeName : null),
        MayPredict: types.Output.Kind != ValueKind.Choice,
        MayClassify: types.Output.Kind is ValueKind.Choice or ValueKind.Unknown);

    private static bool CanBeNamed(DeclaredValue value) => value is { Visibility: Visibility.Visible, Kind: not ValueKind.Unknown };

    private static string? FindProblem(NetworkDeclaration declaration, IReadOnlyList<UserFunction> functions)
    {
        var error = DeclarationRules.Check(declaration).FirstOrDefault(violation => violation.Rule.DefaultSeverity == DiagnosticSeverity.Error);
        return error is not null ? $"{error.Rule.Id}: {error.Message}"
            : declaration.HasBrokenArgument ? "an argument of its attributes does not compile"
            : functions.FirstOrDefault(function => function.IsBroken) is { } broken ? $"'{broken.Name}' does not compile"
            : null;
    }
}
