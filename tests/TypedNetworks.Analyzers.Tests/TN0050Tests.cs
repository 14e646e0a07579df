namespace TypedNetworks.Analyzers.Tests;

/// <summary>Members of a network class leave the generated ones their names.</summary>
public class TN0050Tests
{
    private const string Types = "public record Features(double Length, double Width); public record Price(double Euros); public enum Species { Setosa, Versicolor } ";

    [Theory]
    [InlineData("public double [|Forward|](double a, double b, double c) => 0;", "Forward")]
    [InlineData("private static string [|Forward|](double a, double b, double c) => \"\";", "Forward")]
    [InlineData("public double [|Forward|](System.ReadOnlySpan<double> input) => 0;", "Forward")]
    [InlineData("public void [|Forward|](System.ReadOnlySpan<double> input, System.Span<double> output) { }", "Forward")]
    [InlineData("void [|ForwardBatch|](System.ReadOnlySpan<double> a, System.Span<double> b) { }", "ForwardBatch")]
    [InlineData("public double [|Backprop|](double a, double b, double c, double d, ParameterSet gradient) => 0;", "Backprop")]
    [InlineData("public double [|Backprop|](System.ReadOnlySpan<double> a, System.ReadOnlySpan<double> b, ParameterSet? c) => 0;", "Backprop")]
    [InlineData("public double [|BackpropBatch|](System.ReadOnlySpan<double> a, System.ReadOnlySpan<double> b, Gate.ParameterSet c) => 0;", "BackpropBatch")]
    [InlineData("public double [|TrainStep|](double a, double b, double c, double d, double e) => 0;", "TrainStep")]
    [InlineData("public double [|TrainStep|](System.ReadOnlySpan<double> a, System.ReadOnlySpan<double> b, double c) => 0;", "TrainStep")]
    [InlineData("public int [|Initialize|](int seed) => seed;", "Initialize")]
    public Task MethodOfTheSameSignatureIsReportedAndTheOtherOverloadsRemain(string member, string name) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public partial class Gate {{ {member} }}")
            .Says("TN0050", $"Rename '{name}' in 'Gate': the generator writes a member of that name")

            // The user's own method is what those calls find; whether its result suits them is not the network's matter.
            .UsedBy(new("Gate") { Except = member.Contains("private", StringComparison.Ordinal) || !member.StartsWith("public", StringComparison.Ordinal) ? [name] : [] })
            .RunAsync();

    [Theory]
    [InlineData("public int [|InputCount|];", "InputCount")]
    [InlineData("public int [|OutputCount|] => 3;", "OutputCount")]
    [InlineData("public const int [|ParameterCount|] = 3;", "ParameterCount")]
    [InlineData("public int [|InputCount|]() => 3;", "InputCount")]
    [InlineData("public double[] [|Parameters|] { get; } = [];", "Parameters")]
    [InlineData("public class [|ParameterSet|];", "ParameterSet", "Parameters", "Backprop", "BackpropBatch")]
    [InlineData("public int [|ParameterSet|];", "ParameterSet", "Parameters", "Backprop", "BackpropBatch")]
    [InlineData("public event System.Action? [|Initialize|] { add { } remove { } }", "Initialize")]
    [InlineData("public double [|Forward|];", "Forward")]
    [InlineData("public class [|Forward|];", "Forward")]
    [InlineData("public enum [|ForwardBatch|] { All }", "ForwardBatch")]
    [InlineData("public delegate void [|Backprop|]();", "Backprop")]
    [InlineData("public double [|BackpropBatch|] { get; set; }", "BackpropBatch")]
    [InlineData("public static readonly double [|TrainStep|] = 3;", "TrainStep")]
    public Task OtherMemberOfTheNameIsReported(string member, string name, params string[] affected) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public partial class Gate {{ {member} }}")
            .Says("TN0050", $"Rename '{name}' in 'Gate': the generator writes a member of that name")

            // The name means the user's own member; a program that takes it for the network's is beyond help.
            .UsedBy(new("Gate") { Except = [name, .. affected], ByOwnInterface = name != "ParameterSet" })
            .RunAsync();

    [Fact]
    public Task MemberInAnotherPartIsReportedThere() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate;", "public partial class Gate { public double [|Forward|](double a, double b, double c) => 0; }")
            .Says("TN0050", "Rename 'Forward' in 'Gate': the generator writes a member of that name")
            .RunAsync();

