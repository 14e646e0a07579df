using TypedNetworks.Generators.Emission;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Planning;

public class NameTests
{
    [Fact]
    public void Inputs_and_outputs_have_names_of_their_own_unless_the_user_gives_some()
    {
        Assert.Equal(["x0", "x1", "x2"], Network(3, 2).Plan().Names.Inputs);
        Assert.Equal(["y0", "y1"], Network(3, 2).Plan().Names.Outputs);
        Assert.Equal(["a", "b"], (Network(2, 2) with { InputNames = Names("a", "b") }).Plan().Names.Inputs);
        Assert.Equal(["a", "b"], (Network(2, 2) with { OutputNames = Names("a", "b") }).Plan().Names.Outputs);
    }

    [Fact]
    public void A_local_gives_way_to_inputs_as_often_as_it_must()
    {
        var names = (Network(2) with { InputNames = Names("p", "p_") }).Plan().Names;

        Assert.Equal("p__", names.Local("p"));
        Assert.Equal("q", names.Local("q"));
    }

    [Fact]
    public void Targets_and_gradient_give_way_to_inputs()
    {
        var plan = (Network(3) with { InputNames = Names("t0", "gradient", "learningRate") }).Plan();

        Assert.Equal(["t0_"], Signatures.TargetNames(plan));
        Assert.Contains("double t0, double gradient, double learningRate, double t0_, ParameterSet gradient_)", BackpropFile.Write(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void A_helper_gives_way_to_the_users_members()
    {
        var plan = (Network() with { TakenNames = Names("Sigmoid", "Sigmoid_") }).Plan();

        Assert.Equal(["Sigmoid__"], plan.ForwardHelpers.Select(helper => helper.Name));
        Assert.Contains("var a1_0 = Sigmoid__(", ForwardFile.Write(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void A_helper_gives_way_to_an_input_that_would_hide_it() =>
        Assert.Equal(["Sigmoid_"], (Network(1) with { InputNames = Names("Sigmoid") }).Plan().ForwardHelpers.Select(helper => helper.Name));

    [Fact]
    public void A_local_gives_way_to_a_function_of_the_users()
    {
        var plan = (Network() with { Activation = "p" }).WithFunctions(Method("p"), Method("pDerivative")).Plan();

        Assert.Equal("p_", plan.Names.Local("p"));
        Assert.Equal("pDerivative_", plan.Names.Local("pDerivative"));
    }

    [Fact]
    public void A_member_of_the_contract_is_reached_past_an_input_of_its_name()
    {
        var names = (Network(1) with { InputNames = Names("Parameters") }).Plan().Names;

        Assert.Equal("this.Parameters", names.FixedMember("Parameters"));
        Assert.Equal("InputCount", names.FixedMember("InputCount"));
    }
}
