namespace TypedNetworks.Generators.Tests.Emission;

/// <summary>What hovering over generated members tells.</summary>
public class DocumentationTests
{
    private const string Grocer = """
        using TypedNetworks;

        public record Size(double Length);

        public enum Colour { Red, @class }

        public record Fruit(double Weight, Size Size, bool Ripe, Colour Colour);

        public enum Kind { Apple, Banana }

        [Network<Fruit, Kind>(Hidden = 2)]
        public sealed partial class Grocer;
        """;

    [Theory]
    [InlineData("weight", "Input 0: Weight.")]
    [InlineData("sizeLength", "Input 1: Size.Length.")]
    [InlineData("ripe", "Input 2: 1 if Ripe is true, else 0.")]
    [InlineData("colourRed", "Input 3: 1 if Colour is Colour.Red, else 0.")]
    [InlineData("colourClass", "Input 4: 1 if Colour is Colour.class, else 0.")]
    [InlineData("t0", "The target of output apple: 1 if it is Kind.Apple, else 0.")]
    [InlineData("t1", "The target of output banana: 1 if it is Kind.Banana, else 0.")]
    public void Numbers_of_a_type_say_what_they_stand_for(string parameter, string meaning) =>
        Assert.Contains(Parameter(parameter, meaning), Generated("Grocer.Backprop.g.cs", Grocer), StringComparison.Ordinal);

    [Fact]
    public void A_lone_flag_and_a_lone_enum_have_no_member_to_name()
    {
        var text = Generated("Net.Backprop.g.cs", "public enum Side { Left, Right } [TypedNetworks.Network<Side, bool>] public partial class Net;");

        Assert.Contains(Parameter("right", "Input 1: 1 if it is Side.Right, else 0."), text, StringComparison.Ordinal);
        Assert.Contains(Parameter("t0", "The target of output y0: 1 if it is true, else 0."), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_without_a_type_stand_for_themselves()
    {
        var text = Generated("Net.Backprop.g.cs", "[TypedNetworks.Network(Inputs = 1, Outputs = 1)] public partial class Net;");

        Assert.Contains(Parameter("x0", "Input 0."), text, StringComparison.Ordinal);
        Assert.Contains(Parameter("t0", "The target of output y0."), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record Value(double X)", "record Value2(double Y)", "<paramref name=\"input\"/>", "<paramref name=\"input\"/> or <paramref name=\"target\"/>")]
    [InlineData("record struct Value(Inner X)", "record struct Value2(double Y)", "An object within <paramref name=\"input\"/>", "An object within <paramref name=\"input\"/>")]
    [InlineData("record Value(Inner X)", "record struct Value2(Inner Y)", "<paramref name=\"input\"/> or an object within <paramref name=\"input\"/>", "<paramref name=\"input\"/>, an object within <paramref name=\"input\"/> or an object within <paramref name=\"target\"/>")]
    public void What_may_be_null_is_said_wherever_it_is_taken(string input, string output, string forInput, string forBoth)
    {
        var text = Generated("Net.Records.g.cs", $"public record Inner(double Z); public {input}; public {output}; [TypedNetworks.Network<Value, Value2>] public partial class Net;");

        AssertNull(forInput, " Predict(", text);
        AssertNull(forInput, " EncodeInput(", text);
        AssertNull(forBoth, " Backprop(", text);
        AssertNull(forBoth, " TrainStep(", text);
    }

    [Fact]
    public void What_cannot_be_null_is_not_spoken_of() => Assert.DoesNotContain(
        "ArgumentNullException",
        Generated("Net.Records.g.cs", "public record struct Value(double X); [TypedNetworks.Network<Value, bool>] public partial class Net;"),
        StringComparison.Ordinal);

    [Fact]
    public void An_underscore_is_explained_where_a_name_gave_way()
    {
        var text = Generated("Net.Forward.g.cs", """
            [TypedNetworks.Network(Inputs = 1, Outputs = 1, Activation = nameof(Bump))]
            public partial class Net
            {
                private static double Bump(double z) => System.Math.Exp(-z * z);
            }
            """);
        var builtIn = Generated("Net.Forward.g.cs", "[TypedNetworks.Network(Inputs = 1, Outputs = 1)] public partial class Net;");

        Assert.Contains("/// <summary>Bump: exp(−z²). The underscore leaves the name Bump to your own code.</summary>\n    private static double Bump_(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("underscore", builtIn, StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_say_what_letters_mean_and_which_argument_is_the_output()
    {
        var text = Generated("Net.g.cs", """
            [TypedNetworks.Network(Inputs = 1, Outputs = 2, Activation = "Identity", Loss = nameof(Cauchy))]
            public partial class Net
            {
                private static double Cauchy(double predicted, double wanted) => System.Math.Log(1 + (predicted - wanted) * (predicted - wanted));
            }
            """);

        Assert.Contains("○ Loss: Cauchy, Σ (ln(1 + u²)), with u = y − t.<br/>\n", text, StringComparison.Ordinal);
        Assert.Contains("○ Cauchy(output y, target t) = ln(1 + u²), with u = y − t; its slope by y: 2u / (1 + u²), with u = y − t.\n", text, StringComparison.Ordinal);
    }

    private static string Parameter(string name, string meaning) => $"/// <param name=\"{name}\">{meaning}</param>\n";

    // The exception is among the lines of documentation right above the method.
    private static void AssertNull(string subject, string method, string text)
    {
        var before = text[..text.IndexOf(method, StringComparison.Ordinal)];
        Assert.Contains($"<exception cref=\"global::System.ArgumentNullException\">{subject} is <see langword=\"null\"/>.</exception>\n", before[before.LastIndexOf("\n\n", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static string Generated(string file, string source) => InMemory.GeneratedFiles(source)[file];
}
