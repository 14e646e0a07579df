namespace TypedNetworks.Analyzers.Tests;

/// <summary>Arguments have the names and types that the attribute gives them. The compiler refuses them too, and says what they are not.</summary>
public class TN0017Tests
{
    private const string Activations = "Identity, Sigmoid, Tanh, ReLU, LeakyReLU, ELU, SELU, GELU, SiLU, Softplus, Softsign, HardSigmoid, HardTanh, HardSwish, Mish, Softmax";
    private const string Named = "each argument of [Network] has its name before it";
    private const string UnitsFirst = "the units of a [Layer] are a whole number and come first, and all else has a name";
    private const string OfActivation = "Activation is a name in quotes, or a constant of Activations";
    private const string OfBias = "Bias is one of \"Trained\", \"Frozen\", \"None\"";
    private const string OfHidden = "Hidden is the size of one layer, and several layers have a [Layer] each";

    [Theory]
    [InlineData("Hidden = 4.0", "Hidden = 4", "CS0266")]
    [InlineData("Hidden = 4L", "Hidden = 4", "CS0266")]
    [InlineData("Hidden = \"4\"", "Hidden = 4", "CS0029")]
    [InlineData("Hidden = new[] { 4 }", "Hidden = 4", "CS0029")]
    public Task SizeIsWrittenAsAWholeNumber(string argument, string instead, string error) =>
        RunAsync(argument, Write(instead, argument), "Hidden is a whole number", error);

    [Theory]
    [InlineData("Hidden = 4.5", "4.5", "CS0266")]
    [InlineData("Hidden = \"four\"", "\"four\"", "CS0029")]
    [InlineData("Hidden = true", "true", "CS0029")]
    public Task SizeThatNobodyCanTellIsAskedFor(string argument, string value, string error) =>
        RunAsync(argument, $"Write a whole number instead of '{value}' for 'Gate'", "Hidden is a whole number", error);

    [Theory]
    [InlineData("Hidden = new[] { 4, 3 }", "CS0029")]
    [InlineData("Hidden = new int[]\n{\n    4, 3,\n}", "CS0029")]
    [InlineData("Hidden = [4, 3]", "CS9174")]
    [InlineData("Hidden = \"4, 3\"", "CS0029")]
    [InlineData("Layers = [4, 3]", "CS0246")]
    public Task SeveralSizesAreLayers(string argument, string error) =>
        RunAsync(argument, $"Write '[Layer(4)] [Layer(3)]' below [Network] instead of '{argument.Replace("\n    ", " ", StringComparison.Ordinal).Replace('\n', ' ')}' for 'Gate'", OfHidden, error);

    [Theory]
    [InlineData("Bias = false", "Bias = \"None\"", OfBias, "CS0029")]
    [InlineData("Bias = true", "Bias = \"Trained\"", OfBias, "CS0029")]
    [InlineData("Bias = Biases.False", "Bias = Biases.None", OfBias, "CS0117")]
    [InlineData("Activation = ReLU", "Activation = \"ReLU\"", OfActivation, "CS0103")]
    [InlineData("Activation = Activations.Relu", "Activation = Activations.ReLU", OfActivation, "CS0117")]
    [InlineData("Activation = TypedNetworks.Activations.Relu", "Activation = TypedNetworks.Activations.ReLU", OfActivation, "CS0117")]
    [InlineData("Activation = Activation.ReLU", "Activation = \"ReLU\"", OfActivation, "CS0103")]
    [InlineData("Activation = System.Math.Tanh", "Activation = \"Tanh\"", OfActivation, "CS0428")]
    [InlineData("Activation = nameof(Relu)", "Activation = \"ReLU\"", OfActivation, "CS0103")]
    [InlineData("Loss = CrossEntropyLoss", "Loss = \"CrossEntropy\"", "Loss is a name in quotes, or a constant of Losses", "CS0103")]
    [InlineData("Precision = float", "Precision = \"Single\"", "Precision is one of \"Double\", \"Single\"", "CS1525")]
    [InlineData("Precision = typeof(float)", "Precision = \"Single\"", "Precision is one of \"Double\", \"Single\"", "CS0029")]
    [InlineData("InputNames = \"a, b, c\"", "InputNames = [\"a\", \"b\", \"c\"]", "InputNames is a list, with a name for each input", "CS0029")]
    [InlineData("InputNames = [a, \"b\", c]", "InputNames = [\"a\", \"b\", \"c\"]", "InputNames is a list, with a name for each input", "CS0103")]
    [InlineData("OutputNames = \"a\"", "OutputNames = [\"a\"]", "OutputNames is a list, with a name for each output", "CS0029")]
    public Task NameThatIsMeantIsWritten(string argument, string instead, string reason, string error) =>
        RunAsync(argument, Write(instead, argument), reason, error);

