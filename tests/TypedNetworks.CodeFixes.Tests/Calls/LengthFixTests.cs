using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Calls;

/// <summary>Calls with a wrong length.</summary>
public class LengthFixTests
{
    private const string Gate = "[Network(Inputs = 3, Hidden = 2, Outputs = 1)]\npublic partial class Gate;\n";

    private const string Add = "Add a zero, to give 'Gate' 3 inputs";

    [Theory]
    [InlineData("[0, 1]", "[0, 1, 0]")]
    [InlineData("[0, /* one */ 1 /* and? */]", "[0, /* one */ 1, 0 /* and? */]")]
    [InlineData("[0, .. x]", "[0, .. x, 0]")]
    [InlineData("new double[] { 0, 1 }", "new double[] { 0, 1, 0 }")]
    [InlineData("new double[2] { 0, 1 }", "new double[3] { 0, 1, 0 }")]
    [InlineData("new[] { 0.5, 1 }", "new[] { 0.5, 1, 0 }")]
    [InlineData("stackalloc double[] { 0, 1 }", "stackalloc double[] { 0, 1, 0 }")]
    [InlineData("stackalloc[] { 0.5, 1 }", "stackalloc[] { 0.5, 1, 0 }")]
    [InlineData("([0, 1,])", "([0, 1, 0,])")]
    public Task Zeros_are_added(string before, string after) => Program("TN0101", $"gate.Forward({before})").BecomesAsync(Add, Text($"gate.Forward({after})"));

    [Theory]
    [InlineData("Grocer.EncodeInput(new(1, 2), new double[3]);", "Make it Grocer.InputCount long, to give 'Grocer' 2 inputs", "Grocer.EncodeInput(new(1, 2), new double[Grocer.InputCount]);")]
    [InlineData("Grocer.EncodeTarget(true, new double[3]);", "Make it Grocer.OutputCount long, to give 'Grocer' 1 target", "Grocer.EncodeTarget(true, new double[Grocer.OutputCount]);")]
    [InlineData("_ = Grocer.DecodeOutput([0, 1]);", "Remove the last number, to give 'Grocer' 1 output", "_ = Grocer.DecodeOutput([0]);")]
    public Task Vectors_of_types_are_made_to_fit(string before, string title, string after)
    {
        const string Grocer = "record Fruit(double Weight, double Length);\n[Network<Fruit, bool>(Hidden = 2)]\npartial class Grocer;\nstatic class Program { static void Main() { ";
        return FixTest.Of("TN0101", Grocer + before + " } }\n").BecomesAsync(title, Grocer + after + " } }\n");
    }

    [Fact]
    public Task Zeros_are_added_to_nothing() =>
        Program("TN0101", "gate.Forward([])").BecomesAsync("Add 3 zeros, to give 'Gate' 3 inputs", Text("gate.Forward([0, 0, 0])"));

    [Theory]
    [InlineData("[0, 1, 2, 3]", "[0, 1, 2]")]
    [InlineData("[0, 1, 2 /* the last */, 3]", "[0, 1, 2 /* the last */]")]
    [InlineData("[0, 1, 2, /* speed */ 3 /* in m/s */]", "[0, 1, 2]")]
    [InlineData("[0, 1, 2, 3,]", "[0, 1, 2,]")]
    [InlineData("[0, // left\n1, // right\n2, // speed\n3 // more\n]", "[0, // left\n1, // right\n2 // speed\n]")]
    [InlineData("[0,\n1,\n2, // speed\n// More.\n3, // more\n]", "[0,\n1,\n2, // speed\n]")]
    [InlineData("[0, 1,\n2, // speed\n3]", "[0, 1,\n2 // speed\n]")]
    [InlineData("[0 // left\n, 1 // right\n, 2 // speed\n, 3 // more\n]", "[0 // left\n, 1 // right\n, 2 // speed\n]")]
    [InlineData("[0, 1, 2, 3 // all\n]", "[0, 1, 2 // all\n]")]
    [InlineData("new double[4] { 0, 1, 2, 3 }", "new double[3] { 0, 1, 2 }")]
    [InlineData("[0, .. x, .. x[..0], 1, 2]", "[0, .. x, .. x[..0], 1]")]
    public Task Last_numbers_are_removed(string before, string after) =>
        Program("TN0101", $"gate.Forward({before})").BecomesAsync("Remove the last number, to give 'Gate' 3 inputs", Text($"gate.Forward({after})"));

