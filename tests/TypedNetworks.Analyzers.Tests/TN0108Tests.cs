using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>Numbers have the network's precision.</summary>
public class TN0108Tests
{
    [Theory]
    [InlineData("pair.Forward([1, {|TN0108:0.5|}], f);", "'Pair' computes in float: write 0.5f")]
    [InlineData("pair.Forward([1, {|TN0108:-0.5d|}], f);", "'Pair' computes in float: write -0.5f")]
    [InlineData("pair.Forward([1, {|TN0108:1e-3|}], f);", "'Pair' computes in float: write 1e-3f")]
    [InlineData("pair.Forward([1, {|TN0108:x[0]|}], f);", "'Pair' computes in float: write (float)x[0]")]
    [InlineData("pair.Forward([1, {|TN0108:x[0] + 1|}], f);", "'Pair' computes in float: write (float)(x[0] + 1)")]
    [InlineData("pair.Forward([1, {|TN0108:x[0] + x[1] + x[2] + x[3] + x[4]|}], f);", "'Pair' computes in float: write (float)(…)")]
    [InlineData("_ = pair.Forward(1, {|TN0108:0.5|});", "'Pair' computes in float: write 0.5f")]
    [InlineData("_ = pair.TrainStep(f, f, {|TN0108:0.1|});", "'Pair' computes in float: write 0.1f")]
    [InlineData("_ = pair.TrainStep(f, f, learningRate: {|TN0108:0.1|});", "'Pair' computes in float: write 0.1f")]
    [InlineData("_ = pair.Forward(x1: {|TN0108:0.5|}, x0: 1);", "'Pair' computes in float: write 0.5f")]
    [InlineData("pair.Forward([1, {|TN0108:1e300|}], f);", "'Pair' computes in float: this is larger than any float")]
    [InlineData("_ = gate.Forward([1, {|TN0108:0.5m|}, 2]);", "'Gate' computes in double: write 0.5")]
    [InlineData("_ = gate.Forward({|TN0108:new[] { 1, 2, 3 }|});", "'Gate' computes in double: this holds int, write [1, 2, 3]")]
    [InlineData("int[] li = [1, 2, 3]; _ = gate.Forward({|TN0108:li|});", "'Gate' computes in double: this holds int, write [.. li]")]
    [InlineData("ReadOnlySpan<int> li = [1, 2, 3]; _ = gate.Forward({|TN0108:li|});", "'Gate' computes in double: this holds int, write [.. li]")]
    [InlineData("var li = new int[1]; _ = gate.TrainStep(x, {|TN0108:li|}, 0.1);", "'Gate' computes in double: this holds int, write [.. li]")]
    [InlineData("pair.Forward({|TN0108:x|}, f);", "'Pair' computes in float: this holds double, write Array.ConvertAll(x, value => (float)value)")]
    [InlineData("pair.Forward({|TN0108:new[] { 0.5, 1 }|}, f);", "'Pair' computes in float: this holds double, write Array.ConvertAll(new[] { 0.5, 1 }, value => (float)value)")]
    [InlineData("var list = new List<double>(); pair.Forward({|TN0108:list|}, f);", "'Pair' computes in float: this holds double, write list.ConvertAll(value => (float)value).ToArray()")]
    [InlineData("pair.Forward({|TN0108:s|}, f);", "'Pair' computes in float: this holds double, make it float")]
    [InlineData("gate.Forward(x, {|TN0108:f|});", "'Gate' computes in double: this holds float, make it double")]
    [InlineData("Memory<int> li = new int[1]; _ = gate.Forward({|TN0108:li|});", "'Gate' computes in double: this holds int, make it double")]
    [InlineData("var li = new int[1, 3]; gate.ForwardBatch({|TN0108:li|}, y);", "'Gate' computes in double: this holds int, make it double")]
    [InlineData("var list = new List<int>(); _ = gate.Forward({|TN0108:list|});", "'Gate' computes in double: this holds int, write [.. list]")]
    public Task Number_of_another_type_is_said_with_the_right_spelling(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("net.Forward({|TN0108:x|});", "Single", "'Net' computes in float: this holds double, write System.Array.ConvertAll(x, value => (float)value), or declare 'Net' with Precision = \"Double\"")]
    [InlineData("net.Forward({|TN0108:new[,] { { 1f } }|});", "Double", "'Net' computes in double: this holds float, make it double, or declare 'Net' with Precision = \"Single\"")]
    [InlineData("net.Forward({|TN0108:f|});", "Double", "'Net' computes in double: this holds float, write [.. f], or declare 'Net' with Precision = \"Single\"")]
    [InlineData("net.TrainStep({|TN0108:f|}, [1], 1);", "Double", "'Net' computes in double: this holds float, write [.. f], or declare 'Net' with Precision = \"Single\"")]
    [InlineData("net.Forward({|TN0108:x|}, new float[1]);", "Single", "'Net' computes in float: this holds double, write System.Array.ConvertAll(x, value => (float)value)")]
    [InlineData("net.TrainStep({|TN0108:f|}, [1], 0.1);", "Double", "'Net' computes in double: this holds float, write [.. f]")]
    public Task Network_of_this_project_can_be_declared_otherwise(string statement, string precision, string message) =>
        CallSiteTest.OfWholeFile($$"""
            using TypedNetworks;

            [Network(Inputs = 2, Outputs = 1, Precision = "{{precision}}")]
            partial class Net;

            class Program { void F(Net net, double[] x, float[] f) { {{statement}} } }
            """).WithOwnNetworks().Says(message).IsRefusedByTheCompiler().RunAsync();

    // One message for a long vector.
    [Fact]
    public Task First_number_stands_for_all() =>
        CallSiteTest.Of("digits.Forward([{|TN0108:0.5|}, 0.25, 0.125, 0.5, 0.25, 0.125], f);").Says("'Digits' computes in float: write 0.5f").IsRefusedByTheCompiler().RunAsync();

    // What is given has that precision, too. What is declared in the call can be declared by the network.
    [Theory]
    [InlineData("_ = flower.Classify(new Petal(1, 2), out {|TN0108:double p|});", "'Flower' computes in float: write out var p")]
    [InlineData("_ = flower.Classify(new(1, 2), out {|TN0108:double _|});", "'Flower' computes in float: write out var _")]
    [InlineData("double p; _ = flower.Classify(new(1, 2), out {|TN0108:p|});", "'Flower' computes in float: make p float")]
    public Task Number_that_is_given_is_declared_by_the_network(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Fact]
    public Task Flag_has_a_probability_too() =>
        CallSiteTest.OfWholeFile("""
            using TypedNetworks;

            public record Fruit(double Weight);

            [Network<Fruit, bool>]
            partial class Ripe;

            class Program { void F(Ripe ripe, Fruit fruit) { _ = ripe.Predict(fruit, out {|TN0108:float p|}); _ = ripe.Predict(fruit, out var q); } }
            """).WithOwnNetworks().Says("'Ripe' computes in double: write out var p").IsRefusedByTheCompiler().RunAsync();

    // Between values of one's own, and one by one.
    [Theory]
    [InlineData("_ = flower.TrainStep(new Petal(1, 2), Colour.Red, {|TN0108:0.1|});", "'Flower' computes in float: write 0.1f")]
    [InlineData("_ = flower.TrainStep(1, {|TN0108:x[0] / 2|}, 0, 1, 0, 0.1f);", "'Flower' computes in float: write (float)(x[0] / 2)")]
    public Task Network_of_types_says_so_too(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();
}