    [Theory]
    [InlineData("Activation = Missing", "Missing", "Activation", Activations, "CS0103")]
    [InlineData("Bias = 1", "1", "Bias", "Trained, Frozen, None", "CS0029")]
    [InlineData("Kernel = System.DayOfWeek.Friday", "System.DayOfWeek.Friday", "Kernel", "Auto, Unrolled, Scalar, Columns, Rows, Tiled, Lanes", "CS0029")]
    public Task NameThatNobodyCanTellIsAskedFor(string argument, string value, string name, string names, string error) =>
        RunAsync(argument, $"Write a name in quotes instead of '{value}' for 'Gate'", $"{name} is one of {names}", error);

    [Fact]
    public Task MethodOfOnesOwnIsNamed() =>
        DeclarationTest.Of("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Activation = Swish|])] public partial class Gate { static double Swish(double z) => z; }")
            .Says("TN0017", Write("Activation = nameof(Swish)", "Activation = Swish") + ": Activation is the name of a method, not the method")
            .SoDoesTheCompiler("CS0428")
            .RunAsync();

    [Theory]
    [InlineData("Activation = nameof(Bump)", "static double Bump(double z)", "Activation", "CS0103")]
    [InlineData("OutputActivation = nameof(Gate.Bump)", "static double Bump(double z)", "OutputActivation", "CS0117")]
    [InlineData("Loss = nameof(Cost)", "static double Cost(double y, double t)", "Loss", "CS0103")]
    public Task MethodThatThereIsNotIsAskedFor(string argument, string signature, string name, string error) =>
        RunAsync(argument, $"Add '{signature}' to 'Gate'", $"its {name} is a method of that name", error);