    [Fact]
    public Task Spread_is_not_removed() => Program("TN0101", "gate.Forward([0, 1, 2, .. x])").OffersAsync("Set Inputs = 4 for 'Gate'");

    [Theory]
    [InlineData("gate.Forward(new double[4])", "Make it Gate.InputCount long, to give 'Gate' 3 inputs", "gate.Forward(new double[Gate.InputCount])")]
    [InlineData("gate.TrainStep(new double[3], new double[2], 1)", "Make it Gate.OutputCount long, to give 'Gate' 1 target", "gate.TrainStep(new double[3], new double[Gate.OutputCount], 1)")]
    [InlineData("gate.Forward(stackalloc double[2])", "Make it Gate.InputCount long, to give 'Gate' 3 inputs", "gate.Forward(stackalloc double[Gate.InputCount])")]
    public Task Declared_length_is_the_networks(string before, string title, string after) => Program("TN0101", before).BecomesAsync(title, Text(after));

    [Theory]
    [InlineData("gate.Forward(0, 1)", Add, "gate.Forward(0, 1, 0)")]
    [InlineData("gate.Forward(0, 1, 2, 3)", "Remove the last number, to give 'Gate' 3 inputs", "gate.Forward(0, 1, 2)")]
    public Task Numbers_one_by_one_too(string before, string title, string after) => Program("TN0101", before).BecomesAsync(title, Text(after));

    [Theory]
    [InlineData("double[] z = [1, 2];", "double[] z = [1, 2, 0];")]
    [InlineData("double[] z = { 1, 2 };", "double[] z = { 1, 2, 0 };")]
    [InlineData("System.Span<double> z = stackalloc double[2] { 1, 2 };", "System.Span<double> z = stackalloc double[3] { 1, 2, 0 };")]
    public Task Local_of_one_call_is_part_of_it(string before, string after) =>
        Body("TN0101", $"{before} _ = gate.Forward(z);").BecomesAsync(Add, Gate + Caller($"{after} _ = gate.Forward(z);"));

    [Fact]
    public Task Local_with_other_uses_is_not() =>
        Body("TN0101", "double[] z = [1, 2]; _ = gate.Forward(z) + z[1];").OffersAsync("Set Inputs = 2 for 'Gate'");

    [Fact]
    public Task Size_of_the_network_can_be_what_the_call_has() =>
        Program("TN0101", "gate.Forward([0, 1])").BecomesAsync("Set Inputs = 2 for 'Gate'", Text("gate.Forward([0, 1])").Replace("Inputs = 3", "Inputs = 2", StringComparison.Ordinal));

    [Theory]
    [InlineData("OutputActivation = \"Softmax\"")]
    [InlineData("Activation = Activations.Softmax")]
    public Task Softmax_is_not_of_one_output(string activation) =>
        FixTest.Of("TN0101", Caller("var one = new double[1]; gate.Forward(new double[3], one); _ = one[0];"), $"[Network(Inputs = 3, Outputs = 2, {activation})] public partial class Gate;").OffersAsync();

    [Theory]
    [InlineData("[0, 1,\n#if SLOW\n5,\n#else\n6,\n#endif\n7]", "Set Inputs = 4 for 'Gate'")]
    [InlineData("[0,\n#if !SLOW\n1\n#endif\n]", "Set Inputs = 2 for 'Gate'")]
    public Task Numbers_of_other_builds_are_not_guessed(string numbers, string title) => Program("TN0101", $"gate.Forward({numbers})").OffersAsync(title);

