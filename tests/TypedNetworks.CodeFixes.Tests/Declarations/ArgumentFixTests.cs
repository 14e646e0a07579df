using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Declarations;

/// <summary>Arguments that are set or removed.</summary>
public class ArgumentFixTests
{
    [Theory]
    [InlineData("Set OutputActivation = \"Softmax\" for 'Iris'", "Activation = \"ReLU\", Loss = \"CrossEntropy\"", "Activation = \"ReLU\", Loss = \"CrossEntropy\", OutputActivation = \"Softmax\"")]
    [InlineData("Set Loss = \"SquaredError\" for 'Iris'", "Activation = \"ReLU\", Loss = /* not */ \"CrossEntropy\"", "Activation = \"ReLU\", Loss = /* not */ \"SquaredError\"")]
    [InlineData("Set OutputActivation = \"Softmax\" for 'Iris'", "Loss = Losses.CrossEntropy", "Loss = Losses.CrossEntropy, OutputActivation = Activations.Softmax")]
    [InlineData("Set OutputActivation = \"Sigmoid\" for 'Iris'", "OutputActivation = \"Tanh\", Loss = \"BinaryCrossEntropy\"", "OutputActivation = \"Sigmoid\", Loss = \"BinaryCrossEntropy\"")]
    public Task Loss_or_activation_is_set_in_the_manner_of_the_rest(string title, string before, string after) =>
        FixTest.Of("TN0026", $"[Network(Inputs = 4, Outputs = 3, {before})] partial class Iris;").BecomesAsync(title, $"[Network(Inputs = 4, Outputs = 3, {after})] partial class Iris;");

    [Fact]
    public Task Argument_gets_a_line_where_the_others_have() =>
        FixTest.Of("TN0026", "[Network(\n    Inputs = 4,\n    Outputs = 3,\n    Loss = \"CrossEntropy\")]\npartial class Iris;")
            .BecomesAsync(
                "Set OutputActivation = \"Softmax\" for 'Iris'",
                "[Network(\n    Inputs = 4,\n    Outputs = 3,\n    Loss = \"CrossEntropy\",\n    OutputActivation = \"Softmax\")]\npartial class Iris;");

    [Fact]
    public Task Constants_keep_their_namespace_where_it_is_not_at_hand() =>
        FixTest.Of("TN0026", "[TypedNetworks.Network(Inputs = 4, Outputs = 3, Loss = TypedNetworks.Losses.CrossEntropy)] partial class Iris;")
            .AsWholeFiles()
            .BecomesAsync(
                "Set OutputActivation = \"Softmax\" for 'Iris'",
                "[TypedNetworks.Network(Inputs = 4, Outputs = 3, Loss = TypedNetworks.Losses.CrossEntropy, OutputActivation = TypedNetworks.Activations.Softmax)] partial class Iris;");

    [Fact]
    public Task One_output_is_a_yes_or_no() =>
        FixTest.Of("TN0027", "[Network(Inputs = 4, Hidden = 5, Outputs = 1, OutputActivation = \"Softmax\", Loss = \"CrossEntropy\")] partial class Spam;")
            .BecomesAsync(
                "Set OutputActivation = \"Sigmoid\" and Loss = \"BinaryCrossEntropy\" for 'Spam'",
                "[Network(Inputs = 4, Hidden = 5, Outputs = 1, OutputActivation = \"Sigmoid\", Loss = \"BinaryCrossEntropy\")] partial class Spam;");

    [Fact]
    public Task Hidden_layer_of_one_unit_is_left_to_the_user() =>
        FixTest.Of("TN0027", "[Network(Inputs = 4, Outputs = 2)] [Layer(1, Activation = \"Softmax\")] partial class Spam;").OffersAsync();

    [Fact]
    public Task Softmax_gets_its_loss() =>
        FixTest.Of("TN0201", "[Network(Inputs = 4, Outputs = 3, Activation = \"Softmax\")] partial class Iris;")
            .BecomesAsync("Set Loss = \"CrossEntropy\" for 'Iris'", "[Network(Inputs = 4, Outputs = 3, Activation = \"Softmax\", Loss = \"CrossEntropy\")] partial class Iris;");

