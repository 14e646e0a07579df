using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Parsing.Functions;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Parsing;

/// <summary>For every rule, declarations that break it and no other, and its number. What the user reads then is for the tests of the analyzers.</summary>
internal static class RuleCases
{
    /// <summary>The cases: the declaration, and its one violation.</summary>
    public static IReadOnlyList<(NetworkDeclaration Declaration, string Violation)> All { get; } =
    [
        (Network() with { IsPartial = false }, "TN0001"),
        (Network() with { ContainerNotPartial = "Outer" }, "TN0002"),
        (Network() with { IsStatic = true }, "TN0003"),
        (Network() with { Type = Class("Gate", typeParameters: "<T>") }, "TN0004"),
        (Network() with { Type = new("", new[] { new TypeHeader("class", "Outer", "<T>") }.ToEquatableArray(), new("class", "Gate", "")) }, "TN0004"),
        (Network() with { Type = Class("Gate", "struct") }, "TN0005"),
        (Network() with { Type = Class("Gate", "record") }, "TN0005"),
        (Network() with { FileLocalType = "Gate" }, "TN0006"),
        (Network() with { BaseNetwork = "Base" }, "TN0007"),
        (Network() with { LanguageVersion = 1100 }, "TN0008"),
        (Network() with { LanguageVersion = 6 }, "TN0008"),
        (Network() with { Inputs = null }, "TN0010"),
        (Network() with { Outputs = null }, "TN0010"),
        (Network(inputs: 0), "TN0011"),
        (Network(outputs: int.MinValue), "TN0011"),
        (Network(hidden: -1), "TN0011"),
        (Network().WithLayers(new(2), new(-3)), "TN0011"),
        ((Network(inputs: 15_999_999) with { Bias = "None" }).WithLayers(new LayerDeclaration(1, Bias: "Trained")),
            "TN0012"),
        (Network(int.MaxValue, int.MaxValue, int.MaxValue),
            "TN0012"),
        (Network(hidden: 4).WithLayers(new LayerDeclaration(5)),
            "TN0013"),
        (Network().WithLayers(new(4), new(5)) with { DeclarationsWithLayers = 2 }, "TN0014"),
        (Network() with { Activation = "Sigmod" }, "TN0020"),
        (Network() with { OutputActivation = "relu" }, "TN0020"),
        (Network().WithLayers(new LayerDeclaration(2, "tan")), "TN0020"),
        (Network() with { Loss = "SquareError" }, "TN0021"),
        (Network() with { Precision = "double" }, "TN0022"),
        (Network() with { Bias = "Froze" }, "TN0023"),
        (Network().WithLayers(new LayerDeclaration(2, Bias: "no")), "TN0023"),
        (Network() with { Initializer = "HeNorm" }, "TN0024"),
        (Network() with { Kernel = "Tile" }, "TN0025"),
        (Network() with { Loss = "CrossEntropy" }, "TN0026"),
        (Network(outputs: 3) with { Loss = "CrossEntropy", OutputActivation = "Tanh" }, "TN0026"),
        (Network() with { Loss = "BinaryCrossEntropy", OutputActivation = "ReLU" }, "TN0026"),
        (Network() with { Loss = "CrossEntropy", OutputActivation = "Softmax" }, "TN0027"),
        (Network(inputs: 2_000, outputs: 1) with { Kernel = "Unrolled" }, "TN0028"),
        (Network(inputs: 2_000, outputs: 1) with { Kernel = "Scalar" }, "TN0028"),
        ((Network() with { Activation = "Swish" }).WithFunctions(Method("Swish", type: "float"), Method("SwishDerivative")),
            "TN0030"),
        ((Network() with { Loss = "Hinge", Precision = "Single" }).WithFunctions(Method("Hinge", 1, "float")),
            "TN0030"),
        ((Network() with { Activation = "Swish" }).WithFunctions(Method("Swish")),
            "TN0031"),
        ((Network() with { Loss = "Hinge" }).WithFunctions(Method("Hinge", 2)),
            "TN0031"),
        ((Network() with { Loss = "Hinge" }).WithFunctions(Method("Hinge", 2), Method("HingeDerivative", 3)),
            "TN0032"),
        ((Network() with { Activation = "Swish" }).WithFunctions(Method("Swish") with { Reading = Obstructed(ObstacleKind.NoSlope) }),
            "TN0033"),
        ((Network() with { Loss = "Hinge" }).WithFunctions(Method("Hinge", 2) with { Reading = Obstructed(ObstacleKind.CallsItself) }),
            "TN0034"),
        ((Network() with { Activation = "Swish" }).WithFunctions(Method("Swish") with { Reading = new(Symbols.Z * Symbols.Z, null) }, Method("SwishDerivative") with { Reading = new(Symbols.Z, null) }),
            "TN0035"),
        (Network() with { InputNames = Names("a") }, "TN0040"),
        (Network() with { OutputNames = Names("a", "b") }, "TN0040"),
        (Network(inputs: 1) with { InputNames = Names("wheel angle") }, "TN0041"),
        (Network() with { OutputNames = Names("1st") }, "TN0041"),
        (Network() with { OutputNames = Names("") }, "TN0041"),
        (Network(inputs: 1) with { InputNames = Names("class") }, "TN0042"),
        (Network(inputs: 2) with { InputNames = Names("a", "a") }, "TN0043"),
        (Network(outputs: 2) with { OutputNames = Names("Item2", "a") }, "TN0043"),
        (Network(outputs: 2) with { OutputNames = Names("Rest", "a") }, "TN0043"),
        ((Network(inputs: 1) with { Activation = "f", InputNames = Names("f") }).WithFunctions(Method("f"), Method("fDerivative")),
            "TN0043"),
        (Network() with { ContractMembers = new[] { new MemberDeclaration("Parameters", false, default, null) }.ToEquatableArray() }, "TN0050"),
        (Network() with { ContractMembers = new[] { new MemberDeclaration("Forward", false, default, "Base") }.ToEquatableArray() }, "TN0050"),
        (Network() with { Type = Class("Forward") }, "TN0050"),
        (Network(outputs: 2) with { OutputActivation = "Softmax" }, "TN0201"),
        (Network(hidden: 2) with { Activation = "Softmax", OutputActivation = "Tanh" }, "TN0202"),
        (Network() with { HasConstructor = true }, "TN0203"),
    ];

    private static FunctionReading Obstructed(ObstacleKind kind) => new(null, new(kind, null, "z", "is the matter"));
}
