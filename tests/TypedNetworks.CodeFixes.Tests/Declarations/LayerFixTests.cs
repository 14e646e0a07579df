using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Declarations;

/// <summary>Where hidden layers are declared.</summary>
public class LayerFixTests
{
    private static string[] Names => ["Gate", "Window"];

    [Theory]
    [InlineData(
        "[Network(Inputs = 3, Hidden = 4, Outputs = 1)]\n[Layer(5)] // the second\npartial class Gate;",
        "[Network(Inputs = 3, Outputs = 1)]\n[Layer(4)]\n[Layer(5)] // the second\npartial class Gate;")]
    [InlineData("[Layer(5), Network(Hidden = 4, Inputs = 3, Outputs = 1), Layer(2)] partial class Gate;", "[Layer(4), Layer(5), Network(Inputs = 3, Outputs = 1), Layer(2)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Hidden = 4)] [Layer(5)] partial class Gate;", "[Network(Inputs = 3, Outputs = 1)] [Layer(4)] [Layer(5)] partial class Gate;")]
    [InlineData(
        "[Network(\n    Inputs = 3,\n    Hidden = 4, // four of them\n    Outputs = 1)]\n[Layer(5)]\npartial class Gate;",
        "[Network(\n    Inputs = 3,\n    Outputs = 1)]\n[Layer(4)]\n[Layer(5)]\npartial class Gate;")]
    public Task Hidden_becomes_the_first_layer(string before, string after) => FixTest.Of("TN0013", before).BecomesAsync("Write 'Hidden = 4' as the first [Layer(4)]", after);

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 4, Outputs = 1)]\n#if !SMALL\n[Layer(5)]\n#endif\npartial class Gate;\n")]
    [InlineData("[Network(Inputs = 3,\n#if !SMALL\nHidden = 4,\n#endif\nOutputs = 1)]\n[Layer(5)]\npartial class Gate;\n")]
    public Task Hidden_that_is_there_at_other_times_stays(string program) => FixTest.Of("TN0013", program).OffersAsync();

    [Fact]
    public Task Layers_move_to_the_network() =>
        FixTest.Of("TN0014", "[Network(Inputs = 3, Outputs = 1)]\n[Layer(4)] // first\npublic partial class Gate;\n\n/// <summary>The rest.</summary>\n[Layer(8)]\n[Layer(9, Activation = \"Tanh\")]\npublic partial class Gate;\n")
            .BecomesAsync(
                "Move every [Layer] of 'Gate' to its [Network]",
                "[Network(Inputs = 3, Outputs = 1)]\n[Layer(4)] // first\n[Layer(8)]\n[Layer(9, Activation = \"Tanh\")]\npublic partial class Gate;\n\n/// <summary>The rest.</summary>\npublic partial class Gate;\n");

    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 1)]\n[Layer(4)]\npartial class Gate;\n#if !SMALL\n[Layer(8)]\n#endif\npartial class Gate;\n")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)]\n#if !SMALL\n[Layer(4)]\n#endif\npartial class Gate;\n[Layer(8)]\npartial class Gate;\n")]
    [InlineData("#if !SMALL\n[Network(Inputs = 3, Outputs = 1)]\npartial class Gate;\n#endif\n[Layer(4)]\npartial class Gate;\n[Layer(8)]\npartial class Gate;\n")]
    public Task Layers_that_are_there_only_sometimes_do_not_move(string program) => FixTest.Of("TN0014", program).OffersAsync();

    [Fact]
    public Task Layers_behind_a_condition_move() =>
        FixTest.Of("TN0014", "#if SMALL\n#endif\n[Network(Inputs = 3, Outputs = 1)]\n[Layer(4)]\npartial class Gate;\n[Layer(8)]\npartial class Gate;\n")
            .BecomesAsync("Move every [Layer] of 'Gate' to its [Network]", "#if SMALL\n#endif\n[Network(Inputs = 3, Outputs = 1)]\n[Layer(4)]\n[Layer(8)]\npartial class Gate;\npartial class Gate;\n");

    [Fact]
    public Task From_several_files_in_the_order_that_they_have() =>
        FixTest.Of(
            "TN0014",
            "[Layer(1), System.Obsolete] partial class Gate { }",
            "[Network(Inputs = 3, Outputs = 1)] [Layer(2)] partial class Gate;",
            "namespace Other;\nclass Nothing;",
            "[System.CLSCompliant(false), Layer(3), Layer(4)] partial class Gate { }")
            .BecomesAsync(
                "Move every [Layer] of 'Gate' to its [Network]",
                "[System.Obsolete] partial class Gate { }",
                "[Network(Inputs = 3, Outputs = 1)] [Layer(1)] [Layer(2)] [Layer(3)] [Layer(4)] partial class Gate;",
                "namespace Other;\nclass Nothing;",
                "[System.CLSCompliant(false)] partial class Gate { }");

    [Fact]
    public Task To_a_network_without_any() =>
        FixTest.Of("TN0014", "class Outer;\n\npartial class Door\n{\n    [Network(Inputs = 3, Outputs = 1)]\n    partial class Gate;\n\n    [Layer(1)]\n    partial class Gate;\n\n    [Layer(2)]\n    partial class Gate;\n}\n")
            .BecomesAsync(
                "Move every [Layer] of 'Gate' to its [Network]",
                "class Outer;\n\npartial class Door\n{\n    [Network(Inputs = 3, Outputs = 1)]\n    [Layer(1)]\n    [Layer(2)]\n    partial class Gate;\n\n    partial class Gate;\n\n    partial class Gate;\n}\n");

    [Fact]
    public Task Names_that_are_others_there_become_their_values() =>
        FixTest.Of(
            "TN0014",
            "[Network(Inputs = 3, Outputs = 1)]\n[Layer(1)]\npublic partial class Gate;\n",
            "using static Sizes;\n\n[Layer(Large, Activation = nameof(Tanh))]\npublic partial class Gate;\n\nstatic class Sizes { public const int Large = 64; public static void Tanh() { } }\n")
            .BecomesAsync(
                "Move every [Layer] of 'Gate' to its [Network]",
                "[Network(Inputs = 3, Outputs = 1)]\n[Layer(1)]\n[Layer(64, Activation = \"Tanh\")]\npublic partial class Gate;\n",
                "using static Sizes;\n\npublic partial class Gate;\n\nstatic class Sizes { public const int Large = 64; public static void Tanh() { } }\n");

    [Fact]
    public Task Hidden_with_a_name_that_is_another_there_becomes_its_value() =>
        FixTest.Of(
            "TN0013",
            "using static Sizes;\n[Network(Inputs = 3, Hidden = Large, Outputs = 1)]\npartial class Gate;\n\nstatic class Sizes { public const int Large = 64; }\n",
            "[Layer(5)]\npartial class Gate;\n")
            .BecomesLeavingAsync(
                "Write 'Hidden = Large' as the first [Layer(64)]",
                "using static Sizes;\n[Network(Inputs = 3, Outputs = 1)]\npartial class Gate;\n\nstatic class Sizes { public const int Large = 64; }\n",
                "[Layer(64)]\n[Layer(5)]\npartial class Gate;\n");

    [Fact]
    public Task Layers_of_all_networks_of_a_document_move() =>
        FixTest.Of("TN0014", string.Concat(Names.Select(name => $"[Network(Inputs = 3, Outputs = 1)]\n[Layer(4)]\npartial class {name};\n\n[Layer(8)]\npartial class {name};\n\n")))
            .Everywhere(FixAllScope.Document)
            .BecomesAsync(
                "Move every [Layer] of 'Gate' to its [Network]",
                string.Concat(Names.Select(name => $"[Network(Inputs = 3, Outputs = 1)]\n[Layer(4)]\n[Layer(8)]\npartial class {name};\n\npartial class {name};\n\n")));

    [Fact]
    public Task Hidden_of_all_networks_of_a_document_becomes_a_layer() =>
        FixTest.Of("TN0013", string.Concat(Names.Select(name => $"[Network(Inputs = 3, Hidden = {name.Length}, Outputs = 1)]\n[Layer(8)]\npartial class {name};\n\n")))
            .Everywhere(FixAllScope.Document)
            .BecomesAsync(
                "Write 'Hidden = 4' as the first [Layer(4)]",
                string.Concat(Names.Select(name => $"[Network(Inputs = 3, Outputs = 1)]\n[Layer({name.Length})]\n[Layer(8)]\npartial class {name};\n\n")));

    // Hidden = 8 before [Layer(1)] would make two layers of one unit.
    [Fact]
    public Task Output_layer_that_is_listed_is_removed() =>
        FixTest.Of("TN0013", "[Network(Inputs = 3, Hidden = 8, Outputs = 1)]\n[Layer(1)]\npartial class Gate;\n")
            .BecomesAsync("Remove [Layer(1)], the output layer", "[Network(Inputs = 3, Hidden = 8, Outputs = 1)]\npartial class Gate;\n");

    [Fact]
    public Task Nothing_is_offered_that_may_list_the_output_layer() =>
        FixTest.Of("TN0013", "[Network(Inputs = 3, Hidden = 8, Outputs = 1)]\n[Layer(4)]\n[Layer(1)]\npartial class Gate;\n").OffersAsync();
}
