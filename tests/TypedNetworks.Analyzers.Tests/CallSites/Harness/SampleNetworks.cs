using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedNetworks.Analyzers.Tests.CallSites;

/// <summary>The networks that the programs of the corpus call, as source, as a compiled assembly and as another project.</summary>
internal static class SampleNetworks
{
    /// <summary>
    /// Of one output and of several, with names of their own and without, in both precisions, too wide for typed
    /// overloads, without biases, from a type to a type and from records within records, and one nested in a class and derived from.
    /// </summary>
    public const string Source = """
        using TypedNetworks;

        [Network(Inputs = 3, Hidden = 2, Outputs = 1)]
        public sealed partial class Gate;

        [Network(Inputs = 4, Outputs = 3, OutputActivation = "Softmax", Loss = "CrossEntropy",
            InputNames = new[] { "sepalLength", "sepalWidth", "petalLength", "petalWidth" }, OutputNames = new[] { "setosa", "versicolor", "virginica" })]
        [Layer(5)]
        [Layer(6, Bias = "None")]
        public sealed partial class Iris;

        [Network(Inputs = 2, Outputs = 2, Precision = "Single")]
        public sealed partial class Pair;

        [Network(Inputs = 64, Hidden = 32, Outputs = 10, Precision = "Single")]
        public sealed partial class Digits;

        [Network(Inputs = 9, Outputs = 1)]
        public sealed partial class Wide
        {
            public double Forward(double[] own, int count) => own[count];
        }

        [Network(Inputs = 1, Outputs = 1)]
        public partial class One;

        public class Special : One
        {
            public double Forward(params int[] own) => own.Length;
        }

        public readonly record struct Petal(double Length, double Width);

        public enum Colour { Red, White, Blue }

        [Network<Petal, Colour>(Hidden = 4, Precision = "Single")]
        public sealed partial class Flower;

        [Network<Petal, Petal>(Hidden = 4)]
        public sealed partial class Copier;

        public readonly record struct Light(double Red, double Green);

        public readonly record struct Sight(Light Colour, double Speed, bool Class);

        public readonly record struct Side(double Force);

        public readonly record struct Steer(Side Left, Side Right, double Item1);

        [Network<Sight, Steer>(Hidden = 4)]
        public sealed partial class Robot;

        public partial class Outer
        {
            [Network(Inputs = 3, Outputs = 4, Bias = "None")]
            public sealed partial class Inner;
        }
        """;

    private static readonly Lazy<CSharpCompilation> _generated = new(() => InMemory.Generate(WithUnsafe(InMemory.Compile(Source)), out _));

    private static readonly Lazy<MetadataReference> _compiled = new(() => InMemory.AsReference(_generated.Value.WithAssemblyName("Networks")));

    private static readonly Lazy<MetadataReference> _project = new(() => _generated.Value.WithAssemblyName("Networks").ToMetadataReference());

    /// <summary>A project with the networks as source, beside a program.</summary>
    public static CSharpCompilation AsSource(SyntaxTree program) => _generated.Value.AddSyntaxTrees(program);

    /// <summary>A project that references the networks' assembly.</summary>
    public static CSharpCompilation AsReference(SyntaxTree program) => Referencing(_compiled, program);

    /// <summary>A project that references the networks' project, as in an editor: their symbols have syntax, of another compilation.</summary>
    public static CSharpCompilation AsProject(SyntaxTree program) => Referencing(_project, program);

    private static CSharpCompilation Referencing(Lazy<MetadataReference> networks, SyntaxTree program) =>
        WithUnsafe(InMemory.Compile()).AddReferences(networks.Value).AddSyntaxTrees(program);

    private static CSharpCompilation WithUnsafe(CSharpCompilation compilation) => compilation.WithOptions(compilation.Options.WithAllowUnsafe(true));
}
