using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Tests;

/// <summary>Declarations, specs and plans without a compiler.</summary>
internal static class Declare
{
    /// <summary>A declaration with nothing but its sizes: 3 → 1 where they do not matter.</summary>
    public static NetworkDeclaration Network(int inputs = 3, int outputs = 1, int? hidden = null) => new()
    {
        Type = Class("Gate"),
        Inputs = inputs,
        Hidden = hidden,
        Outputs = outputs,
    };

    /// <summary>A declaration by types.</summary>
    public static NetworkDeclaration Typed(DeclaredValue input, DeclaredValue output) => new()
    {
        Type = Class("Iris"),
        Types = new(input, output, false, false),
        Inputs = ValueParser.Parse(input)?.Count,
        Outputs = ValueParser.Parse(output)?.Count,
    };

    /// <summary>A type that is neither enum nor record.</summary>
    public static DeclaredValue Value(string type, ValueKind kind = ValueKind.Number, string path = "") => new() { Kind = kind, Name = type, TypeName = type, Path = path };

    /// <summary>An enum with some members.</summary>
    public static DeclaredValue Choice(params string[] members) => Value("Species", ValueKind.Choice) with
    {
        TypeName = "global::Species",
        Choices = members.Select((member, i) => (member, $"{i}")).ToEquatableArray(),
    };

    /// <summary>A positional record with some members.</summary>
    public static DeclaredValue Group(params (string Name, DeclaredValue Value)[] members) => Value("Features", ValueKind.Group) with
    {
        TypeName = "global::Features",
        IsConstructible = true,
        Members = members.Select(member => new DeclaredMember(member.Name, member.Value with { Path = member.Name }, IsArgument: true, IsInitialized: false)).ToEquatableArray(),
    };

    /// <summary>A class of a name, alone in the global namespace.</summary>
    public static TypeSpec Class(string name, string keyword = "class", string typeParameters = "") =>
        new("", default, new TypeHeader(keyword, name, typeParameters));

    /// <summary>The same declaration with hidden layers of its own.</summary>
    public static NetworkDeclaration WithLayers(this NetworkDeclaration declaration, params LayerDeclaration[] layers) =>
        declaration with { Layers = layers.ToEquatableArray(), DeclarationsWithLayers = 1 };

    /// <summary>The same declaration with static methods of the user's.</summary>
    public static NetworkDeclaration WithFunctions(this NetworkDeclaration declaration, params MethodDeclaration[] methods) =>
        declaration with { Functions = methods.ToEquatableArray() };

    /// <summary>A static method from some numbers to one.</summary>
    public static MethodDeclaration Method(string name, int numbers = 1, string type = "double") =>
        new(name, IsStatic: true, IsGeneric: false, type, Enumerable.Repeat(type, numbers).ToEquatableArray());

    /// <summary>Names in an array that is compared by value.</summary>
    public static EquatableArray<string> Names(params string[] names) => names.ToEquatableArray();

    /// <summary>The spec of a valid declaration.</summary>
    public static NetworkSpec Spec(this NetworkDeclaration declaration)
    {
        var spec = NetworkParser.Parse(declaration);
        Assert.Null(spec.Problem);
        return spec;
    }

    /// <summary>The plan of a valid declaration.</summary>
    public static NetworkPlan Plan(this NetworkDeclaration declaration) => Planner.Plan(declaration.Spec());

    /// <summary>Every violation as <c>TN0001: what it says</c>.</summary>
    public static string[] Violations(this NetworkDeclaration declaration) =>
        [.. DeclarationRules.Check(declaration).Select(violation => $"{violation.Rule.Id}: {violation.Message}")];
}
