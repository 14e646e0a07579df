using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Tests.Text;

public class NearestNameTests
{
    [Theory]
    [InlineData("Sigmod", "Sigmoid")]
    [InlineData("sigmoid", "Sigmoid")]
    [InlineData("SIGMOID", "Sigmoid")]
    [InlineData("relu", "ReLU")]
    [InlineData("leaky_relu", "LeakyReLU")]
    [InlineData("Hardsigmoid", "HardSigmoid")]
    [InlineData("hard swish", "HardSwish")]
    [InlineData("SoftMax", "Softmax")]
    [InlineData("Soft sign", "Softsign")]
    [InlineData("silu", "SiLU")]
    [InlineData("", "ELU")]
    public void The_name_with_the_fewest_edits_is_meant(string name, string nearest) =>
        Assert.Equal(nearest, NearestName.Of(name, [.. ActivationTable.Rows.Select(row => row.Name)]));

    [Fact]
    public void Of_equals_the_first_is_meant()
    {
        Assert.Equal("ab", NearestName.Of("a", ["ab", "ac"]));
        Assert.Equal("ac", NearestName.Of("a", ["ac", "ab"]));
    }

    [Fact]
    public void A_name_of_a_thousand_letters_is_answered_at_once() =>
        Assert.Equal("ab", NearestName.Of(new string('x', 100_000), ["ab", "ac"]));

    [Fact]
    public void A_dotless_i_makes_no_difference() =>
        Assert.Equal("Sigmoid", Cultures.Under("tr-TR", () => NearestName.Of("sigmoid", ["SILU", "Sigmoid"])));

    [Theory]
    [InlineData("MSE", "MeanSquaredError")]
    [InlineData("mae", "MeanAbsoluteError")]
    [InlineData("BCE", "BinaryCrossEntropy")]
    public void What_other_libraries_call_it_is_known(string name, string here) =>
        Assert.Equal(here, NearestName.Of(name, [.. LossTable.Rows.Select(row => row.Name)]));

    [Theory]
    [InlineData("f32", "Single", "Double,Single")]
    [InlineData("Yes", "Trained", "Trained,Frozen,None")]
    [InlineData("off", "None", "Trained,Frozen,None")]
    [InlineData("SIMD", "Auto", "Auto,Scalar,Tiled")]
    public void What_people_say_elsewhere_is_known(string name, string here, string known) =>
        Assert.Equal(here, NearestName.Of(name, known.Split(',')));

    [Fact]
    public void A_synonym_counts_only_among_its_own_kind() => Assert.Equal("None", NearestName.Of("None", ["None", "Trained"]));
}