    [Fact]
    public Task All_networks_of_a_project_get_their_loss() =>
        FixTest.Of("TN0201", "[Network(Inputs = 4, Outputs = 3, Activation = \"Softmax\")] partial class Iris;", "[Network(Inputs = 4, Outputs = 3, Activation = Activations.Softmax)] partial class Rose;")
            .Everywhere(FixAllScope.Project)
            .BecomesAsync(
                "Set Loss = \"CrossEntropy\" for 'Iris'",
                "[Network(Inputs = 4, Outputs = 3, Activation = \"Softmax\", Loss = \"CrossEntropy\")] partial class Iris;",
                "[Network(Inputs = 4, Outputs = 3, Activation = Activations.Softmax, Loss = Losses.CrossEntropy)] partial class Rose;");

    [Theory]
    [InlineData("TN0205", "Set Initializer = \"XavierNormal\" for 'Tide'", "Activation = \"Tanh\", OutputActivation = \"Identity\", Initializer = \"HeNormal\"", "Activation = \"Tanh\", OutputActivation = \"Identity\", Initializer = \"XavierNormal\"")]
    [InlineData("TN0205", "Set Initializer = \"Auto\" for 'Tide'", "Activation = nameof(Activations.Tanh), OutputActivation = Activations.ReLU, Initializer = Initializers.HeUniform", "Activation = nameof(Activations.Tanh), OutputActivation = Activations.ReLU, Initializer = Initializers.Auto")]
    [InlineData("TN0207", "Set OutputActivation = \"Identity\" for 'Tide'", "Activation = \"Tanh\", Loss = \"Huber\"", "Activation = \"Tanh\", Loss = \"Huber\", OutputActivation = \"Identity\"")]
    [InlineData("TN0207", "Set OutputActivation = \"Tanh\" for 'Tide'", "Activation = \"Tanh\", Loss = \"Huber\"", "Activation = \"Tanh\", Loss = \"Huber\", OutputActivation = \"Tanh\"")]
    [InlineData("TN0208", "Set OutputActivation = \"Identity\" for 'Tide'", "Activation = Activations.ReLU", "Activation = Activations.ReLU, OutputActivation = Activations.Identity")]
    [InlineData("TN0208", "Set OutputActivation = \"ReLU\" for 'Tide'", "Activation = \"ReLU\"", "Activation = \"ReLU\", OutputActivation = \"ReLU\"")]
    public Task Advice_is_taken(string id, string title, string before, string after) =>
        FixTest.Of(id, $"[Network(Inputs = 8, Hidden = 16, Outputs = 1, {before})] partial class Tide;")
            .BecomesAsync(title, $"[Network(Inputs = 8, Hidden = 16, Outputs = 1, {after})] partial class Tide;");

    [Fact]
    public Task Output_of_a_record_is_set_free() =>
        FixTest.Of("TN0207", "record House(double Area, int Rooms); record Offer(double Price); [Network<House, Offer>(Hidden = 4, OutputActivation = \"Sigmoid\")] partial class Estimate;")
            .BecomesAsync(
                "Set OutputActivation = \"Identity\" for 'Estimate'",
                "record House(double Area, int Rooms); record Offer(double Price); [Network<House, Offer>(Hidden = 4, OutputActivation = \"Identity\")] partial class Estimate;");

    [Fact]
    public Task Softmax_of_all_layers_becomes_that_of_the_last() =>
        FixTest.Of("TN0202", "[Network(Inputs = 4, Hidden = 5, Outputs = 3, Activation = \"Softmax\", Loss = \"CrossEntropy\")] partial class Iris;")
            .BecomesAsync("Make Softmax the OutputActivation of 'Iris'", "[Network(Inputs = 4, Hidden = 5, Outputs = 3, OutputActivation = \"Softmax\", Loss = \"CrossEntropy\")] partial class Iris;");

    [Theory]
    [InlineData("[Network(Inputs = 4, Hidden = 5, Outputs = 3, Activation = \"Softmax\", OutputActivation = \"Tanh\")] partial class Iris;")]
    [InlineData("[Network(Inputs = 4, Outputs = 3)] [Layer(5, Activation = \"Softmax\")] partial class Iris;")]
    [InlineData("[Network<double, double>(Hidden = 5, Activation = \"Softmax\")] partial class Iris;")]
    public Task Softmax_that_was_meant_for_hidden_layers_is_left_alone(string source) => FixTest.Of("TN0202", source).OffersAsync();

