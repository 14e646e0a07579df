using System.Globalization;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Matrix;

/// <summary>A network to declare: as source text for the generator, and as plain loops for the oracle.</summary>
internal sealed record NetworkCase
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }

    /// <summary>Length of the input vector.</summary>
    public required int Inputs { get; init; }

    /// <summary>The layers, the output layer last.</summary>
    public required IReadOnlyList<ReferenceLayer> Layers { get; init; }

    /// <summary>The loss's name.</summary>
    public string Loss { get; init; } = "SquaredError";

    /// <summary>The precision's name.</summary>
    public string Precision { get; init; } = "Double";

    /// <summary>The kernel's name.</summary>
    public string Kernel { get; init; } = "Auto";

    /// <summary>The initialiser's name.</summary>
    public string Initializer { get; init; } = "Auto";

    /// <summary>Names of the inputs; none for the default ones.</summary>
    public IReadOnlyList<string> InputNames { get; init; } = [];

    /// <summary>Further members of the class.</summary>
    public string Members { get; init; } = "";

    /// <summary>C#'s name of the number type.</summary>
    public string NumberType => Precision == "Single" ? "float" : "double";

    /// <summary>Length of the output vector.</summary>
    public int Outputs => Layers[^1].Units;

    /// <summary>Whether inputs and outputs are few enough for the overloads that name each.</summary>
    public bool HasTypedOverloads => Inputs <= 8 && Outputs <= 8;

    /// <summary>The oracle.</summary>
    public ReferenceNetwork Reference => new(Inputs, Layers, Loss);

    /// <summary>The declaration, with the user-defined functions that it names.</summary>
    public string Source()
    {
        var output = Layers[^1];
        var sizes = Invariant($"Inputs = {Inputs}, Outputs = {Outputs}");
        var layers = string.Concat(Layers.Take(Layers.Count - 1).Select(layer =>
            Invariant($"[Layer({layer.Units}, Activation = \"{layer.Activation}\", Bias = \"{layer.Bias}\")]\n")));

        // One hidden layer of the output's own bias mode can be written in the short form, so that it is tested too.
        if (Layers.Count == 2 && Layers[0].Bias == output.Bias)
        {
            sizes = Invariant($"Inputs = {Inputs}, Hidden = {Layers[0].Units}, Outputs = {Outputs}, Activation = \"{Layers[0].Activation}\"");
            layers = "";
        }

        var names = InputNames.Count == 0 ? "" : $", InputNames = new[] {{ {string.Join(", ", InputNames.Select(name => $"\"{name}\""))} }}";
        return $$"""
            [Network({{sizes}}{{names}}, OutputActivation = "{{output.Activation}}", Loss = "{{Loss}}", Precision = "{{Precision}}", Bias = "{{output.Bias}}", Kernel = "{{Kernel}}", Initializer = "{{Initializer}}")]
            {{layers}}public sealed partial class {{Name}}
            {
            {{UserFunctions()}}
            {{Members}}
            }

            """;
    }

    private string UserFunctions()
    {
        var (type, math) = (NumberType, Precision == "Single" ? "System.MathF" : "System.Math");

        // Where there are no biases they are written so that they can only be called, and need derivatives.
        var (start, end, isCalled) = Layers[^1].Bias == "None" ? ("{ for (; ; ) { return ", "; } }", true) : ("=> ", ";", false);
        var activation = $"""
                private static {type} Algebraic({type} z) {start}(1 + z / {math}.Sqrt(1 + z * z)) / 2{end}
                {(isCalled ? $"private static {type} AlgebraicDerivative({type} z) => 1 / (2 * (1 + z * z) * {math}.Sqrt(1 + z * z));" : "")}
            """;
        var loss = $"""
                private static {type} Linex({type} y, {type} t) {start}{math}.Exp((y - t) / 2) - (y - t) / 2 - 1{end}
                {(isCalled ? $"private static {type} LinexDerivative({type} y, {type} t) {start}({math}.Exp((y - t) / 2) - 1) / 2{end}" : "")}
            """;
        return (Layers.Any(layer => layer.Activation == ReferenceActivation.UserDefined) ? activation + "\n" : "") + (Loss == ReferenceLoss.UserDefined ? loss : "");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
