using TypedNetworks.Generators.Planning;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Planning;

public class TensorTests
{
    [Fact]
    public void Tensors_lie_one_after_the_other_weights_before_biases()
    {
        var plan = Network(inputs: 3, outputs: 2).WithLayers(new(4), new(5, Bias: "Frozen"), new(6, Bias: "None")).Plan();

        Assert.Equal(
            [
                Tensor("W1", 0, 12), Tensor("B1", 12, 4),
                Tensor("W2", 16, 20), Tensor("B2", 36, 5, isTrained: false),
                Tensor("W3", 41, 30),
                Tensor("W4", 71, 12), Tensor("B4", 83, 2),
            ],
            plan.Tensors.Select(tensor => Tensor(tensor.Name, tensor.CanonicalOffset, tensor.Length, tensor.IsTrained)));
        Assert.Equal([4, 3], plan.Tensors[0].Shape);
        Assert.Equal([4], plan.Tensors[1].Shape);
        Assert.Equal(85, plan.ParameterCount);
        Assert.Equal(12 + 20 + 30 + 12, plan.MultiplyAdds);
    }

    [Fact]
    public void Only_what_is_written_out_has_fields_with_names()
    {
        var plan = Network(inputs: 100, outputs: 2, hidden: 3).Plan();

        Assert.Equal([false, false, true, true], plan.Tensors.Select(tensor => tensor.HasNamedFields));
        Assert.DoesNotContain((Network(2, 2) with { Kernel = "Tiled" }).Plan().Tensors, tensor => tensor.HasNamedFields);
    }

    [Theory]
    [InlineData("Columns", 0, 48, new[] { 1, 16 }, 48, 16)]
    [InlineData("Tiled", 0, 48, new[] { 1, 16 }, 48, 16)]
    [InlineData("Rows", 0, 80, new[] { 16, 1 }, 80, 16)]
    public void What_vectors_read_is_padded(string kernel, int weights, int weightsLength, int[] strides, int biases, int biasesLength)
    {
        var plan = (Network(inputs: 3, outputs: 5) with { Kernel = kernel, Precision = "Single" }).Plan();

        Assert.Equal((weights, weightsLength), (plan.Tensors[0].RawOffset, plan.Tensors[0].RawLength));
        Assert.Equal(strides, plan.Tensors[0].Strides);
        Assert.Equal((biases, biasesLength), (plan.Tensors[1].RawOffset, plan.Tensors[1].RawLength));
        Assert.Equal((20, weightsLength + biasesLength), (plan.ParameterCount, plan.RawLength));
    }

    // Lines of whole tiles: one tile of up to eight vectors, or several of five to eight, a vector of padding if need be.
    [Theory]
    [InlineData(10, 16, 1, 8)]
    [InlineData(32, 32, 2, 4)]
    [InlineData(48, 48, 3, 2)]
    [InlineData(128, 128, 8, 1)]
    [InlineData(130, 160, 5, 1)]
    [InlineData(200, 224, 7, 1)]
    [InlineData(1000, 1008, 7, 1)]
    public void A_line_is_cut_into_tiles_of_nearly_eight_vectors(int units, int line, int vectors, int splits) =>
        Assert.Equal(new VectorTile(64, line, vectors, splits, 16), VectorTile.ForColumns(64, units, 16));

    [Theory]
    [InlineData(9, 1, 16, 1, 1)]
    [InlineData(40, 2, 48, 3, 2)]
    [InlineData(784, 1, 832, 4, 1)]
    [InlineData(784, 4, 832, 4, 2)]
    public void A_line_of_dot_products_is_cut_into_fours(int inputs, int units, int line, int vectors, int splits) =>
        Assert.Equal(new VectorTile(units, line, vectors, splits, 16), VectorTile.ForRows(inputs, units, 16));

    [Theory]
    [InlineData("Double", 8)]
    [InlineData("Single", 4)]
    public void A_number_has_the_size_of_its_precision(string precision, int size) =>
        Assert.Equal(size, (Network() with { Precision = precision }).Plan().NumberSize);

    [Theory]
    [InlineData(3, 2, 1, true, 11)]
    [InlineData(784, 128, 10, true, 101_770)]
    [InlineData(784, 128, 10, false, 101_632)]
    public void Parameters_are_counted(int inputs, int hidden, int outputs, bool hasBias, long expected) =>
        Assert.Equal(expected, ParameterCounts.Total(inputs, [(hidden, hasBias), (outputs, hasBias)]));

    [Fact]
    public void Networks_far_too_large_to_be_are_counted_without_overflow()
    {
        Assert.Equal(((long)int.MaxValue * int.MaxValue) + int.MaxValue, ParameterCounts.Total(int.MaxValue, [(int.MaxValue, true)]));
        Assert.Equal(long.MaxValue, ParameterCounts.Total(int.MaxValue, Enumerable.Repeat((int.MaxValue, true), 1000)));
    }

    private static (string Name, int Offset, int Length, bool IsTrained) Tensor(string name, int offset, int length, bool isTrained = true) =>
        (name, offset, length, isTrained);
}
