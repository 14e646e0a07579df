using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Planning;

public class KernelTests
{
    [Theory]
    [InlineData("Unrolled", "Scalar: Kernel = \"Unrolled\" asks for every statement to be written out")]
    [InlineData("Scalar", "Scalar: Kernel = \"Scalar\" asks for it")]
    [InlineData("Lanes", "Scalar: Kernel = \"Lanes\" asks for one statement per neuron")]
    [InlineData("Columns", "Columns: Kernel = \"Columns\" asks for it")]
    [InlineData("Rows", "Rows: Kernel = \"Rows\" asks for it")]
    [InlineData("Tiled", "Tiled: Kernel = \"Tiled\" asks for it")]
    public void What_the_user_asks_for_is_what_every_layer_gets(string kernel, string choice)
    {
        var plan = (Network(inputs: 300, hidden: 2) with { Kernel = kernel }).Plan();

        Assert.Equal([choice, choice], plan.Layers.Select(Choice));
    }

    [Theory]
    [InlineData(1, 1, "Scalar: 1 multiply-add is few enough to write out, one statement per neuron")]
    [InlineData(3, 2, "Scalar: 6 multiply-adds are few enough to write out, one statement per neuron")]
    [InlineData(8, Budget.MaxScalarMultiplyAdds / 8, "Scalar: 64 multiply-adds are few enough to write out, one statement per neuron")]
    [InlineData(Budget.MaxScalarMultiplyAdds, 1, "Scalar: 64 multiply-adds are few enough to write out, one statement per neuron")]
    [InlineData(Budget.MaxScalarMultiplyAdds + 1, 1, "Rows: vectors over 65 inputs, since 1 unit would leave most lanes empty")]
    [InlineData(1, Budget.MaxScalarMultiplyAddsOfColumns, "Scalar: 16 multiply-adds are few enough to write out, one statement per neuron")]
    [InlineData(1, Budget.MaxScalarMultiplyAddsOfColumns + 1, "Columns: 17 multiply-adds fill vectors, and all 17 sums fit the registers")]
    [InlineData(20, Budget.MaxUnitsOfRows, "Rows: vectors over 20 inputs, since 4 units would leave most lanes empty")]
    [InlineData(20, Budget.MaxUnitsOfRows + 1, "Columns: 100 multiply-adds fill vectors, and all 5 sums fit the registers")]
    [InlineData(1_700_000, 9, "Rows: vectors over 1 700 000 inputs, since padding for vectors over 9 units would not fit one object")]
    [InlineData(100, 64, "Columns: 6 400 multiply-adds fill vectors, and all 64 sums fit the registers")]
    [InlineData(100, 65, "Tiled: 65 sums are too many for the registers, and wait in memory while the inputs pass by")]
    [InlineData(1000, 16_000 - 1, "Tiled: 15 999 sums are too many for the registers, and wait in memory while the inputs pass by")]
    public void A_small_layer_is_written_out_and_a_larger_one_takes_vectors(int inputs, int units, string choice) =>
        Assert.Equal([choice], (Network(inputs, units) with { Bias = "None" }).Plan().Layers.Select(Choice));

    [Theory]
    [InlineData(499, 4, Budget.MaxNamedFields, "Scalar: 4 multiply-adds are few enough to write out, one statement per neuron")]
    [InlineData(666, 3, Budget.MaxNamedFields + 1, "Rows: vectors over 3 inputs, since 1 unit would leave most lanes empty")]
    public void A_small_layer_of_a_large_network_takes_vectors(int inputs, int hidden, int parameters, string choice)
    {
        var plan = (Network(inputs, 1, hidden) with { Bias = "None" }).Plan();

        Assert.Equal(parameters, plan.ParameterCount);
        Assert.Equal(choice, Choice(plan.Output));
    }

    // Each of these layers would fit by itself, padded from 9 units to 16; the three together would not.
    [Theory]
    [InlineData("Auto", "Tiled")]
    [InlineData("Columns", "Columns")]
    public void Layers_that_would_not_fit_one_object_together_are_padded_less(string kernel, string middle)
    {
        var plan = (Network(700_000, 9).WithLayers(new(9), new(300_000)) with { Kernel = kernel }).Plan();

        Assert.Equal(["Rows", middle, "Rows"], plan.Layers.Select(layer => layer.Choice.Kernel.ToString()));
        Assert.Equal("vectors over 700 000 inputs, since padding for vectors over 9 units would not fit one object", plan.Layers[0].Choice.Reason);
        Assert.InRange((long)plan.RawLength * plan.NumberSize, 0, Budget.MaxParameterBytes);
        Assert.All(new[] { Network(700_000, 9), Network(300_000, 9) }, alone => Assert.NotEqual(Kernel.Rows, alone.Plan().Output.Choice.Kernel));
    }

