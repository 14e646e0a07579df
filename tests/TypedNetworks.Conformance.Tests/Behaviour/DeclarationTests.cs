using Microsoft.CodeAnalysis;
using TypedNetworks.Conformance.Tests.Matrix;
using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Networks wherever a class may be declared. All of them are single Identity layers or known gates, so that results can be told by heart.</summary>
public partial class DeclarationTests
{
    /// <summary>Nested in a test class, private, with named values.</summary>
    [Network(Inputs = Width, Outputs = 1, Activation = nameof(Twice), InputNames = [nameof(First), "second"], OutputNames = ["sum"])]
    private partial class Nested
    {
        private const int Width = 2;
        private const string First = "first";

        private static double Twice(double z) => 2 * z;

        private static double TwiceDerivative(double z) => double.IsNaN(z) ? z : 2;
    }

    private sealed class Derived : Nested;

    [Fact]
    public void NestedAndDerived()
    {
        Nested network = new Derived();
        network.Parameters.CopyFrom([1, 10, 100]);
        Assert.Equal(2 * 132, network.Forward(First: 2, second: 3));
        var gradient = new Nested.ParameterSet();
        Assert.Equal(0.5, network.Backprop(First: 2, second: 3, t0: 263, gradient));
        Assert.Equal([4, 6, 2], gradient.AsSpan().ToArray());
    }

    [Fact]
    public void PrimaryConstructorInNoNamespace()
    {
        var network = new NamelessSpace(7);

        // A constructor of one's own: weights are zero until Initialize.
        Assert.Equal(7, network.Captured);
        Assert.All(network.Parameters.AsSpan().ToArray(), number => Assert.Equal(0, number));
        network.Initialize(3);
        Assert.Contains(network.Parameters.AsSpan().ToArray(), number => number != 0);
    }

    [Fact]
    public void ConstructorsInitialize()
    {
        Assert.Equal(new Gate(5).Parameters.AsSpan().ToArray(), new Gate(5).Parameters.AsSpan().ToArray());

        // A fresh seed each time: eight weights of 53 bits are never the same twice.
        Assert.NotEqual(new Gate().Parameters.AsSpan().ToArray(), new Gate().Parameters.AsSpan().ToArray());
        Assert.Equal((3, 1, 11), (Gate.InputCount, Gate.OutputCount, Gate.ParameterCount));
    }

    [Fact]
    public void NetworksOfDifferentShapesAreOneKind()
    {
        INetwork<double>[] networks = [new Gate(1), new SmallNetwork(1), new SingleLayer(1)];
        Assert.Equal([3, 3, 9], networks.Select(network => network.InputCount));
        Assert.Equal([1, 3, 9], networks.Select(network => network.OutputCount));
        foreach (var network in networks)
        {
            var output = new double[network.OutputCount];
            network.Forward(new double[network.InputCount], output);
            Assert.All(output, value => Assert.NotEqual(double.NaN, value));
        }
    }

    [Theory]
    [InlineData("public partial class Outer { ", " }", "Outer+Net")]
    [InlineData("public static partial class Outer { ", " }", "Outer+Net")]
    [InlineData("public abstract partial class Outer { ", " }", "Outer+Net")]
    [InlineData("public partial struct Outer { ", " }", "Outer+Net")]
    [InlineData("public readonly partial struct Outer { ", " }", "Outer+Net")]
    [InlineData("public ref partial struct Outer { ", " }", "Outer+Net")]
    [InlineData("public partial interface Outer { ", " }", "Outer+Net")]
    [InlineData("public partial record Outer { ", " }", "Outer+Net")]
    [InlineData("public partial record class Outer { ", " }", "Outer+Net")]
    [InlineData("public partial record struct Outer(int Size) { ", " }", "Outer+Net")]
    [InlineData("public partial class Outer { internal partial record Inner { ", " } }", "Outer+Inner+Net")]
    [InlineData("namespace A.B { public partial class @class { ", " } }", "A.B.class+Net")]
    [InlineData("namespace A { namespace System { ", " } }", "A.System.Net")]
    [InlineData("namespace @event.TypedNetworks { ", " }", "event.TypedNetworks.Net")]
    public void AnyContainer(string before, string after, string fullName) =>
        CheckIdentity($"using global::TypedNetworks; {before}[Network(Inputs = 2, Outputs = 2, Activation = \"Identity\")] public partial class Net {{ }}{after}", fullName);

