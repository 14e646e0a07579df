using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Calls;

/// <summary>Numbers of another type, and what is no span.</summary>
public class NumberFixTests
{
    private const string Single = "[Network(Inputs = 3, Outputs = 1, Precision = \"Single\")]\npublic partial class Gate;\n";
    private const string Double = "[Network(Inputs = 3, Outputs = 1)]\npublic partial class Gate;\n";
    private const string Wide = "[Network(Inputs = 9, Outputs = 1)]\npublic partial class Gate;\n";

    [Theory]
    [InlineData("[0.5, 1, 0]", "Write 0.5f", "[0.5f, 1, 0]")]
    [InlineData("[0.5, -1.5, n * 2]", "Write these 3 numbers as float", "[0.5f, -1.5f, (float)(n * 2)]")]
    [InlineData("[n, /* keep */ 1e-3d, 0]", "Write these 2 numbers as float", "[(float)n, /* keep */ 1e-3f, 0]")]
    [InlineData("0.5, 1, 0", "Write 0.5f", "0.5f, 1, 0")]
    public Task Numbers_become_float(string before, string title, string after) =>
        FixTest.Of("TN0108", Single + Caller($"_ = gate.Forward({before});")).BecomesAsync(title, Single + Caller($"_ = gate.Forward({after});"));

    [Theory]
    [InlineData("[1e300, 0.5, 0]")]
    public Task Numbers_too_large_for_float_are_left_alone(string numbers) => FixTest.Of("TN0108", Single + Caller($"_ = gate.Forward({numbers});")).OffersAsync();

    // What is handed back is declared by the network.
    [Theory]
    [InlineData("out float /* how sure */ p", "Write out var p", "out var /* how sure */ p")]
    [InlineData("out float _", "Write out var _", "out var _")]
    public Task Probability_becomes_double(string before, string title, string after)
    {
        const string Ripe = "record Fruit(double Weight);\n[Network<Fruit, bool>]\npartial class Ripe { static bool F(Ripe ripe, Fruit fruit) => ";
        return FixTest.Of("TN0108", $"{Ripe}ripe.Predict(fruit, {before}); }}").BecomesAsync(title, $"{Ripe}ripe.Predict(fruit, {after}); }}");
    }

    [Fact]
    public Task Variable_that_is_declared_before_is_left_alone() =>
        FixTest.Of("TN0108", "record Fruit(double Weight);\n[Network<Fruit, bool>]\npartial class Ripe { static bool F(Ripe ripe, Fruit fruit) { float p; return ripe.Predict(fruit, out p); } }").OffersAsync();

    [Fact]
    public Task Numbers_become_double() =>
        FixTest.Of("TN0108", Double + Caller("_ = gate.Forward([0.5m, 1, 0]);")).BecomesAsync("Write 0.5", Double + Caller("_ = gate.Forward([0.5, 1, 0]);"));

    [Fact]
    public Task All_numbers_of_a_document() =>
        FixTest.Of("TN0108", Single + Caller("_ = gate.Forward(0.5, 1.5, 0) + gate.Forward([.1, .2, .3]);"))
            .Everywhere(FixAllScope.Document)
            .BecomesAsync("Write 0.5f", Single + Caller("_ = gate.Forward(0.5f, 1.5f, 0) + gate.Forward([.1f, .2f, .3f]);"));

    [Fact]
    public Task Network_can_have_the_precision_of_an_array() =>
        FixTest.Of("TN0108", Single + Caller("_ = gate.Forward(doubles);")).BecomesAsync("Set Precision = \"Double\" for 'Gate'", Single.Replace("Single", "Double", StringComparison.Ordinal) + Caller("_ = gate.Forward(doubles);"));

    [Fact]
    public Task All_arrays_of_a_document_need_it_once() =>
        FixTest.Of("TN0108", Single + Caller("_ = gate.Forward(doubles) + gate.Forward(doubles);"))
            .Everywhere(FixAllScope.Document)
            .BecomesAsync("Set Precision = \"Double\" for 'Gate'", Single.Replace("Single", "Double", StringComparison.Ordinal) + Caller("_ = gate.Forward(doubles) + gate.Forward(doubles);"));

    // All at once, element by element.
    [Theory]
    [InlineData("_ = gate.Forward(new[] { 1, 2, 3 });", "Write [1, 2, 3]", "_ = gate.Forward([1, 2, 3]);")]
    [InlineData("_ = gate.Forward(whole);", "Write [.. whole]", "_ = gate.Forward([.. whole]);")]
    [InlineData("_ = gate.Forward(wholes);", "Write [.. wholes]", "_ = gate.Forward([.. wholes]);")]
    public Task Whole_numbers_are_spread(string before, string title, string after) => FixTest.Of("TN0108", Double + Caller(before)).BecomesAsync(title, Double + Caller(after));