    [Fact]
    public void Rows_that_would_not_fit_one_object_are_padded_less_too()
    {
        var plan = (Network(9, 9).WithLayers(new LayerDeclaration(700_000)) with { Kernel = "Rows" }).Plan();

        Assert.Equal(
            ["Tiled: vectors over 700 000 units, since padding for vectors over 9 inputs would not fit one object", "Rows: Kernel = \"Rows\" asks for it"],
            plan.Layers.Select(Choice));
        Assert.InRange((long)plan.RawLength * plan.NumberSize, 0, Budget.MaxParameterBytes);
    }

    // In single precision a number is half as long, and the same network has room for its padding.
    [Fact]
    public void Layers_that_fit_one_object_keep_their_kernels()
    {
        var plan = (Network(700_000, 9).WithLayers(new(9), new(300_000)) with { Precision = "Single" }).Plan();

        Assert.Equal([Kernel.Columns, Kernel.Tiled, Kernel.Columns], plan.Layers.Select(layer => layer.Choice.Kernel));
    }

    // 4 → 4 each, 20 parameters a layer.
    [Theory]
    [InlineData(Budget.MaxLayersPerMethod, "Scalar: 16 multiply-adds are few enough to write out, one statement per neuron")]
    [InlineData(Budget.MaxLayersPerMethod + 1, "Columns: 13 layers are too many to write out, and all 4 sums fit the registers")]
    public void A_small_layer_of_a_deep_network_takes_vectors(int layers, string choice)
    {
        var plan = Network(4, 4).WithLayers([.. Enumerable.Repeat(new LayerDeclaration(4), layers - 1)]).Plan();

        Assert.All(plan.Layers, layer => Assert.Equal(choice, Choice(layer)));
    }

    [Fact]
    public void Each_layer_has_a_kernel_of_its_own()
    {
        var plan = Network(inputs: 100, outputs: 2, hidden: 3).Plan();

        Assert.Equal([Kernel.Rows, Kernel.Scalar], plan.Layers.Select(layer => layer.Choice.Kernel));
        Assert.Equal(MethodShape.MethodPerLayer, plan.Shape);
    }

    // 45 and 45 multiply-adds in 146 statements, then 50 and 50 in 160.
    [Theory]
    [InlineData(5, 9, 5, Kernel.Scalar)]
    [InlineData(5, 10, 5, Kernel.Columns)]
    public void Layers_of_many_units_are_written_out_further_where_the_network_is_one_method(int inputs, int hidden, int outputs, object kernel)
    {
        var plan = Network(inputs, outputs, hidden).Plan();

        Assert.All(plan.Layers, layer => Assert.Equal(kernel, layer.Choice.Kernel));
    }

    // Weights, and per unit its activation, delta, step and bias: i·h + h·o + 4(h + o) statements.
    [Theory]
    [InlineData(4, 10, 5, Budget.MaxStatements, true)]
    [InlineData(2, 21, 1, Budget.MaxStatements + 1, false)]
    public void Everything_is_one_method_up_to_the_statements_that_the_JIT_optimises(int inputs, int hidden, int outputs, int statements, bool isOneMethod)
    {
        var plan = Network(inputs, outputs, hidden).Plan();

        Assert.Equal(statements, (inputs * hidden) + (hidden * outputs) + (4 * (hidden + outputs)));
        Assert.Equal(isOneMethod, plan.Layers.All(layer => layer.Choice.Kernel == Kernel.Scalar));
        Assert.Equal(isOneMethod ? MethodShape.OneMethod : MethodShape.MethodPerLayer, plan.Shape);
    }

    [Fact]
    public void What_z_and_Softmax_add_counts_too()
    {
        var edge = Network(4, 5, hidden: 10);

        Assert.Equal(MethodShape.OneMethod, edge.Plan().Shape);
        Assert.Equal(MethodShape.MethodPerLayer, (edge with { OutputActivation = "Mish" }).Plan().Shape);
        Assert.Equal(MethodShape.MethodPerLayer, (edge with { OutputActivation = "Softmax" }).Plan().Shape);
    }

    [Theory]
    [InlineData(Budget.MaxTypedParameters, Budget.MaxTypedParameters, true)]
    [InlineData(Budget.MaxTypedParameters + 1, 1, false)]
    [InlineData(1, Budget.MaxTypedParameters + 1, false)]
    public void Overloads_that_name_each_number_exist_while_there_are_few(int inputs, int outputs, bool hasTypedOverloads)
    {
        var plan = Network(inputs, outputs).Plan();

        Assert.Equal(hasTypedOverloads, plan.HasTypedOverloads);
        Assert.Equal(hasTypedOverloads ? MethodShape.OneMethod : MethodShape.MethodPerLayer, plan.Shape);
        Assert.Equal(hasTypedOverloads ? inputs : 0, plan.Names.Inputs.Count);
        Assert.Equal(hasTypedOverloads ? outputs : 0, plan.Names.Outputs.Count);
    }

    private static string Choice(LayerPlan layer) => $"{layer.Choice.Kernel}: {layer.Choice.Reason}";
}