    [Theory]
    [InlineData("public sealed partial class Net { }")]
    [InlineData("public partial class Net;")]
    [InlineData("internal partial class Net { }")]
    [InlineData("partial class Net { } public partial class Net { }")]
    [InlineData("public partial class Net : Base { } public class Base { protected static double Identity(double z) => z; protected void ForwardCore() { } public double a; }")]
    [InlineData("public partial class Net : System.IDisposable { public void Dispose() { } }")]
    [InlineData("public partial class Net { public Net(int seed) => Initialize(seed); }")]
    [InlineData("public partial class Net { public Net() { } public Net(int seed) : this() { Initialize(seed); } }")]
    [InlineData("public partial class Net(int seed) { public int Seed => seed; }")]
    [InlineData("public partial class Net { static Net() { } }")]
    [InlineData("public partial class Net { public double Forward(string text) => text.Length; public void Initialize() { } }")]
    [InlineData("public partial class Net { public class Deeper { public double Forward; } private enum z { a } }")]
    [InlineData("public unsafe partial class Net { }")]
    public void AnyClass(string declaration) =>
        CheckIdentity("using TypedNetworks; [Network(Inputs = 2, Outputs = 2, Activation = \"Identity\")] " + declaration, "Net");

    [Theory]
    [InlineData("Identity")]
    [InlineData("@Identity")]
    [InlineData("Sigmoid")]
    [InlineData("Softmax")]
    [InlineData("W1")]
    [InlineData("Clone")]
    [InlineData("System")]
    [InlineData("TypedNetworks")]
    [InlineData("ForwardCore")]
    [InlineData("LossAndSlope")]
    [InlineData("SquaredError")]
    [InlineData("Block4")]
    [InlineData("Tensors")]
    [InlineData("@class")]
    [InlineData("p")]
    [InlineData("Größe")]
    public void AnyClassName(string name)
    {
        foreach (var kernel in new[] { "Scalar", "Tiled" })
        {
            CheckIdentity(
                $"namespace Own {{ [global::TypedNetworks.Network(Inputs = 2, Outputs = 2, Activation = \"Identity\", Kernel = \"{kernel}\")] public partial class {name} {{ }} }}",
                "Own." + name.TrimStart('@'));
        }
    }

    [Fact]
    public void NamesThatDifferInCaseOnly()
    {
        var assembly = InMemory.Load("""
            using TypedNetworks;
            [Network(Inputs = 2, Outputs = 1)] public partial class Twin;
            [Network(Inputs = 3, Outputs = 2)] public partial class twin;
            [Network(Inputs = 4, Outputs = 3)] public partial class TWIN;
            """);
        Assert.Equal((2, 1, 3), TestNetwork.Create(assembly.GetType("Twin")!).StaticSizes);
        Assert.Equal((3, 2, 8), TestNetwork.Create(assembly.GetType("twin")!).StaticSizes);
        Assert.Equal((4, 3, 15), TestNetwork.Create(assembly.GetType("TWIN")!).StaticSizes);
    }

    [Fact]
    public void ValuesAreConstantsOfTheLibraryOrOfOnesOwn()
    {
        var type = InMemory.Load("""
            using TypedNetworks;
            [Network(Inputs = Size, Outputs = Size - 1, Activation = Activations.Tanh, OutputActivation = nameof(Half), Loss = Other.Loss,
                Precision = Precisions.Single, Bias = Biases.None, Initializer = Initializers.HeNormal, Kernel = Kernels.Tiled)]
            [Layer(Size * 2, Activation = "Re" + "LU", Bias = Biases.Trained)]
            public partial class Net
            {
                private const int Size = 3;
                private static float Half(float z) => z / 2;
                private static float HalfDerivative(float z) => 1 / 2f;
                private static float Loss(float y, float t) => y * t;
                private static float LossDerivative(float y, float t) => t;
            }
            public static class Other { public const string Loss = "Loss"; }
            """).GetType("Net")!;
        var network = TestNetwork.Create(type);
        Assert.Equal((3, 2, 18 + 6 + 12), network.StaticSizes);
        network.Parameters = [.. Enumerable.Repeat(1.0, 36)];

        // Each of six hidden units is 1 + 1 + 1 + 1, each output half their sum.
        Assert.Equal([12, 12], network.Forward([1, 1, 1]));
        var (loss, gradient) = network.Backprop([1, 1, 1], [2, 3]);
        Assert.Equal(60, loss);
        Assert.Equal([.. Enumerable.Repeat(2.5, 18), .. Enumerable.Repeat(2.5, 6), .. Enumerable.Repeat(4.0, 6), .. Enumerable.Repeat(6.0, 6)], gradient);
    }

    // The generated files must compile without any warning too.
    private static void CheckIdentity(string source, string fullName)
    {
        var compilation = InMemory.Generate(InMemory.Compile(source).WithOptions(InMemory.Compile().Options.WithAllowUnsafe(true)), out _);
        var complaints = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true));
        Assert.Empty(complaints);
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        var type = System.Reflection.Assembly.Load(stream.ToArray()).GetType(fullName, throwOnError: true)!;
        var network = TestNetwork.Create(type);
        network.Parameters = [1, 2, 3, 4, 5, 6];
        Assert.Equal([1 * 7 + 2 * 8 + 5, 3 * 7 + 4 * 8 + 6], network.Forward([7, 8]));
        Assert.Equal([28, 59], network.TypedForward([7, 8]));
        var (loss, gradient) = network.Backprop([7, 8], [27, 57]);
        Assert.Equal(2.5, loss);
        Assert.Equal([7, 8, 14, 16, 1, 2], gradient);
    }
}
