namespace TypedNetworks.Analyzers.Tests;

/// <summary>Softmax has several units.</summary>
public class TN0027Tests
{
    private const string Always = "Softmax over one unit is always 1, so 'Gate' would learn nothing: ";
    private const string Output = Always + "for a yes or no, set OutputActivation = \"Sigmoid\" and Loss = \"BinaryCrossEntropy\"; for classes, give one output to each";
    private const string Hidden = Always + "give the layer more units, or another activation";

    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 1, [|OutputActivation = \"Softmax\"|], Loss = \"CrossEntropy\")]", Output)]
    [InlineData("[Network(Inputs = 3, Outputs = 1, [|Activation = Activations.Softmax|])]", Output)]
    [InlineData("[Network(Inputs = 3, Hidden = 4, Outputs = 1, [|OutputActivation = \"Softmax\"|])]", Output)]
    [InlineData("[Network(Inputs = 3, Hidden = 1, Outputs = 1, [|Activation = \"Softmax\"|], OutputActivation = \"Sigmoid\")]", Hidden)]
    [InlineData("[Network(Inputs = 3, Hidden = 1, Outputs = 1, [|Activation = \"Softmax\"|])]", Hidden)]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(4)] [Layer(1, [|Activation = \"Softmax\"|])]", Hidden)]
    public Task SoftmaxOverOneUnitIsReported(string attributes, string message) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0027", message).RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 2, OutputActivation = \"Softmax\", Loss = \"CrossEntropy\")]", 2)]
    [InlineData("[Network(Inputs = 3, Hidden = 1, Outputs = 2, OutputActivation = \"Softmax\", Loss = \"CrossEntropy\")]", 2)]
    [InlineData("[Network(Inputs = 3, Hidden = 1, Outputs = 1)]", 1)]
    public Task SoftmaxOverSeveralUnitsIsFine(string attributes, int outputs) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").UsedBy(new("Gate", 3, outputs)).RunAsync();
}
