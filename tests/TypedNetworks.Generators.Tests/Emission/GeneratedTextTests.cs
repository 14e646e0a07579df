using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedNetworks.Generators.Tests.Emission;

/// <summary>The shape of the generated text. Whether it computes the right numbers is the conformance tests' business.</summary>
public class GeneratedTextTests
{
    private const string Mazur = """
        using TypedNetworks;

        [Network(Inputs = 2, Hidden = 2, Outputs = 2, Bias = "Frozen")]
        public sealed partial class Mazur;
        """;

    private const string Gate = """
        using TypedNetworks;

        [Network(Inputs = 3, Hidden = 2, Outputs = 1, Loss = nameof(Thresholded), Initializer = "LeCunNormal")]
        public sealed partial class Gate
        {
            private static double Thresholded(double y, double t) => System.Math.Abs((y > .5 ? 1 : 0) - t);

            private static double ThresholdedDerivative(double y, double t) => (y > .5 ? 1 : 0) - t;
        }
        """;

    private const string Classifier = """
        using TypedNetworks;

        [Network(Inputs = 2, Hidden = 2, Outputs = 3, Activation = "Tanh", OutputActivation = "Softmax", Loss = "CrossEntropy")]
        public sealed partial class Colour;
        """;

    private const string Digits = """
        using TypedNetworks;

        [Network(Inputs = 64, Hidden = 32, Outputs = 10, Activation = "ReLU", OutputActivation = "Softmax", Loss = "CrossEntropy", Precision = "Single")]
        public sealed partial class Digits;
        """;

    private const string Columns = """
        using TypedNetworks;

        [Network(Inputs = 4, Hidden = 6, Outputs = 3, Activation = "Tanh", OutputActivation = "Softmax", Loss = "CrossEntropy", Precision = "Single", Kernel = "Columns")]
        public sealed partial class Iris;
        """;

    // Lines of a page, of which eight and three are read at a time.
    private const string Wide = """
        using TypedNetworks;

        [Network(Inputs = 11, Outputs = 1020, Activation = "ReLU", Precision = "Single")]
        public sealed partial class Wide;
        """;

    private const string Dots = """
        using TypedNetworks;

        [Network(Inputs = 20, Hidden = 5, Outputs = 1, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Rows")]
        public sealed partial class Dots;
        """;

    // Two shapes that take turns, over units and over inputs, with biases of every mode.
    private static readonly string _manyLayers = $"""
        using TypedNetworks;

        [Network(Inputs = 20, Outputs = 2, Activation = "Tanh", Precision = "Single", Bias = "Frozen")]
        {string.Concat(Enumerable.Repeat("[Layer(3), Layer(20, Bias = \"None\")]\n", 6))}public sealed partial class Long;
        """;

