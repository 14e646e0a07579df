namespace TypedNetworks.Analyzers.Tests;

/// <summary>An activation has a known name.</summary>
public class TN0020Tests
{
    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = \"Sigmoind\"|])]", "Sigmoind", "Sigmoid")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = \"relu\"|])]", "relu", "ReLU")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = \"\"|])]", "", null)]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = \"two words\"|])]", "two words", null)]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = \"Own\"|])]", "Own", null)]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = \"Foo\"|])]", "Foo", null)]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = \"Dropout\"|])]", "Dropout", null)]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = \"logistic\"|])]", "logistic", "Sigmoid")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = \"Swish\"|])]", "Swish", "SiLU")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|OutputActivation = \"SoftMx\"|], Loss = \"CrossEntropy\")]", "SoftMx", "Softmax")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = \"Tanh\", [|OutputActivation = \"Tahn\"|])]", "Tahn", "Tanh")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(2)] [Layer(2, [|Activation = \"LeakyRelu \"|])]", "LeakyRelu ", "LeakyReLU")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(2, Bias = \"None\", [|Activation = \"TanH \"|])]", "TanH ", "Tanh")]
    public Task UnknownNameIsReportedWithTheNearest(string attributes, string name, string? nearest) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0020", Message(name, nearest)).UsedBy(new("Gate")).RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = \"Tanh\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = Activations.ReLU, OutputActivation = Activations.Identity)]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = nameof(Activations.Mish))]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = null!)]")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, OutputActivation = Activations.Identity)] [Layer(2, Activation = Activations.GELU)]")]
    public Task KnownNameIsFine(string attributes) => DeclarationTest.Of(attributes + " public partial class Gate;").RunAsync();

    [Fact]
    public Task EachUnknownNameIsReportedAtItsPlace() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1, [|Activation = "Rely"|], [|OutputActivation = "Identiy"|])]
            [Layer(2, [|Activation = "Mush"|])]
            public partial class Gate;
            """).Says("TN0020", Message("Rely", "ReLU"), Message("Identiy", "Identity"), Message("Mush", "Mish")).RunAsync();

    // A name that long is near to nothing, and measuring how far would take its time.
    [Fact]
    public Task ExtremelyLongNameIsAnswered()
    {
        var name = new string('R', 100_000);
        return DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, [|Activation = \"{name}\"|])] public partial class Gate;").Says("TN0020", Message(name, null)).RunAsync();
    }

    [Fact]
    public Task MethodOfAnotherClassDoesNotCount() =>
        DeclarationTest.Of("""
            public static class Own { public static double Swash(double z) => z; }

            public class Base { protected static double Swash(double z) => z; }

            [Network(Inputs = 3, Outputs = 1, [|Activation = nameof(Own.Swash)|])]
            public partial class Gate : Base;
            """).Says("TN0020", Message("Swash", null, " => Own.Swash(z);")).RunAsync();

    // It takes other numbers, or belongs to an object.
    [Theory]
    [InlineData("public static float Swash(float z) => z;", "Double")]
    [InlineData("public static double Swash(double z) => z;", "Single")]
    [InlineData("public static double Swash(double y, double t) => y;", "Double")]
    [InlineData("public double Swash(double z) => z;", "Double")]
    [InlineData("public static double Swash(double z) => z; public static float Swash(float z) => z;", "Double")]
    public Task MethodOfAnotherClassThatCannotBeCalledIsNot(string method, string precision) =>
        DeclarationTest.Of(
            $"public partial class Own {{ {method} }}",
            $"[Network(Inputs = 3, Outputs = 1, Precision = \"{precision}\", [|Activation = nameof(Own.Swash)|])] public partial class Gate;")
            .Says("TN0020", Message("Swash", null).Replace("double", precision == "Single" ? "float" : "double", StringComparison.Ordinal))
            .UsedBy(null)
            .RunAsync();

    // Who names a method or a field means it, however near to a built-in's name its own is.
    [Theory]
    [InlineData("nameof(Swish)", "Swish", "static System.Func<double, double> Swish = z => z;")]
    [InlineData("\"Swish\"", "Swish", "static System.Func<double, double> Swish => z => z;")]
    [InlineData("nameof(F)", "F", "static System.Func<double, double> F = z => z;")]
    public Task WhatIsNoMethodOfTheClassIsNotTakenForAMisspeltName(string value, string name, string member) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, Outputs = 1, [|Activation = {{value}}|])]
            public partial class Gate
            {
                {{member}}
            }
            """).Says("TN0020", Message(name, null).Replace($"declare 'static double {name}(double z)' in 'Gate' itself", $"make '{name}' one, 'static double {name}(double z)'", StringComparison.Ordinal)).RunAsync();

    [Fact]
    public Task MethodOfAnotherClassIsNotTakenForAMisspeltName() =>
        DeclarationTest.Of("""
            public static class Own { public static double Swish(double z) => z; }

            [Network(Inputs = 3, Outputs = 1, [|Activation = nameof(Own.Swish)|])]
            public partial class Gate;
            """).Says("TN0020", Message("Swish", null, " => Own.Swish(z);")).RunAsync();

    private static string Message(string name, string? nearest, string body = "") =>
        $"'{name}' is no activation, and 'Gate' has no static method of that name: {(nearest is not null ? $"did you mean '{nearest}'?" : name.Length == 0 || name.Contains(' ') ? "write a built-in name." : $"declare 'static double {name}(double z){body}' in 'Gate' itself, or write a built-in name.")} The activations are Identity, Sigmoid, Tanh, ReLU, LeakyReLU, ELU, SELU, GELU, SiLU, Softplus, Softsign, HardSigmoid, HardTanh, HardSwish, Mish, Softmax";
}
