using TypedNetworks.Generators.Parsing;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Parsing;

/// <summary>Inputs and outputs are called after members, as parameters are written.</summary>
public class ValueNamesTests
{
    [Theory]
    [InlineData("SepalLength", "sepalLength")]
    [InlineData("X", "x")]
    [InlineData("URL", "url")]
    [InlineData("RGBColor", "rgbColor")]
    [InlineData("width", "width")]
    [InlineData("_width", "_width")]
    [InlineData("Äpfel", "äpfel")]
    [InlineData("@class", "class_")]
    [InlineData("Class", "class_")]
    [InlineData("Nameof", "nameof_")]
    [InlineData("item3", "item3")]
    public void A_member_is_a_parameter(string member, string parameter) =>
        Assert.Equal([parameter], Typed(Group((member, Value("double"))), Value("bool", ValueKind.Flag)).Spec().InputNames);

    [Fact]
    public void Members_of_members_are_called_after_both_and_have_dots_for_people()
    {
        var spec = Typed(Group(("Petal", Group(("Length", Value("double")), ("@in", Value("double")))), ("Colour", Choice("Red", "DarkBlue"))), Choice("Yes", "No")).Spec();

        Assert.Equal(["petalLength", "petalIn", "colourRed", "colourDarkBlue"], spec.InputNames);
        Assert.Equal(["petal.length", "petal.in", "colour.red", "colour.darkBlue"], spec.Types!.InputLabels);
        Assert.Equal(["yes", "no"], spec.OutputNames);
    }

    [Fact]
    public void A_lone_number_has_the_name_that_it_has_everywhere()
    {
        var spec = Typed(Value("int"), Value("bool", ValueKind.Flag)).Spec();

        Assert.Equal(["x0"], spec.InputNames);
        Assert.Equal(["y0"], spec.OutputNames);
    }

    [Fact]
    public void Names_that_would_be_the_same_give_way()
    {
        var spec = Typed(
            Group(("X", Value("double")), ("x", Value("double")), ("PetalWidth", Value("double")), ("Petal", Group(("Width", Value("double")))), ("x_", Value("double"))),
            Value("bool", ValueKind.Flag)).Spec();

        Assert.Equal(["x", "x_", "petalWidth", "petalWidth_", "x__"], spec.InputNames);
    }

    [Fact]
    public void Names_give_way_to_functions_of_the_users()
    {
        var declaration = (Typed(Group(("Swish", Value("double")), ("swish", Value("double"))), Value("bool", ValueKind.Flag)) with { Hidden = 2, Activation = "swish" })
            .WithFunctions(Method("swish"), Method("swishDerivative"));

        Assert.Equal(["swish_", "swish__"], declaration.Spec().InputNames);
    }
}
