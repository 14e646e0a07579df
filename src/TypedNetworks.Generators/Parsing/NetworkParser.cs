using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Turns a declaration into a spec. A pure function; it decides everything that the declaration leaves open.</summary>
internal static class NetworkParser
{
    /// <summary>The spec of a declaration; with a <see cref="NetworkSpec.Problem"/> where the declaration breaks a rule.</summary>
    public static NetworkSpec Parse(NetworkDeclaration declaration) => new()
    {
        Type = declaration.Type,
        Inputs = declaration.Inputs ?? 0,
        Layers = DeclaredShape.Layers(declaration).Select(ParseLayer).ToEquatableArray(),
        Loss = new(declaration.Loss ?? DeclaredShape.DefaultLoss, declaration.Loss is { } loss && LossTable.Find(loss) is null),
        Precision = KnownNames.Parse<Precision>(declaration.Precision),
        Initializer = KnownNames.Parse<InitializerKind>(declaration.Initializer),
        Kernel = KnownNames.Parse<KernelRequest>(declaration.Kernel),
        InputNames = declaration.InputNames,
        OutputNames = declaration.OutputNames,
        HasConstructor = declaration.HasConstructor,
        TakenNames = declaration.TakenNames,
        Problem = FindProblem(declaration),
        Collisions = ContractNames.Collisions(declaration).Select(member => member.Name).Distinct().ToEquatableArray(),
        IsStatic = declaration.IsStatic,
        IsOpen = declaration is { IsPartial: true, ContainerNotPartial: null, IsFileLocal: false },
    };

    private static LayerSpec ParseLayer(DeclaredLayer layer) => new(
        layer.Units,
        new(layer.Activation, ActivationTable.Find(layer.Activation) is null),
        KnownNames.Parse<BiasMode>(layer.Bias));

    private static string? FindProblem(NetworkDeclaration declaration)
    {
        var error = DeclarationRules.Check(declaration).FirstOrDefault(violation => violation.Rule.DefaultSeverity == DiagnosticSeverity.Error);
        return error is not null ? $"{error.Rule.Id}: {error.Message}"
            : declaration.HasBrokenArgument ? "an argument of its attributes does not compile"
            : null;
    }
}