    [Theory]
    [InlineData("public double Forward(double a, double b, double c) => 0;", "Forward")]
    [InlineData("protected int InputCount;", "InputCount")]
    [InlineData("public virtual int Parameters => 3;", "Parameters")]
    [InlineData("public static void Initialize(int seed) { }", "Initialize")]
    [InlineData("internal class ParameterSet;", "ParameterSet")]
    public Task InheritedMemberIsReportedAtTheClass(string member, string name) =>
        DeclarationTest.Of($"public class Device {{ {member} }} [Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|] : Device;")
            .Says("TN0050", $"Rename '{name}' in 'Device', from which 'Gate' inherits it, or derive from another class: the generator writes a member of that name")
            .RunAsync();

    [Theory]
    [InlineData("Forward")]
    [InlineData("InputCount")]
    [InlineData("Parameters")]
    [InlineData("ParameterSet", "Parameters", "Backprop", "BackpropBatch")]
    public Task ClassNamedLikeAMemberIsReported(string name, params string[] affected) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public partial class [|{name}|];")
            .Says("TN0050", $"Rename the class '{name}': the generator writes a member of that name, which C# does not allow within it")

            // A class cannot have a member of its own name, so there is none to use.
            .UsedBy(new(name) { Except = [name, .. affected], ByOwnInterface = name != "ParameterSet" })
            .RunAsync();

    [Theory]
    [InlineData("public double Forward(string text) => text.Length;")]
    [InlineData("public double Forward(double a) => a;")]
    [InlineData("public double Forward(double a, double b, double c, double d) => a;")]
    [InlineData("public double Forward(float a, float b, float c) => a;")]
    [InlineData("public double Forward(in double a, in double b, in double c) => a;")]
    [InlineData("public T Forward<T>(T a, T b, T c) where T : class => a;")]
    [InlineData("public double Forward<T>(double a, double b, double c) => a;")]
    [InlineData("public double Backprop(double[] input) => 0;")]
    [InlineData("public void Initialize() => Initialize(1);")]
    [InlineData("public void Initialize(string seed) => Initialize(seed.Length);")]
    [InlineData("public double TrainStep(double rate) => rate;")]
    [InlineData("public int forward; public int W1; public int Loss; public void Predict() { }")]
    [InlineData("public class Sigmoid; public int ForwardCore; private static double Descend() => 0;")]
    [InlineData("public override string ToString() => \"\"; public override int GetHashCode() => 1; public override bool Equals(object? other) => false;")]
    public Task OverloadsAndOtherNamesAreFine(string members) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public partial class Gate {{ {members} }}").RunAsync();

    [Fact]
    public Task WithoutTypedOverloadsThereIsNothingToCollideWith() =>
        DeclarationTest.Of("[Network(Inputs = 9, Outputs = 1)] public partial class Gate { public double Forward(double a, double b, double c, double d, double e, double f, double g, double h, double i) => 0; }")
            .UsedBy(new("Gate", 9))
            .RunAsync();

    [Theory]
    [InlineData("private double Forward(double a, double b, double c) => 0;")]
    [InlineData("public double Forward(string text) => text.Length;")]
    [InlineData("private int InputCount() => 3;")]
    public Task InheritedMemberThatIsPrivateOrAnOverloadIsFine(string member) =>
        DeclarationTest.Of($"public class Device {{ {member} }} [Network(Inputs = 3, Outputs = 1)] public partial class Gate : Device;").RunAsync();

    [Fact]
    public Task ExplicitImplementationIsFine() =>
        DeclarationTest.Of("""
            public interface ICalculator { double Forward(double a, double b, double c); int InputCount { get; } }

            [Network(Inputs = 3, Outputs = 1)]
            public partial class Gate : ICalculator
            {
                double ICalculator.Forward(double a, double b, double c) => Forward(a, b, c);

                int ICalculator.InputCount => InputCount;
            }
            """).RunAsync();

