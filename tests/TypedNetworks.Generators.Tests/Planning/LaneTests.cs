using TypedNetworks.Generators.Planning;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Planning;

public class LaneTests
{
    // Inlined at 512 bits and elsewhere, two vectors at once at 512 bits and elsewhere.
    [Theory]
    [InlineData("Sigmoid", 2, 1, true, true, true, false)]
    [InlineData("Sigmoid", 2, 2, true, false, true, true)]
    [InlineData("Sigmoid", 4, 2, true, false, false, true)]
    [InlineData("Sigmoid", 4, 4, false, false, true, true)]
    [InlineData("Tanh", 2, 2, true, false, false, true)]
    [InlineData("Tanh", 3, 2, false, false, true, true)]
    [InlineData("GELU", 2, 1, false, false, true, true)]
    [InlineData("ReLU", 2, 2, true, true, false, false)]
    public void Long_functions_of_few_units_are_inlined_and_others_called(
        string activation, int hidden, int outputs, bool inlinesAtWidest, bool inlinesElsewhere, bool pairsAtWidest, bool pairsElsewhere)
    {
        var plan = (Network(inputs: 3, outputs, hidden) with { Activation = activation }).Plan();

        Assert.Equal(new LanePlan(true, inlinesAtWidest, inlinesElsewhere, pairsAtWidest, pairsElsewhere), plan.Batch.Lanes);
    }

    [Theory]
    [InlineData(6, 4, true)]
    [InlineData(8, 4, false)]
    public void Inference_takes_lanes_further_than_training(int hidden, int outputs, bool trains)
    {
        var plan = (Network(inputs: 8, outputs, hidden) with { Activation = "ReLU", OutputActivation = "Identity" }).Plan();

        Assert.Equal(trains, plan.Batch.Lanes!.Trains);
    }
}