    [Fact]
    public Task Numbers_that_have_names_are_left_alone() => Program("TN0101", "gate.Forward(x2: 1, x0: 2)").OffersAsync();

    [Fact]
    public Task So_where_numbers_are_handed_over_one_by_one() =>
        Program("TN0101", "gate.Forward(0, 1)").BecomesAsync("Set Inputs = 2 for 'Gate'", Text("gate.Forward(0, 1)").Replace("Inputs = 3", "Inputs = 2", StringComparison.Ordinal));

    [Fact]
    public Task Network_may_be_in_another_file() =>
        FixTest.Of("TN0101", Caller("var x = new double[4]; _ = gate.Forward(x);"), "[Network(Inputs = 3, Outputs = 1)] // gate\npublic partial class Gate;")
            .BecomesAsync("Set Inputs = 4 for 'Gate'", Caller("var x = new double[4]; _ = gate.Forward(x);"), "[Network(Inputs = 4, Outputs = 1)] // gate\npublic partial class Gate;");

    [Fact]
    public Task And_in_another_project() =>
        FixTest.Of("TN0101", "[Network(Inputs = 3, Outputs = 1)]\npublic partial class Gate;", Caller("var two = new double[2]; gate.Forward(new double[3], two);"))
            .InTwoProjects()
            .BecomesAsync("Set Outputs = 2 for 'Gate'", "[Network(Inputs = 3, Outputs = 2)]\npublic partial class Gate;", Caller("var two = new double[2]; gate.Forward(new double[3], two);"));

    [Fact]
    public Task Network_that_names_its_inputs_keeps_their_number() =>
        FixTest.Of("TN0101", Caller("var x = new double[4]; _ = gate.Forward(x) + x[0];"), "[Network(Inputs = 2, Outputs = 1, InputNames = [\"a\", \"b\"])] public partial class Gate;").OffersAsync();

    [Fact]
    public Task Network_of_types_has_its_size_from_them() =>
        FixTest.Of("TN0101", Caller("var x = new double[4]; _ = gate.Forward(x) + x[0];"), "public record struct Pair(double A, double B);\n[Network<Pair, double>] public partial class Gate;").OffersAsync();

    [Fact]
    public Task Vectors_of_a_document_are_all_filled() =>
        Program("TN0101", "gate.Forward([1]) + gate.Forward([2, 3]) + gate.Forward([4, 5, 6, 7])")
            .Everywhere(FixAllScope.Document)
            .BecomesLeavingAsync("Add 2 zeros, to give 'Gate' 3 inputs", Text("gate.Forward([1, 0, 0]) + gate.Forward([2, 3, 0]) + gate.Forward([4, 5, 6, 7])"));

    // Of two sizes there can be one only.
    [Fact]
    public Task First_size_is_taken_of_several() =>
        Program("TN0101", "gate.Forward([1]) + gate.Forward([2, 3])")
            .Everywhere(FixAllScope.Project)
            .BecomesLeavingAsync("Set Inputs = 1 for 'Gate'", Text("gate.Forward([1]) + gate.Forward([2, 3])").Replace("Inputs = 3", "Inputs = 1", StringComparison.Ordinal));

    [Theory]
    [InlineData("Remove the last 2 numbers, to give 'Gate' 1 row", "[1, 2, 3]")]
    [InlineData("Add a zero, to give 'Gate' 2 rows", "[1, 2, 3, 4, 5, 0]")]
    public Task Batch_gets_whole_rows(string title, string after) =>
        Body("TN0102", "gate.ForwardBatch([1, 2, 3, 4, 5], y);").BecomesAsync(title, Gate + Caller($"gate.ForwardBatch({after}, y);"));