    // What a network of types has beside the members of every network.
    [Theory]
    [InlineData("Species", "public Species [|Classify|](in Features input) => default;", "Classify")]
    [InlineData("Species", "private int [|Classify|](in Features f) => 1;", "Classify")]
    [InlineData("Species", "public Species [|Classify|](in Features input, out double probability) { probability = 1; return default; }", "Classify")]
    [InlineData("Species", "public Species [|Classify|](in Features input, System.Span<double> probabilities) => default;", "Classify")]
    [InlineData("Species", "public Species [|Classify|](ref Features input) => default;", "Classify")]
    [InlineData("Species", "public int [|Classify|] => 1;", "Classify")]
    [InlineData("Price", "public Price [|Predict|](in Features input) => new(1);", "Predict")]
    [InlineData("Price", "public static void [|Predict|](in Features input) { }", "Predict")]
    [InlineData("Price", "public class [|Predict|];", "Predict")]
    [InlineData("bool", "public bool [|Predict|](in Features input, out double probability) { probability = 1; return true; }", "Predict")]
    [InlineData("Price", "public static void [|EncodeInput|](in Features input, System.Span<double> destination) { }", "EncodeInput")]
    [InlineData("Price", "public void [|EncodeTarget|](in Price target, System.Span<double> destination) { }", "EncodeTarget")]
    [InlineData("Price", "private static Price [|DecodeOutput|](System.ReadOnlySpan<double> output) => new(1);", "DecodeOutput")]
    [InlineData("Price", "public double [|DecodeOutput|];", "DecodeOutput")]
    [InlineData("Price", "public double [|Backprop|](in Features input, in Price target, ParameterSet gradient) => 0;", "Backprop")]
    [InlineData("Price", "public double [|TrainStep|](in Features input, in Price target, double learningRate) => 0;", "TrainStep")]
    [InlineData("Price", "public double [|TrainStep|](double a, double b, double c, double d) => 0;", "TrainStep")]
    [InlineData("Price", "public double [|Forward|](System.ReadOnlySpan<double> input) => 0;", "Forward")]
    public Task MemberOfANetworkOfTypesIsReported(string output, string member, string name) =>
        DeclarationTest.Of(Types + $"[Network<Features, {output}>] public partial class Net {{ {member} }}")
            .Says("TN0050", $"Rename '{name}' in 'Net': the generator writes a member of that name")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task CollisionIsReportedAndItsUseIsNot() =>
        DeclarationTest.Of(
            Types + "[Network<Features, Species>] public partial class Net { public Species [|Classify|](in Features input) => default; }",
            new TypedUsage("new Features(1, 2)", "Species.Setosa", "Species") { Network = "Net", Classifies = true, IsProbable = true }.Program)
            .Says("TN0050", "Rename 'Classify' in 'Net': the generator writes a member of that name")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("public class Device { public Price Predict(in Features input) => new(1); }", "Predict")]
    [InlineData("public class Device { protected static int EncodeInput; }", "EncodeInput")]
    public Task InheritedMemberOfANetworkOfTypesIsReported(string device, string name) =>
        DeclarationTest.Of(Types + device + " [Network<Features, Price>] public partial class [|Net|] : Device;")
            .Says("TN0050", $"Rename '{name}' in 'Device', from which 'Net' inherits it, or derive from another class: the generator writes a member of that name")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("Classify", "Species")]
    [InlineData("Predict", "Price")]
    [InlineData("TrainStep", "Price")]
    [InlineData("DecodeOutput", "Price")]
    public Task ClassNamedLikeAMemberOfANetworkOfTypesIsReported(string name, string output) =>
        DeclarationTest.Of(Types + $"[Network<Features, {output}>] public partial class [|{name}|];")
            .Says("TN0050", $"Rename the class '{name}': the generator writes a member of that name, which C# does not allow within it")
            .UsedBy(null)
            .RunAsync();

    // Overloads, the verb of the other kind of output, and what a network without types may be full of.
    [Theory]
    [InlineData("Network<Features, Species>", "public Species Classify(double length, double width) => Classify(new Features(length, width)); public int Predict => 1;")]
    [InlineData("Network<Features, Species>", "public Species Classify(Features input, int other) => Classify(in input); public string Classify(string text) => text;")]
    [InlineData("Network<Features, Price>", "public Price Predict(double length) => Predict(new Features(length, 1)); public class Classify;")]
    [InlineData("Network<Features, Price>", "public bool Predict(in Features input, out double probability) { probability = 1; return true; }")]
    [InlineData("Network<Features, bool>", "public bool Predict(in Features input, out float probability) { probability = 1; return true; }")]
    [InlineData("Network<Features, Price>", "public double TrainStep(Features input, Price target) => TrainStep(in input, in target, 0.1); public void EncodeInput() { }")]
    [InlineData("Network(Inputs = 2, Outputs = 1)", "public double Predict(in Features input) => 1; public Species Classify(in Features input) => default; public static int EncodeInput, EncodeTarget, DecodeOutput;")]
    public Task OverloadsBesideTypedMembersAreFine(string attribute, string members) =>
        DeclarationTest.Of(Types + $"[{attribute}] public partial class Net {{ {members} }}").UsedBy(null).RunAsync();
}
