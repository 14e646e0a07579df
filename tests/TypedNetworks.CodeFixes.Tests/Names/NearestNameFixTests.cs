using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Names;

public class NearestNameFixTests
{
    private static readonly string[] _arrays = ["[{0}]", "new[] {{ {0} }}", "new string[] {{ {0} }}"];

    [Theory]
    [InlineData("TN0020", "Activation", "relu", "ReLU")]
    [InlineData("TN0020", "OutputActivation", "Swish", "SiLU")]
    [InlineData("TN0021", "Loss", "SquareError", "SquaredError")]
    [InlineData("TN0022", "Precision", "float", "Single")]
    [InlineData("TN0023", "Bias", "frozen", "Frozen")]
    [InlineData("TN0024", "Initializer", "Xavier", "XavierUniform")]
    [InlineData("TN0025", "Kernel", "Unroll", "Unrolled")]
    public Task Proposed_name_is_written(string id, string argument, string wrong, string right) =>
        FixTest.Of(id, $"[Network(Inputs = 3, Outputs = 1, {argument} /* is */ = \"{wrong}\" /* ! */)] partial class Gate;")
            .BecomesAsync($"Change '{wrong}' to '{right}'", $"[Network(Inputs = 3, Outputs = 1, {argument} /* is */ = \"{right}\" /* ! */)] partial class Gate;");

    [Theory]
    [InlineData("TN0020", "Activation", "Own", "double z")]
    [InlineData("TN0020", "Activation", "Foo", "double z")]
    [InlineData("TN0021", "Loss", "Own", "double y, double t")]
    public Task What_is_near_to_none_gets_no_name(string id, string argument, string name, string parameters) =>
        FixTest.Of(id, $"[Network(Inputs = 3, Outputs = 1, {argument} = \"{name}\")] partial class Gate;").OffersAsync($"Add 'static double {name}({parameters})' to 'Gate'");

    [Theory]
    [InlineData("TN0041", "\"body height\", \"b\"", "body height", "bodyHeight", "\"bodyHeight\", \"b\"")]
    [InlineData("TN0042", "\"a\", \"in\"", "in", "inValue", "\"a\", \"inValue\"")]
    [InlineData("TN0043", "\"level\", \"level\"", "level", "level2", "\"level\", \"level2\"")]
    [InlineData("TN0043", "\"x1\", \"x1\"", "x1", "x1_2", "\"x1\", \"x1_2\"")]
    public Task Names_of_inputs_become_names(string id, string names, string wrong, string right, string after) =>
        Task.WhenAll(_arrays.Select(array =>
            FixTest.Of(id, $"[Network(Inputs = 2, Outputs = 1, InputNames = {string.Format(null, array, names)})] partial class Gate;")
                .BecomesAsync($"Change '{wrong}' to '{right}'", $"[Network(Inputs = 2, Outputs = 1, InputNames = {string.Format(null, array, after)})] partial class Gate;")));

    [Fact]
    public Task All_repeated_names_get_numbers_of_their_own() =>
        FixTest.Of("TN0043", "[Network(Inputs = 5, Outputs = 1, InputNames = [\"x\", \"x\", \"x\", \"x3\", \"x\"])] partial class Gate;")
            .Everywhere(FixAllScope.Document)
            .BecomesAsync("Change 'x' to 'x2'", "[Network(Inputs = 5, Outputs = 1, InputNames = [\"x\", \"x2\", \"x4\", \"x3\", \"x5\"])] partial class Gate;");

    [Theory]
    [InlineData("TN0041", "\"body height\", \"bodyHeight\", \"body  height\"", "body height", "bodyHeight2", "\"bodyHeight2\", \"bodyHeight\", \"bodyHeight3\"")]
    [InlineData("TN0042", "\"in\", \"inValue\", \"out\"", "in", "inValue2", "\"inValue2\", \"inValue\", \"outValue\"")]
    public Task All_names_become_names_that_are_free(string id, string names, string wrong, string right, string after) =>
        FixTest.Of(id, $"[Network(Inputs = 3, Outputs = 1, InputNames = [{names}])] partial class Gate;")
            .Everywhere(FixAllScope.Document)
            .BecomesAsync($"Change '{wrong}' to '{right}'", $"[Network(Inputs = 3, Outputs = 1, InputNames = [{after}])] partial class Gate;");

    // Item12 anywhere but twelfth is a tuple's own name too, as is every other number.
    [Fact]
    public Task Names_that_tuples_have_are_not_given() =>
        FixTest.Of("TN0043", "[Network(Inputs = 1, Outputs = 3, OutputNames = [\"Item1\", \"b\", \"Item1\"])] partial class Gate;")
            .BecomesAsync("Change 'Item1' to 'Item1_2'", "[Network(Inputs = 1, Outputs = 3, OutputNames = [\"Item1\", \"b\", \"Item1_2\"])] partial class Gate;");

    [Fact]
    public Task Each_name_of_a_project_becomes_its_own_nearest() =>
        FixTest.Of(
            "TN0020",
            "[Network(Inputs = 3, Outputs = 1, Activation = \"relu\", OutputActivation = \"Identiy\")] partial class Front;",
            "[Network(Inputs = 3, Outputs = 1)]\n[Layer(4, Activation = \"Tahn\")]\npartial class Back;")
            .Everywhere(FixAllScope.Project)
            .BecomesAsync(
                "Change 'relu' to 'ReLU'",
                "[Network(Inputs = 3, Outputs = 1, Activation = \"ReLU\", OutputActivation = \"Identity\")] partial class Front;",
                "[Network(Inputs = 3, Outputs = 1)]\n[Layer(4, Activation = \"Tanh\")]\npartial class Back;");

    // What a constant says may be meant for something else.
    [Fact]
    public Task Constant_is_left_alone() =>
        FixTest.Of("TN0022", "[Network(Inputs = 3, Outputs = 1, Precision = Wanted)] partial class Gate { const string Wanted = \"Half\"; }").OffersAsync();

    [Fact]
    public Task Clash_with_a_function_is_left_to_the_user() =>
        FixTest.Of("TN0043", "[Network(Inputs = 1, Outputs = 1, Activation = \"Own\", InputNames = [\"Own\"])] partial class Gate { static double Own(double z) => z; }").OffersAsync();
}
