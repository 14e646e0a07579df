using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Emission.Types;

/// <summary>
/// The stubs of what a network of types has beside the others. A type that generated code must not name is any type where it
/// is taken, and dynamic where it is given, so that a program that uses the network as declared still compiles.
/// </summary>
internal static class TypedStubs
{
    /// <summary>The members, as <see cref="StubFile"/> lists them.</summary>
    public static IEnumerable<(string Name, string Signature, bool CanBeStatic, string Text)> Members(StubTypes types, string number, string set)
    {
        var (result, input, target) = (types.Output.TypeName ?? "dynamic", Taken(types.Input, "TInput", "input"), Taken(types.Output, "TTarget", "target"));
        var read = new Parameter($"ReadOnlySpan<{number}>", $"global::System.ReadOnlySpan<{number}> output");
        var written = new Parameter($"Span<{number}>", $"global::System.Span<{number}> destination");
        foreach (var name in new[] { types.MayPredict ? "Predict" : "", types.MayClassify ? "Classify" : "" }.Where(name => name.Length > 0))
        {
            yield return Method(result, name, false, input);
            yield return Method(result, name, false, input, new("ref " + number, $"out {number} probability"));
            yield return Method(result, name, false, input, written with { Declaration = written.Declaration.Replace("destination", "probabilities") });
        }

        yield return Method(number, "Backprop", false, input, target, new(set, set + " gradient"));
        yield return Method(number, "TrainStep", false, input, target, new(number, number + " learningRate"));
        yield return Method("void", "EncodeInput", true, input, written);
        yield return Method("void", "EncodeTarget", true, target, written);
        yield return Method(result, "DecodeOutput", true, read);
    }

    /// <summary>The interface of a network of types that can be named.</summary>
    public static string Interface(StubTypes types, string network, string number) =>
        $"global::TypedNetworks.ITypedNetwork<{network}, {network}.ParameterSet, {types.Input.TypeName}, {types.Output.TypeName}, {number}>";

    /// <summary>The one member of an interface that has no public stub, where the network classifies.</summary>
    public static string Predictor(StubTypes types) =>
        $"{types.Output.TypeName} global::TypedNetworks.IPredictor<{types.Input.TypeName}, {types.Output.TypeName}>.Predict(in {types.Input.TypeName} input) {{ {StubFile.Throw} }}";

    private static Parameter Taken(StubType type, string placeholder, string name) => type.TypeName is { } known
        ? new("ref " + type.Name, $"in {known} {name}")
        : new("ref " + type.Name, $"in {placeholder} {name}", placeholder);

    private static (string Name, string Signature, bool CanBeStatic, string Text) Method(string result, string name, bool isStatic, params Parameter[] parameters)
    {
        var placeholders = parameters.Select(parameter => parameter.Placeholder).Where(placeholder => placeholder.Length > 0).ToArray();
        var generics = placeholders.Length == 0 ? "" : $"<{string.Join(", ", placeholders)}>";
        var list = string.Join(", ", parameters.Select(parameter => parameter.Declaration));
        return (
            name,
            $"{name}({string.Join(",", parameters.Select(parameter => parameter.Type))})",
            !isStatic,
            $"{(isStatic ? "static " : "")}{result} {name}{generics}({list}) {{ {StubFile.Throw} }}");
    }

    /// <summary>A parameter.</summary>
    /// <param name="Type">Its type as signatures are compared.</param>
    /// <param name="Declaration">How it is declared.</param>
    /// <param name="Placeholder">The type parameter that stands for its type; empty for none.</param>
    private sealed record Parameter(string Type, string Declaration, string Placeholder = "");
}
