using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Declarations;

/// <summary>Arguments that the compiler refuses are written as it takes them.</summary>
public class RewriteArgumentFixTests
{
    [Theory]
    [InlineData("Write Bias = \"None\"", "Inputs = 3, Bias = /* no */ false, Outputs = 1", "Inputs = 3, Bias = \"None\", Outputs = 1")]
    [InlineData("Write InputNames = [\"a\", \"b\", \"c\"]", "Inputs = 3, Outputs = 1, InputNames = \"a,b,c\"", "Inputs = 3, Outputs = 1, InputNames = [\"a\", \"b\", \"c\"]")]
    [InlineData("Write Activation = Activations.ReLU", "Inputs = 3, Hidden = 4, Outputs = 1, Activation = Activations.Relu, OutputActivation = \"Identity\"", "Inputs = 3, Hidden = 4, Outputs = 1, Activation = Activations.ReLU, OutputActivation = \"Identity\"")]
    [InlineData("Write Inputs = 3, Hidden = 4, Outputs = 1", "3, 4, 1", "Inputs = 3, Hidden = 4, Outputs = 1")]
    [InlineData("Write Inputs = 3, Outputs = 1", "Inputs: 3, Outputs: /* one */ 1, Hidden = 2", "Inputs = 3, Outputs = 1, Hidden = 2")]
    [InlineData("Write Inputs = 3", "Input = 3, Outputs = 1", "Inputs = 3, Outputs = 1")]
    public Task Argument_is_rewritten(string title, string before, string after) =>
        FixTest.Of("TN0017", $"[Network({before})] partial class Gate;").BecomesAsync(title, $"[Network({after})] partial class Gate;");

    [Theory]
    [InlineData("Write [Layer(4)] [Layer(5)]", "[Network(Inputs = 3, Hidden = [4, 5], Outputs = 1)]\npartial class Gate;", "[Network(Inputs = 3, Outputs = 1)]\n[Layer(4)]\n[Layer(5)]\npartial class Gate;")]
    [InlineData("Write Inputs = 3, Outputs = 1 [Layer(4)] [Layer(5)]", "[Network(3, 4, 5, 1)] partial class Gate;", "[Network(Inputs = 3, Outputs = 1)] [Layer(4)] [Layer(5)] partial class Gate;")]
    [InlineData("Write 4 [Layer(5)]", "[Network(Inputs = 3, Outputs = 1)] [Layer(4, 5)] [Layer(6)] partial class Gate;", "[Network(Inputs = 3, Outputs = 1)] [Layer(4)] [Layer(5)] [Layer(6)] partial class Gate;")]
    [InlineData("Write 4, Activation = \"Tanh\"", "[Network(Inputs = 3, Outputs = 1), Layer(4, \"Tanh\")] partial class Gate;", "[Network(Inputs = 3, Outputs = 1), Layer(4, Activation = \"Tanh\")] partial class Gate;")]
    public Task Sizes_become_layers(string title, string before, string after) => FixTest.Of("TN0017", before).BecomesAsync(title, after);

    [Fact]
    public Task Layers_keep_their_namespace_where_it_is_not_at_hand() =>
        FixTest.Of("TN0017", "[TypedNetworks.Network(Inputs = 3, Outputs = 1, Hidden = [4, 5])] partial class Gate;")
            .AsWholeFiles()
            .BecomesAsync("Write [TypedNetworks.Layer(4)] [TypedNetworks.Layer(5)]", "[TypedNetworks.Network(Inputs = 3, Outputs = 1)] [TypedNetworks.Layer(4)] [TypedNetworks.Layer(5)] partial class Gate;");

    [Fact]
    public Task Size_beside_types_is_removed() =>
        FixTest.Of("TN0017", "[Network<double, double>(Inputs = 1, Hidden = 2)] partial class Gate;")
            .BecomesAsync("Remove Inputs = 1", "[Network<double, double>(Hidden = 2)] partial class Gate;");

    // Among other layers nobody knows which come first; of the rest, nobody knows what was meant.
    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = [4, 5], Outputs = 1)] [Layer(6)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1), Layer(4, 5), Layer(6)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1,\n#if !SMALL\nActivation = \"Tanh\", Hidden = [4, 5], Kernel = \"Auto\"\n#endif\n)]\npartial class Gate;")]
    [InlineData("[Network(Inputs = 3, Hidden = 4.5, Outputs = 1)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(Activation = \"Tanh\")] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, LearningRate = 4, Outputs = 1)] partial class Gate;")]
    public Task What_is_not_certain_is_left_to_the_user(string source) => FixTest.Of("TN0017", source).OffersAsync();

    [Fact]
    public Task All_of_a_document_are_rewritten() =>
        FixTest.Of("TN0017", "[Network(inputs = 3, outputs = 1, Bias = false)] partial class Gate;")
            .Everywhere(FixAllScope.Document)
            .BecomesAsync("Write Inputs = 3", "[Network(Inputs = 3, Outputs = 1, Bias = \"None\")] partial class Gate;");
}
