using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Calls;

/// <summary>Outputs that have any size, for targets that are beyond their activation.</summary>
public class FreeOutputsFixTests
{
    private const string Title = "Set OutputActivation = \"Identity\" for 'Net'";

    [Theory]
    [InlineData("", ", OutputActivation = \"Identity\"")]
    [InlineData(", Activation = \"Tanh\", Loss = \"Huber\"", ", Activation = \"Tanh\", Loss = \"Huber\", OutputActivation = \"Identity\"")]
    [InlineData(", OutputActivation = Activations.Tanh", ", OutputActivation = Activations.Identity")]
    public Task Outputs_are_set_free_in_the_manner_of_the_rest(string before, string after) =>
        FixTest.Of("TN0206", Network(before) + Caller("net.TrainStep(x, [0, 2], 0.1)")).BecomesAsync(Title, Network(after) + Caller("net.TrainStep(x, [0, 2], 0.1)"));

    [Fact]
    public Task Output_of_a_record_is_set_free()
    {
        const string Rest = "public record Price(double Now, double Later);\nclass Program { static double F(Net net) => net.TrainStep([0], [2, 1], 0.1); }";
        return FixTest.Of("TN0206", "[Network<double, Price>(OutputActivation = \"Tanh\", Loss = \"Huber\")] public partial class Net;\n" + Rest)
            .BecomesAsync(Title, "[Network<double, Price>(OutputActivation = \"Identity\", Loss = \"Huber\")] public partial class Net;\n" + Rest);
    }

    [Fact]
    public Task Network_may_be_in_another_project() =>
        FixTest.Of("TN0206", Network(", Activation = Activations.Tanh"), Caller("net.TrainStep(x, [0, 2], 0.1)"))
            .InTwoProjects()
            .BecomesAsync(Title, Network(", Activation = Activations.Tanh, OutputActivation = Activations.Identity"), Caller("net.TrainStep(x, [0, 2], 0.1)"));

    [Fact]
    public Task All_targets_of_a_network_need_it_once() =>
        FixTest.Of("TN0206", Network("") + Caller("net.TrainStep(x, [0, 2], 0.1) + net.TrainStep(x, [-1, 0], 0.1)"))
            .Everywhere(FixAllScope.Document)
            .BecomesAsync(Title, Network(", OutputActivation = \"Identity\"") + Caller("net.TrainStep(x, [0, 2], 0.1) + net.TrainStep(x, [-1, 0], 0.1)"));

    // Cross-entropy takes shares, whatever the outputs are.
    [Theory]
    [InlineData(", Loss = \"BinaryCrossEntropy\"")]
    [InlineData(", OutputActivation = \"Softmax\", Loss = \"CrossEntropy\"")]
    public Task Loss_that_bounds_its_targets_keeps_its_outputs(string arguments) =>
        FixTest.Of("TN0206", Network(arguments) + Caller("net.TrainStep(x, [0, -2], 0.1)")).OffersAsync();

    private static string Network(string arguments) => $"[Network(Inputs = 3, Outputs = 2{arguments})]\npublic partial class Net;\n";

    private static string Caller(string expression) => $"public static class Program\n{{\n    public static double Run(Net net, double[] x) => {expression};\n}}\n";
}