    // "var delta2_0 = 1;" would be an int, and its product with another one too.
    [Theory]
    [InlineData("double", "1")]
    [InlineData("float", "1")]
    [InlineData("double", "2.0")]
    [InlineData("float", "-3")]
    public void Locals_are_of_the_networks_own_number_type(string type, string slope)
    {
        var files = InMemory.GeneratedFiles($$"""
            using TypedNetworks;

            [Network(Inputs = 2, Hidden = 2, Outputs = 2, Activation = nameof(Flat), OutputActivation = "Identity", Loss = nameof(Away), Precision = "{{(type == "float" ? "Single" : "Double")}}")]
            public partial class Net
            {
                private static {{type}} Flat({{type}} z) => 2;

                private static {{type}} FlatDerivative({{type}} z) => 1;

                private static {{type}} Away({{type}} y, {{type}} t) => ({{type}})({{slope}}) * (y - t);
            }
            """);

        var text = files["Net.Forward.g.cs"] + files["Net.Backprop.g.cs"];
        Assert.Contains($"var delta2_0 = {slope.Replace(".0", "", StringComparison.Ordinal)}{(type == "float" ? "f" : ".0")};", text, StringComparison.Ordinal);
        Assert.Contains($"var a1_0 = 2{(type == "float" ? "f" : ".0")};", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bvar [a-z0-9_]+ = -?[0-9]+;", text);
    }

    [Fact]
    public void Mazur_api() => Snapshot.Verify(Generated("Mazur.g.cs", Mazur));

    [Fact]
    public void Mazur_parameters() => Snapshot.Verify(Generated("Mazur.Parameters.g.cs", Mazur));

    [Fact]
    public void Mazur_forward() => Snapshot.Verify(Generated("Mazur.Forward.g.cs", Mazur));

    [Fact]
    public void Mazur_backprop() => Snapshot.Verify(Generated("Mazur.Backprop.g.cs", Mazur));

    [Fact]
    public void Mazur_in_lanes() => Snapshot.Verify(Generated("Mazur.Forward.Lanes.g.cs", Mazur) + Generated("Mazur.Backprop.Lanes.g.cs", Mazur));

    [Fact]
    public void Gate_backprop_under_a_loss_of_the_users() => Snapshot.Verify(Generated("Gate.Backprop.g.cs", Gate));

    [Fact]
    public void Classifier_forward() => Snapshot.Verify(Generated("Colour.Forward.g.cs", Classifier));

    [Fact]
    public void Classifier_backprop_fused() => Snapshot.Verify(Generated("Colour.Backprop.g.cs", Classifier));

    [Fact]
    public void Hidden_softmax_under_a_mean() => Snapshot.Verify(Generated("Odd.Backprop.g.cs", """
        using TypedNetworks;

        [Network(Inputs = 1, Hidden = 2, Outputs = 3, Activation = "Softmax", OutputActivation = "Identity", Loss = "Huber")]
        public sealed partial class Odd;
        """));

    [Fact]
    public void Z_is_kept_where_its_derivative_needs_it() => Snapshot.Verify(Generated("Smooth.Backprop.g.cs", """
        using TypedNetworks;

        [Network(Inputs = 2, Hidden = 2, Outputs = 1, Activation = "GELU", OutputActivation = "Sigmoid", Loss = "BinaryCrossEntropy")]
        public sealed partial class Smooth;
        """));

    [Fact]
    public void Single_precision_with_biases_of_every_mode() => Snapshot.Verify(Generated("Biases.Backprop.g.cs", """
        using TypedNetworks;

        [Network(Inputs = 2, Outputs = 2, Activation = "LeakyReLU", Precision = "Single", Loss = "MeanSquaredError")]
        [Layer(2, Bias = "Frozen")]
        [Layer(2, Bias = "None")]
        public sealed partial class Biases;
        """));

    [Fact]
    public void Digits_parameters() => Snapshot.Verify(Generated("Digits.Parameters.g.cs", Digits));

    [Fact]
    public void Digits_forward() => Snapshot.Verify(Generated("Digits.Forward.g.cs", Digits));

    [Fact]
    public void Digits_backprop() => Snapshot.Verify(Generated("Digits.Backprop.g.cs", Digits));

    [Fact]
    public void Columns_forward_over_vectors() => Snapshot.Verify(Generated("Iris.Forward.Vectors.g.cs", Columns));

    [Fact]
    public void Columns_backprop_over_vectors() => Snapshot.Verify(Generated("Iris.Backprop.Vectors.g.cs", Columns));

    [Fact]
    public void Digits_forward_over_vectors() => Snapshot.Verify(Generated("Digits.Forward.Vectors.g.cs", Digits));

    [Fact]
    public void Tiled_forward_over_vectors() => Snapshot.Verify(Generated("Wide.Forward.Vectors.g.cs", Wide));

    [Fact]
    public void Tiled_backprop_over_vectors() => Snapshot.Verify(Generated("Wide.Backprop.Vectors.g.cs", Wide));

    [Fact]
    public void Many_layers_forward_by_the_library() =>
        Snapshot.Verify(Generated("Long.Forward.g.cs", _manyLayers) + Generated("Long.Forward.Vectors.g.cs", _manyLayers));

    [Fact]
    public void Rows_forward_over_vectors() => Snapshot.Verify(Generated("Dots.Forward.Vectors.g.cs", Dots));

    [Fact]
    public void Rows_backprop_over_vectors() => Snapshot.Verify(Generated("Dots.Backprop.Vectors.g.cs", Dots));

    [Fact]
    public void Rows_backprop() => Snapshot.Verify(Generated("Dots.Backprop.g.cs", Dots));

    // A vector is as wide as the machine's; but what is counted by lines of weights is known.
    [Theory]
    [InlineData("Inputs = 4, Hidden = 6, Outputs = 4", "Columns")]
    [InlineData("Inputs = 1, Hidden = 1, Outputs = 1", "Columns")]
    [InlineData("Inputs = 1, Hidden = 1, Outputs = 1", "Rows")]
    [InlineData("Inputs = 9, Hidden = 5, Outputs = 4", "Rows")]
    [InlineData("Inputs = 9, Hidden = 5, Outputs = 4", "Tiled")]
    public void No_loop_over_lines_of_weights_runs_once_and_nothing_is_added_in_vain(string sizes, string kernel)
    {
        var text = string.Concat(InMemory.GeneratedFiles($"[TypedNetworks.Network({sizes}, Kernel = \"{kernel}\")] public partial class Net;").Values);
        var loops = Regex.Matches(text, @"for \((?:var|nuint) (?:to|from|i) = (\d+); \w+ < (\d+); (?:\w+ \+= (\d+)|\w+\+\+)\)");

        Assert.All(loops, loop => Assert.True(
            int.Parse(loop.Groups[2].Value, CultureInfo.InvariantCulture) - int.Parse(loop.Groups[1].Value, CultureInfo.InvariantCulture) > (loop.Groups[3].Success ? int.Parse(loop.Groups[3].Value, CultureInfo.InvariantCulture) : 1),
            loop.Value));
        Assert.DoesNotMatch(@"\+ 0\b(?!\.)|\* 0\b(?!\.)|\b0 \*|\b0 \+", text);
    }

    [Fact]
    public void Nested_with_names_of_the_users() => Snapshot.Verify(Generated("Game.Units.Enemy.Brain.Forward.g.cs", """
        using TypedNetworks;

        namespace Game.Units;

        public partial struct Enemy
        {
            [Network(Inputs = 2, Hidden = 1, Outputs = 2, InputNames = new[] { "distance", "p" }, OutputNames = new[] { "turn", "thrust" }, Activation = "HardSwish")]
            internal partial class Brain;
        }
        """));

    [Fact]
    public void Classifier_of_a_record() => Snapshot.Verify(Generated("Iris.Records.g.cs", """
        using TypedNetworks;

        public readonly record struct IrisFeatures(double SepalLength, double SepalWidth, double PetalLength, double PetalWidth);

        public enum Species { Setosa, Versicolor, Virginica }

        [Network<IrisFeatures, Species>(Hidden = 8)]
        public sealed partial class Iris;
        """));

    [Fact]
    public void Records_within_records() => Snapshot.Verify(Generated("Cars.Driver.Records.g.cs", """
        using TypedNetworks;

        namespace Cars;

        public enum Weather : byte { Dry = 7, Wet = 3, Icy }

        public enum Gear { Down, Keep, Up }

        public record struct Place(float X, double Y);

        public sealed record Road(Place Here, Weather Weather, Place There) { public bool IsNight { get; init; } public int Lanes { get; set; } }

        public sealed class Move { public float Steer { get; init; } public bool Brakes; public Gear Gear { get; set; } public Place Aim { get; set; } public byte Lights { get; set; } }

        [Network<Road, Move>(Hidden = 8, Precision = "Single")]
        public sealed partial class Driver;
        """));

    [Fact]
    public void Stubs() => Snapshot.Verify(Generated("Robots.Arm.g.cs", """
        namespace Robots;

        [TypedNetworks.Network(Inputs = 2, Outputs = 2, Activation = "Sigmod", OutputNames = new[] { "lift", "turn" })]
        [TypedNetworks.Layer(4)]
        public partial class Arm;
        """));

    private static string Generated(string file, string source) => InMemory.GeneratedFiles(source)[file];
}