    [Theory]
    [InlineData("_ = gate.Forward(doubles);", "Write System.Array.ConvertAll(doubles, value => (float)value)", "_ = gate.Forward(System.Array.ConvertAll(doubles, value => (float)value));")]
    [InlineData("var value = 1; _ = gate.Forward(list);", "Write list.ConvertAll(value => (float)value).ToArray()", "var value = 1; _ = gate.Forward(list.ConvertAll(value => (float)value).ToArray());")]
    public Task Doubles_are_converted(string before, string title, string after) => FixTest.Of("TN0108", Single + Caller(before)).BecomesAsync(title, Single + Caller(after));

    // The others have the network's own precision.
    [Fact]
    public Task Network_keeps_the_precision_of_other_arguments() =>
        FixTest.Of("TN0108", Single + Caller("_ = gate.TrainStep(doubles, [1], 0.1f);")).OffersAsync("Write System.Array.ConvertAll(doubles, value => (float)value)");

    [Theory]
    [InlineData("(memory)", "(memory).Span")]
    [InlineData("n > 0 ? list : list", "CollectionsMarshal.AsSpan(n > 0 ? list : list)")]
    public Task Span_has_no_parentheses_twice(string before, string after) => Becomes("_ = gate.Forward({0});", before, after, after[0] == 'C' ? "System.Runtime.InteropServices" : null);

    // Of another project's class it is not known here what its functions are.
    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Precision = \"Single\")] public partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Activation = nameof(Own), Precision = \"Single\")] public partial class Gate { static float Own(float z) => z; }")]
    public Task Unless_it_is_another_projects(string network) =>
        FixTest.Of("TN0108", network, Caller("_ = gate.Forward(doubles);")).InTwoProjects().OffersAsync("Write System.Array.ConvertAll(doubles, value => (float)value)");

    [Fact]
    public Task Unless_functions_go_by_its_own() =>
        FixTest.Of("TN0108", "[Network(Inputs = 3, Outputs = 1, Activation = nameof(Own), Precision = \"Single\")]\npublic partial class Gate { static float Own(float z) => z; }\n" + Caller("_ = gate.Forward(doubles);")).OffersAsync("Write System.Array.ConvertAll(doubles, value => (float)value)");

    [Theory]
    [InlineData("list", "CollectionsMarshal.AsSpan(list)", "System.Runtime.InteropServices")]
    [InlineData("new List<double> { 1, 2, n }", "[1, 2, n]", null)]
    [InlineData("new Queue<double>(list)", "[.. new Queue<double>(list)]", null)]
    [InlineData("tuple", "[tuple.Item1, tuple.Item2, tuple.Item3]", null)]
    [InlineData("(1, 2, n)", "[1, 2, n]", null)]
    [InlineData("memory", "memory.Span", null)]
    public Task Span_is_handed_over(string before, string after, string? @namespace) => Becomes("_ = gate.Forward({0});", before, after, @namespace);

    [Fact]
    public Task Rows_become_a_batch() => Becomes("gate.ForwardBatch({0}, doubles);", "rows", "[.. rows.SelectMany(row => row)]", "System.Linq");

    // Which of them, the user knows.
    [Fact]
    public Task Rows_are_no_vector() => FixTest.Of("TN0109", Double + Caller("_ = gate.Forward(rows);")).OffersAsync();

    private static Task Becomes(string call, string before, string after, string? @namespace)
    {
        const string Head = "using System;\nusing System.Collections.Generic;\n{0}using TypedNetworks;\n";
        return FixTest.Of("TN0109", string.Format(null, Head, "") + Double + Caller(string.Format(null, call, before)))
            .AsWholeFiles()
            .BecomesAsync($"Write {after}", string.Format(null, Head, @namespace is null ? "" : $"using {@namespace};\n") + Double + Caller(string.Format(null, call, after)));
    }

    [Fact]
    public Task Numbers_of_a_wide_network_get_brackets() =>
        FixTest.Of("TN0109", Wide + Caller("_ = gate.Forward(1, 2, 3, 4, 5, 6, 7, 8, /* last */ 9);")).BecomesAsync("Write […] around the numbers", Wide + Caller("_ = gate.Forward([1, 2, 3, 4, 5, 6, 7, 8, /* last */ 9]);"));

    // Its parts would be asked for one after another.
    [Fact]
    public Task Call_that_returns_a_tuple_is_left_alone() =>
        FixTest.Of("TN0109", Double + Caller("_ = gate.Forward(Three());")).OffersAsync();

    private static string Caller(string statement) =>
        $$"""
        public static class Program
        {
            public static void Run(
                Gate gate, double n, double[] doubles, int[] whole, System.Collections.Generic.List<int> wholes, System.Collections.Generic.List<double> list, double[][] rows, (double, double, double) tuple, System.Memory<double> memory)
            {
                {{statement}}
            }

            private static (double, double, double) Three() => (1, 2, 3);
        }

        """.ReplaceLineEndings("\n");
}