    [Fact]
    public Task MethodThatThereIsNotHasTheNetworksPrecision() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, Precision = \"Single\"), Layer(2, [|Activation = nameof(Bump)|])] public partial class Gate;")
            .Says("TN0017", "Add 'static float Bump(float z)' to 'Gate': its Activation is a method of that name")
            .SoDoesTheCompiler("CS0103")
            .UsedBy(null)
            .RunAsync();

    // What other classes lack is theirs, and the compiler tells it well.
    [Theory]
    [InlineData("Activation = nameof(Other.Bump)", "CS0117")]
    [InlineData("Activation = nameof(Missing.Bump)", "CS0103")]
    public Task MethodThatAnotherClassHasNotIsTheCompilersWord(string argument, string error) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, {argument})] public partial class Gate; public static class Other;").SoDoesTheCompiler(error).UsedBy(null).RunAsync();

    [Theory]
    [InlineData("Hidden = Own", "Write the number itself, or a const, instead of 'Own' for 'Gate'", "Hidden")]
    [InlineData("Hidden = Own + 1", "Write the number itself, or a const, instead of 'Own + 1' for 'Gate'", "Hidden")]
    [InlineData("Activation = Name", "Write the name itself, or a const, instead of 'Name' for 'Gate'", "Activation")]
    [InlineData("InputNames = Names", "Write the list itself instead of 'Names' for 'Gate'", "InputNames")]
    public Task WhatIsNotConstantIsReported(string argument, string remedy, string name) =>
        DeclarationTest.Of($$"""
            [Network(Inputs = 3, [|{{argument}}|], Outputs = 1)]
            public partial class Gate { static int Own = 2; static string Name = "ReLU"; static string[] Names = ["a", "b", "c"]; }
            """)
            .Says("TN0017", $"{remedy}: {name} must be known when the program is compiled")
            .SoDoesTheCompiler("CS0182")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("Hiden = 4", "Hidden = 4", "CS0246")]
    [InlineData("Units = 4", "Hidden = 4", "CS0246")]
    [InlineData("HiddenSize = 4", "Hidden = 4", "CS0246")]
    [InlineData("activation = \"ReLU\"", "Activation = \"ReLU\"", "CS0246")]
    [InlineData("activation = \"Missing\"", "Activation = \"Missing\"", "CS0246")]
    [InlineData("LossFunction = \"Huber\"", "Loss = \"Huber\"", "CS0246")]
    [InlineData("Names = [\"a\", \"b\", \"c\"]", null, "CS0246")]
    [InlineData("HiddenSizes = \"Tanh\"", null, "CS0246")]
    [InlineData("LearningRate = 4", null, "CS0246")]
    [InlineData("TypeId = 4", null, "CS0617")]
    public Task ArgumentThatThereIsNotGetsTheNearestName(string argument, string? instead, string error) =>
        RunAsync(
            argument,
            instead is null ? $"Remove '{argument}' from 'Gate'" : Write(instead, argument),
            $"[Network] has no argument '{argument.Split(' ')[0]}'{(instead is null ? ", only Inputs, Outputs, Loss, InputNames, OutputNames, Hidden, Activation, OutputActivation, Precision, Bias, Initializer, Kernel" : "")}",
            error);

    [Fact]
    public Task NamesAreGivenInAnyWayAndOnlyOnce() =>
        DeclarationTest.Of("[Network([|Input = 3|], [|outputs = one|], [|Hidden: 4|], Bias = \"None\", [|Biases = \"None\"|])] public partial class Gate;")
            .Says(
                "TN0017",
                Write("Inputs = 3", "Input = 3") + ": [Network] has no argument 'Input'",
                Write("Outputs = one", "outputs = one") + ": [Network] has no argument 'outputs'",
                Write("Hidden = 4", "Hidden: 4") + ": arguments of [Network] are set with '='",
                "Remove 'Biases = \"None\"' from 'Gate': [Network] has no argument 'Biases', only Inputs, Outputs, Loss, InputNames, OutputNames, Hidden, Activation, OutputActivation, Precision, Bias, Initializer, Kernel")
            .SoDoesTheCompiler("CS0246", "CS1016", "CS0103", "CS1739")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("2, 4, 1", "Inputs = 2, Hidden = 4, Outputs = 1")]
    [InlineData("2, 1", "Inputs = 2, Outputs = 1")]
    [InlineData("2, 4, 1, \"ReLU\", Losses.Huber", "Inputs = 2, Hidden = 4, Outputs = 1, Activation = \"ReLU\", Loss = Losses.Huber")]
    [InlineData("2, 1, \"Tanh\", \"Sigmoid\"", "Inputs = 2, Outputs = 1, Activation = \"Tanh\", OutputActivation = \"Sigmoid\"")]
    public Task ArgumentsWithoutNamesGetThem(string arguments, string instead) =>
        DeclarationTest.Of($"[Network([|{arguments}|])] public partial class Gate;").Says("TN0017", $"{Write(instead, arguments)}: {Named}").SoDoesTheCompiler("CS1729").UsedBy(null).RunAsync();

    [Theory]
    [InlineData("[Network([|2, 4, 3, 1|])]", "Write 'Inputs = 2, Outputs = 1' and '[Layer(4)] [Layer(3)]' instead of '2, 4, 3, 1' for 'Gate'")]
    [InlineData("[Network([|2, 4|], Outputs = 1)]", "Write 'Inputs = 2, Hidden = 4' instead of '2, 4' for 'Gate'")]
    [InlineData("[Network([|2, 1|], Hidden = 4)]", "Write 'Inputs = 2, Outputs = 1' instead of '2, 1' for 'Gate'")]
    [InlineData("[Network([|2|])]", "Write each argument with its name instead of '2' for 'Gate', as in 'Inputs = 2, Outputs = 1'")]
    [InlineData("[Network([|2, 1, \"Missing\"|])]", "Write each argument with its name instead of '2, 1, \"Missing\"' for 'Gate', as in 'Inputs = 2, Outputs = 1'")]
    [InlineData("[Network<double, double>([|4|])]", "Write 'Hidden = 4' instead of '4' for 'Gate'")]
    [InlineData("[Network<double, double>([|4, 3|])]", "Write each argument with its name instead of '4, 3' for 'Gate', as in 'Hidden = 8'")]
    public Task SizesWithoutNamesAreReported(string attribute, string remedy) =>
        DeclarationTest.Of(attribute + " public partial class Gate;").Says("TN0017", $"{remedy}: {Named}").SoDoesTheCompiler("CS1729").UsedBy(null).RunAsync();

    [Theory]
    [InlineData("Layer([|Units = 4|])", "Write '4' instead of 'Units = 4' for 'Gate'", "[Layer] takes its units first, and without a name", "CS0617", "CS7036")]
    [InlineData("Layer(Bias = \"None\", [|Units = 4|])", "Write '4' as the first argument of [Layer] instead of 'Units = 4' for 'Gate'", "[Layer] takes its units first, and without a name", "CS0617", "CS7036")]
    [InlineData("[|Layer|]", "Add the number of units to [Layer] of 'Gate', as in '[Layer(4)]'", "a layer has 1 unit or more", "CS7036")]
    [InlineData("[|Layer(Activation = \"ReLU\")|]", "Add the number of units to [Layer] of 'Gate', as in '[Layer(4)]'", "a layer has 1 unit or more", "CS7036")]
    [InlineData("Layer([|\"ReLU\"|])", "Write '[Layer(…, Activation = \"ReLU\")]' instead of '[Layer(\"ReLU\")]' for 'Gate'", UnitsFirst, "CS1503")]
    [InlineData("Layer([|\"four\"|])", "Write each argument with its name instead of '\"four\"' for 'Gate', as in '[Layer(4, Activation = \"ReLU\")]'", UnitsFirst, "CS1503")]
    [InlineData("Layer([|4, \"ReLU\", false|])", "Write '4, Activation = \"ReLU\", Bias = \"None\"' instead of '4, \"ReLU\", false' for 'Gate'", UnitsFirst, "CS1729")]
    [InlineData("Layer([|4, 3|])", "Write '[Layer(4)] [Layer(3)]' instead of '[Layer(4, 3)]' for 'Gate'", "each layer has a [Layer]", "CS1729")]
    [InlineData("Layer([|\"4\"|])", "Write '4' instead of '\"4\"' for 'Gate'", UnitsFirst, "CS1503")]
    [InlineData("Layer([|units: 4.0|])", "Write 'units: 4' instead of 'units: 4.0' for 'Gate'", "Units is a whole number", "CS1503")]
    [InlineData("Layer(4, [|activation = \"ReLU\"|])", "Write 'Activation = \"ReLU\"' instead of 'activation = \"ReLU\"' for 'Gate'", "[Layer] has no argument 'activation'", "CS0246")]
    [InlineData("Layer(4, [|Activation: \"ReLU\"|])", "Write 'Activation = \"ReLU\"' instead of 'Activation: \"ReLU\"' for 'Gate'", "arguments of [Layer] are set with '='", "CS1739")]
    [InlineData("Layer(units: 4, [|Bias = false|])", "Write 'Bias = \"None\"' instead of 'Bias = false' for 'Gate'", OfBias, "CS0029")]
    public Task LayerThatDoesNotCompileIsReported(string layer, string remedy, string reason, params string[] errors) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1), {layer}] public partial class Gate;").Says("TN0017", $"{remedy}: {reason}").SoDoesTheCompiler(errors).RunAsync();

    [Fact]
    public Task SizesOfTypesAreNotGivenTwice() =>
        DeclarationTest.Of("[Network<double, double>([|Inputs = 1|], Hidden = 2)] public partial class Gate;")
            .Says("TN0017", "Remove 'Inputs = 1' from 'Gate': sizes and names follow from the types")
            .SoDoesTheCompiler("CS0246")
            .UsedBy(null)
            .RunAsync();

    // Each has an error of which the compiler says all, or is being typed.
    [Theory]
    [InlineData("Inputs = Missing, Outputs = 1", "CS0103")]
    [InlineData("Inputs = 3, Outputs = 1, Activation = \"Re\" + Missing", "CS0103")]
    [InlineData("Inputs = 3, Outputs = 1, InputNames = new[] { 1, 2, 3 }", "CS0029")]
    [InlineData("Inputs = 3, Outputs = 1, Inputs = 4", "CS0643")]
    [InlineData("Inputs = 3, Outputs = 1, Hidden = null", "CS0037")]
    [InlineData("Inputs = , Outputs = 1", "CS1525")]
    [InlineData("Inputs = 3 Outputs = 1", "CS1003")]
    [InlineData("Inputs = 3, Out", "CS0103", "CS1016", "CS1729")]
    [InlineData("In", "CS0103", "CS1729")]
    public Task ArgumentWithAnErrorOfItsOwnIsTheCompilersAlone(string arguments, params string[] errors) =>
        DeclarationTest.Of($"[Network({arguments})] public partial class Gate;").SoDoesTheCompiler(errors).UsedBy(null).RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 'c' - 96, Hidden = Small, Outputs = 1, Activation = nameof(Own), Bias = null!)] public partial class Gate { const short Small = 2; static double Own(double z) => z; }")]
    [InlineData("[Network(Inputs = 3, Outputs = 1), Layer(units: 4, Activation = \"Ta\" + \"nh\")] public partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, InputNames = new string[] { \"a\", \"b\", Last })] public partial class Gate { const string Last = \"c\"; }")]
    public Task WhatCompilesIsFine(string source) => DeclarationTest.Of(source).RunAsync();

    [Theory]
    [InlineData("[Network(]public partial class", "CS1026", "CS1001", "CS1513", "CS1514")]
    [InlineData("[Network(Inputs = 3, Input = 1)]public partial class", "CS0246", "CS1001", "CS1513", "CS1514")]
    [InlineData("[Layer(4)]public class", "CS1001", "CS1513", "CS1514")]
    [InlineData("partial class { [Network(Inputs = 3)] partial class Gate; }", "CS1001")]
    public Task ClassWithoutANameIsNotSpokenOf(string source, params string[] errors) =>
        DeclarationTest.Of(source).SoDoesTheCompiler(errors).UsedBy(null).RunAsync();

    private static Task RunAsync(string argument, string remedy, string reason, string error) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, [|{argument}|])] public partial class Gate;")
            .Says("TN0017", $"{remedy}: {reason}")
            .SoDoesTheCompiler(error)
            .UsedBy(null)
            .RunAsync();

    private static string Write(string instead, string argument) => $"Write '{instead}' instead of '{argument}' for 'Gate'";
}