    [Theory]
    [InlineData("gate.ForwardBatch([1, 2, 3, 4, 5], new double[2]);", "Add a zero, to give 'Gate' 2 rows")]
    [InlineData("gate.ForwardBatch([1, 2, 3, 4, 5], new double[1]);", "Remove the last 2 numbers, to give 'Gate' 1 row")]
    [InlineData("gate.ForwardBatch([1, 2, 3, 4, 5], new double[3]);", "Add 4 zeros, to give 'Gate' 3 rows")]
    public Task Batch_gets_as_many_rows_as_the_other(string statement, string title) => Body("TN0102", statement).OffersAsync(title);

    [Fact]
    public Task Batch_of_a_length_gets_another() =>
        Body("TN0102", "gate.ForwardBatch(new double[7], y);").BecomesAsync("Make it 9 long, to give 'Gate' 3 rows", Gate + Caller("gate.ForwardBatch(new double[9], y);"));

    [Fact]
    public Task Targets_get_as_many_rows_as_inputs() =>
        Body("TN0103", "_ = gate.BackpropBatch(new double[6], [1, 2, 3], gradient);")
            .BecomesAsync("Remove the last number, to give 'Gate' 2 rows", Gate + Caller("_ = gate.BackpropBatch(new double[6], [1, 2], gradient);"));

    [Fact]
    public Task Parameters_are_as_many_as_there_are() =>
        Body("TN0104", "gate.Parameters.CopyFrom(new double[6]);")
            .BecomesAsync("Make it Gate.ParameterCount long, to give 'Gate' 11 parameters", Gate + Caller("gate.Parameters.CopyFrom(new double[Gate.ParameterCount]);"));

    [Fact]
    public Task Either_network_of_two_can_fit_the_other()
    {
        const string Networks = "[Network(Inputs = 2, Outputs = 3)] partial class Eye;\n[Network(Inputs = {0}, Outputs = 1)] partial class Hand;\n";
        const string Rest = "class Program { static void Run(Eye eye, Hand hand) { var y = new double[Eye.OutputCount]; eye.Forward([1, 2], y); _ = hand.Forward(y); } }\n";
        return FixTest.Of("TN0106", string.Format(null, Networks, 4) + Rest).BecomesAsync("Set Inputs = 3 for 'Hand'", string.Format(null, Networks, 3) + Rest);
    }

    [Fact]
    public Task Network_that_is_fed_twice_fits_once()
    {
        const string Networks = "[Network(Inputs = 2, Outputs = 3)] partial class Eye;\n[Network(Inputs = {0}, Outputs = 1)] partial class Hand;\n";
        const string Rest = "class Program { static void Run(Eye eye, Hand hand) { var y = new double[Eye.OutputCount]; eye.Forward([1, 2], y); _ = hand.Forward(y) + hand.Forward(y); } }\n";
        return FixTest.Of("TN0106", string.Format(null, Networks, 4) + Rest).Everywhere(FixAllScope.Document).BecomesAsync("Set Inputs = 3 for 'Hand'", string.Format(null, Networks, 3) + Rest);
    }

    [Fact]
    public Task Both_are_offered() =>
        FixTest.Of("TN0106", "[Network(Inputs = 2, Outputs = 3)] partial class Eye;\n[Network(Inputs = 4, Outputs = 1)] partial class Hand;\nclass Program { static void Run(Eye eye, Hand hand) { var y = new double[Eye.OutputCount]; eye.Forward([1, 2], y); _ = hand.Forward(y); } }")
            .OffersAsync("Set Inputs = 3 for 'Hand'", "Set Outputs = 4 for 'Eye'");

    private static FixTest Program(string id, string expression) => FixTest.Of(id, Text(expression));

    private static FixTest Body(string id, string statement) => FixTest.Of(id, Gate + Caller(statement));

    private static string Text(string expression) => Gate + Caller($"_ = {expression};", "double[] x = [9];");

    private static string Caller(string statement, string before = "") => $"public static class Program\n{{\n    public static void Run(Gate gate, Gate.ParameterSet gradient, double[] y)\n    {{\n        {before}\n        {statement}\n    }}\n}}\n";
}