    [Theory]
    [InlineData("Inputs = 64, Hidden = 32, Outputs = 10, Kernel = \"Unrolled\"", "Inputs = 64, Hidden = 32, Outputs = 10")]
    [InlineData("Kernel = Kernels.Unrolled, /* many */ Inputs = 64, Hidden = 32, Outputs = 10", "Inputs = 64, Hidden = 32, Outputs = 10")]
    [InlineData("\n    Inputs = 64, Hidden = 32,\n    Outputs = 10, // classes\n    Kernel = \"Unrolled\" // fast\n", "\n    Inputs = 64, Hidden = 32,\n    Outputs = 10 // classes\n")]
    [InlineData("\n    Inputs = 64, Hidden = 32, Outputs = 10, // classes\n    Kernel = \"Unrolled\"", "\n    Inputs = 64, Hidden = 32, Outputs = 10 // classes\n    ")]
    [InlineData("\n    Kernel = \"Unrolled\", // fast\n    // Pixels.\n    Inputs = 64, Hidden = 32, Outputs = 10", "\n    // Pixels.\n    Inputs = 64, Hidden = 32, Outputs = 10")]
    [InlineData("\n    Inputs = 64, // pixels\n    Kernel = \"Unrolled\", // fast\n    Hidden = 32, // some\n    Outputs = 10", "\n    Inputs = 64, // pixels\n    Hidden = 32, // some\n    Outputs = 10")]
    [InlineData("\n    Inputs = 64, // pixels\n    Kernel = \"Unrolled\", Hidden = 32, // some\n    Outputs = 10", "\n    Inputs = 64, // pixels\n    Hidden = 32, // some\n    Outputs = 10")]
    [InlineData("\n    Inputs = 64, Kernel = \"Unrolled\", // both\n    Hidden = 32, Outputs = 10", "\n    Inputs = 64, // both\n    Hidden = 32, Outputs = 10")]
    [InlineData("Inputs = 64 /* pixels */, Kernel = \"Unrolled\" /* fast */, Hidden = 32, Outputs = 10", "Inputs = 64 /* pixels */, Hidden = 32, Outputs = 10")]
    public Task Kernel_is_removed(string before, string after) =>
        FixTest.Of("TN0028", $"[Network({before})] partial class Digits;").BecomesAsync("Remove Kernel from 'Digits'", $"[Network({after})] partial class Digits;");

    [Theory]
    [InlineData("Remove InputNames from 'Gate'", "Inputs = 3, Outputs = 1")]
    [InlineData("Set Inputs = 2 for 'Gate'", "Inputs = 2, Outputs = 1, InputNames = [\"a\", \"b\"]")]
    public Task Names_are_removed_or_counted(string title, string after) =>
        FixTest.Of("TN0040", "[Network(Inputs = 3, Outputs = 1, InputNames = [\"a\", \"b\"])] partial class Gate;").BecomesAsync(title, $"[Network({after})] partial class Gate;");

    [Theory]
    [InlineData("TN0028", "Inputs = 64, Hidden = 32, Outputs = 10,\n#if !SLOW\nKernel = \"Unrolled\"\n#endif\n")]
    [InlineData("TN0028", "Inputs = 64, Hidden = 32, Outputs = 10\n#if !SLOW\n, Kernel = \"Unrolled\"\n#endif\n")]
    public Task Directives_stay(string id, string arguments) => FixTest.Of(id, $"[Network({arguments})] partial class Digits;").OffersAsync();

    [Fact]
    public Task One_name_is_not_that_of_a_Softmax() =>
        FixTest.Of("TN0040", "[Network(Inputs = 3, Outputs = 2, OutputActivation = \"Softmax\", OutputNames = [\"a\"])] partial class Gate;").OffersAsync("Remove OutputNames from 'Gate'");

    [Fact]
    public Task Names_of_outputs_are_counted_too() =>
        FixTest.Of("TN0040", "[Network(Inputs = 3, Outputs = 1, OutputNames = [\"a\", \"b\"])] partial class Gate;")
            .OffersAsync("Remove OutputNames from 'Gate'", "Set Outputs = 2 for 'Gate'");
}
