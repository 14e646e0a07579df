using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Parsing;

public class ParserTests
{
    [Fact]
    public void Everything_left_out_has_a_default()
    {
        var spec = Network(inputs: 3, outputs: 2).Spec();

        Assert.Equal(3, spec.Inputs);
        Assert.Equal(2, spec.Outputs);
        Assert.Equal([new LayerSpec(2, new FunctionSpec("Sigmoid", IsUserDefined: false), BiasMode.Trained)], spec.Layers);
        Assert.Equal(new FunctionSpec("SquaredError", IsUserDefined: false), spec.Loss);
        Assert.Equal(Precision.Double, spec.Precision);
        Assert.Equal(InitializerKind.Auto, spec.Initializer);
        Assert.Equal(KernelRequest.Auto, spec.Kernel);
        Assert.Empty(spec.InputNames);
        Assert.Empty(spec.OutputNames);
        Assert.False(spec.HasConstructor);
        Assert.False(spec.IsStatic);
    }

    [Fact]
    public void The_attributes_defaults_are_those_of_the_parser()
    {
        var attribute = new NetworkAttribute();
        var layer = new LayerAttribute(1);
        var written = Network() with
        {
            Hidden = attribute.Hidden,
            Activation = attribute.Activation,
            OutputActivation = attribute.OutputActivation,
            Precision = attribute.Precision,
            Bias = attribute.Bias,
            Initializer = attribute.Initializer,
            Kernel = attribute.Kernel,
        };

        Assert.Equal(Network().Spec(), (written with { Loss = attribute.Loss }).Spec());
        Assert.Null(layer.Activation);
        Assert.Null(layer.Bias);
    }

    [Fact]
    public void What_is_written_is_what_is_parsed()
    {
        var spec = (Network(2, 2, hidden: 5) with
        {
            Activation = "Tanh",
            OutputActivation = "Softmax",
            Loss = "CrossEntropy",
            Precision = "Single",
            Bias = "Frozen",
            Initializer = "LeCunNormal",
            Kernel = "Tiled",
            InputNames = Names("left", "right"),
            OutputNames = Names("no", "yes"),
            HasConstructor = true,
            MaySetParameters = true,
            TakenNames = Names("Sigmoid"),
        }).Spec();

        Assert.Equal(
            [new LayerSpec(5, new("Tanh", false), BiasMode.Frozen), new LayerSpec(2, new("Softmax", false), BiasMode.Frozen)],
            spec.Layers);
        Assert.Equal(new FunctionSpec("CrossEntropy", false), spec.Loss);
        Assert.Equal(Precision.Single, spec.Precision);
        Assert.Equal(InitializerKind.LeCunNormal, spec.Initializer);
        Assert.Equal(KernelRequest.Tiled, spec.Kernel);
        Assert.Equal(["left", "right"], spec.InputNames);
        Assert.Equal(["no", "yes"], spec.OutputNames);
        Assert.True(spec.HasConstructor);
        Assert.Equal(["Sigmoid"], spec.TakenNames);
    }

    [Fact]
    public void The_activation_is_the_outputs_too_unless_it_has_its_own()
    {
        var declaration = Network(hidden: 2) with { Activation = "Tanh" };

        Assert.Equal(["Tanh", "Tanh"], ActivationsOf(declaration));
        Assert.Equal(["Tanh", "Identity"], ActivationsOf(declaration with { OutputActivation = "Identity" }));
        Assert.Equal(["Sigmoid", "Identity"], ActivationsOf(declaration with { Activation = null, OutputActivation = "Identity" }));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(7, 2)]
    public void Hidden_is_a_layer_of_its_own_from_one_unit_on(int? hidden, int layers) =>
        Assert.Equal(layers, Network(hidden: hidden).Spec().Layers.Count);

    [Fact]
    public void Layers_stand_in_source_order_and_inherit_what_they_leave_out()
    {
        var spec = (Network(outputs: 4) with { Activation = "ReLU", Bias = "None" })
            .WithLayers(new(8), new(7, Activation: "Tanh"), new(6, Bias: "Frozen"), new(5, "GELU", "Trained"))
            .Spec();

        Assert.Equal(
            [
                new(8, new("ReLU", false), BiasMode.None),
                new(7, new("Tanh", false), BiasMode.None),
                new(6, new("ReLU", false), BiasMode.Frozen),
                new(5, new("GELU", false), BiasMode.Trained),
                new(4, new("ReLU", false), BiasMode.None),
            ],
            spec.Layers);
    }

    [Fact]
    public void A_name_of_the_tables_is_the_built_in_function_and_any_other_the_users()
    {
        var spec = (Network() with { Activation = "Swish", OutputActivation = "Tanh", Loss = "Hinge" })
            .WithLayers(new LayerDeclaration(2))
            .WithFunctions(Method("Swish"), Method("SwishDerivative"), Method("Hinge", 2), Method("HingeDerivative", 2), Method("Tanh"))
            .Spec();

        Assert.Equal([new FunctionSpec("Swish", true) { HasDerivative = true }, new FunctionSpec("Tanh", false)], spec.Layers.Select(layer => layer.Activation));
        Assert.Equal(new FunctionSpec("Hinge", true) { HasDerivative = true }, spec.Loss);
    }

    [Fact]
    public void Equal_declarations_give_equal_specs_and_plans()
    {
        static NetworkDeclaration Same() => (Network(3, 2) with { Activation = "GELU", InputNames = Names("a", "b", "c") }).WithLayers(new(4), new(3, "Tanh"));

        Assert.Equal(Same().Spec(), Same().Spec());
        Assert.Equal(Same().Spec().GetHashCode(), Same().Spec().GetHashCode());
        Assert.Equal(Same().Plan(), Same().Plan());
        Assert.Equal(Same().Plan().GetHashCode(), Same().Plan().GetHashCode());
        Assert.NotEqual(Same().Spec(), (Same() with { InputNames = Names("a", "b", "d") }).Spec());
        Assert.NotEqual(Same().Plan(), (Same() with { Activation = "SiLU" }).Plan());
    }

    [Fact]
    public void Unknown_names_are_a_problem_and_read_as_the_default()
    {
        var spec = NetworkParser.Parse(Network() with { Precision = "Half", Bias = "none", Initializer = "1", Kernel = "0" });

        Assert.NotNull(spec.Problem);
        Assert.Equal(Precision.Double, spec.Precision);
        Assert.Equal(BiasMode.Trained, spec.Layers[0].Bias);
        Assert.Equal(InitializerKind.Auto, spec.Initializer);
        Assert.Equal(KernelRequest.Auto, spec.Kernel);
    }

    private static IEnumerable<string> ActivationsOf(NetworkDeclaration declaration) =>
        declaration.Spec().Layers.Select(layer => layer.Activation.Name);
}
