namespace TypedNetworks.Analyzers.Tests;

/// <summary>Members of a network class leave the generated ones their names.</summary>
public class TN0050Tests
{
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
}
