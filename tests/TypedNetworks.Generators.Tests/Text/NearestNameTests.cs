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
    [InlineData("mse", "MeanSquaredError")]
    [InlineData("mse_loss", "MeanSquaredError")]
    [InlineData("l1", "MeanAbsoluteError")]
    [InlineData("L1Loss", "MeanAbsoluteError")]
    [InlineData("l2", "MeanSquaredError")]
    [InlineData("nll", "CrossEntropy")]
    [InlineData("nll_loss", "CrossEntropy")]
    [InlineData("cross_entropy", "CrossEntropy")]
    [InlineData("CrossEntropyLoss", "CrossEntropy")]
    [InlineData("categorical_crossentropy", "CrossEntropy")]
    [InlineData("SparseCategoricalCrossentropy", "CrossEntropy")]
    [InlineData("binary_crossentropy", "BinaryCrossEntropy")]
    [InlineData("logistic", "BinaryCrossEntropy")]
    [InlineData("log_loss", "BinaryCrossEntropy")]
    [InlineData("BCEWithLogitsLoss", "BinaryCrossEntropy")]
    [InlineData("smooth_l1_loss", "Huber")]
    public void What_other_libraries_call_it_is_known(string name, string here)
    {
        Assert.Equal(here, NearestName.Of(name, [.. LossTable.Rows.Select(row => row.Name)]));
        Assert.Equal(here, NearestName.Close(name, [.. LossTable.Rows.Select(row => row.Name)]));
    }

    [Theory]
    [InlineData("Own")]
    [InlineData("")]
    [InlineData("Foo")]
    [InlineData("Swash")]
    [InlineData("loss")]
    public void What_is_like_none_is_close_to_none(string name)
    {
        Assert.Null(NearestName.Close(name, [.. ActivationTable.Rows.Select(row => row.Name)]));
        Assert.Null(NearestName.Close(name, [.. LossTable.Rows.Select(row => row.Name)]));
    }

    [Theory]
    [InlineData("Tahn", "Tanh")]
    [InlineData("Sigmiod", "Sigmoid")]
    [InlineData("rleu", "ReLU")]
    public void Letters_that_changed_places_are_one_slip(string name, string nearest) =>
        Assert.Equal(nearest, NearestName.Close(name, [.. ActivationTable.Rows.Select(row => row.Name)]));

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
