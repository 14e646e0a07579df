using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Parsing;

/// <summary>What a declaration by types leaves open, the types decide; what it says, it decides itself.</summary>
public class TypeDefaultsTests
{
    private static readonly DeclaredValue _features = Group(("A", Value("double")), ("B", Value("int")));

    public static TheoryData<string, string, string> Defaults => new()
    {
        { "enum", "Softmax", "CrossEntropy" },
        { "bool", "Sigmoid", "BinaryCrossEntropy" },
        { "bools", "Sigmoid", "BinaryCrossEntropy" },
        { "bool and enum", "Sigmoid", "BinaryCrossEntropy" },
        { "number", "Identity", "SquaredError" },
        { "numbers", "Identity", "SquaredError" },
        { "number and bool", "Identity", "SquaredError" },
    };

    [Theory]
    [MemberData(nameof(Defaults))]
    public void The_outputs_type_decides_activation_and_loss(string output, string activation, string loss)
    {
        var spec = (Typed(_features, Output(output)) with { Hidden = 3, Activation = "Tanh" }).Spec();

        Assert.Equal(["Tanh", activation], spec.Layers.Select(layer => layer.Activation.Name));
        Assert.Equal(loss, spec.Loss.Name);
    }

    [Theory]
    [MemberData(nameof(Defaults))]
    public void The_defaults_make_sense_together(string output, string activation, string loss)
    {
        var declaration = Typed(_features, Output(output)) with { OutputActivation = activation, Loss = loss };

        Assert.Empty(declaration.Violations());
        Assert.Equal(declaration.Spec(), (declaration with { OutputActivation = null, Loss = null }).Spec());
    }

    [Fact]
    public void What_is_written_wins()
    {
        var spec = (Typed(_features, Choice("A", "B")) with { Activation = "ReLU", OutputActivation = "Sigmoid", Loss = "BinaryCrossEntropy", Precision = "Single" }).Spec();

        Assert.Equal(["Sigmoid"], spec.Layers.Select(layer => layer.Activation.Name));
        Assert.Equal("BinaryCrossEntropy", spec.Loss.Name);
        Assert.Equal(Precision.Single, spec.Precision);
    }

    [Fact]
    public void Rules_speak_of_defaults_at_the_attribute()
    {
        var violation = Assert.Single(DeclarationRules.Check(Typed(_features, Choice("A", "B")) with { Activation = "ReLU", Loss = "SquaredError" }));

        Assert.Equal("TN0201", violation.Rule.Id);
        Assert.Equal(Site.Argument("OutputActivation"), violation.Site);
        Assert.Equal(
            ["TN0026: CrossEntropy needs outputs that sum to 1, which Tanh does not give: for 'Iris', set OutputActivation = \"Softmax\", or Loss = \"SquaredError\""],
            (Typed(_features, Choice("A", "B")) with { OutputActivation = "Tanh" }).Violations());
    }

    [Fact]
    public void The_attributes_defaults_are_those_of_the_parser()
    {
        var attribute = new NetworkAttribute<double, bool>();
        var declaration = Typed(Value("double"), Value("bool", ValueKind.Flag));
        var written = declaration with
        {
            Hidden = attribute.Hidden,
            Activation = attribute.Activation,
            OutputActivation = attribute.OutputActivation,
            Loss = attribute.Loss,
            Precision = attribute.Precision,
            Bias = attribute.Bias,
            Initializer = attribute.Initializer,
            Kernel = attribute.Kernel,
        };

        Assert.Equal(declaration.Spec(), written.Spec());
    }

    [Fact]
    public void Sizes_are_the_numbers_of_the_types()
    {
        var spec = Typed(Group(("A", Value("double")), ("B", Choice("X", "Y", "Z")), ("C", Group(("D", Value("bool", ValueKind.Flag)), ("E", Value("ulong"))))), Choice("X", "Y")).Spec();

        Assert.Equal((6, 2), (spec.Inputs, spec.Outputs));
    }

    private static DeclaredValue Output(string name) => name switch
    {
        "enum" => Choice("A", "B", "C"),
        "bool" => Value("bool", ValueKind.Flag),
        "bools" => Group(("A", Value("bool", ValueKind.Flag)), ("B", Value("bool", ValueKind.Flag))),
        "bool and enum" => Group(("A", Value("bool", ValueKind.Flag)), ("B", Choice("A", "B"))),
        "number" => Value("float"),
        "numbers" => Group(("A", Value("double")), ("B", Group(("C", Value("sbyte"))))),
        _ => Group(("A", Value("double")), ("B", Value("bool", ValueKind.Flag))),
    };
}
