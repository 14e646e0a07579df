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
