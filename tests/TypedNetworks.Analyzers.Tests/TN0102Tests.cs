using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A batch is a whole number of rows.</summary>
public class TN0102Tests
{
    [Theory]
    [InlineData("gate.ForwardBatch({|TN0102:new double[7]|}, y);", "Gate.ForwardBatch takes rows of 3 inputs (x0, x1, x2), this has 7: make it 6 or 9")]
    [InlineData("gate.ForwardBatch({|TN0102:[1, 2]|}, y);", "Gate.ForwardBatch takes rows of 3 inputs (x0, x1, x2), this has 2: make it 3")]
    [InlineData("iris.ForwardBatch(x, {|TN0102:y[..7]|});", "Iris.ForwardBatch takes rows of 3 outputs (setosa, versicolor, virginica), this has 7: make it 6 or 9")]
    [InlineData("_ = iris.BackpropBatch(x, {|TN0102:y[..2]|}, new());", "Iris.BackpropBatch takes rows of 3 targets, this has 2: make it 3")]

    // As many rows as the argument beside it has, where that tells.
    [InlineData("_ = gate.BackpropBatch({|TN0102:[1, 0, 1, 1]|}, [1, 0], gradient);", "Gate.BackpropBatch takes rows of 3 inputs (x0, x1, x2), this has 4: make it 6")]
    [InlineData("iris.ForwardBatch(x[..8], {|TN0102:y[..4]|});", "Iris.ForwardBatch takes rows of 3 outputs (setosa, versicolor, virginica), this has 4: make it 6")]
    [InlineData("iris.ForwardBatch(x[..8], {|TN0102:y[..10]|});", "Iris.ForwardBatch takes rows of 3 outputs (setosa, versicolor, virginica), this has 10: make it 6")]
    [InlineData("_ = gate.BackpropBatch({|TN0102:[1, 0, 1, 1]|}, y, gradient);", "Gate.BackpropBatch takes rows of 3 inputs (x0, x1, x2), this has 4: make it 3 or 6")]
    [InlineData("_ = gate.BackpropBatch({|TN0102:[1, 0, 1, 1]|}, [], gradient);", "Gate.BackpropBatch takes rows of 3 inputs (x0, x1, x2), this has 4: make it 3 or 6")]
    [InlineData("digits.ForwardBatch({|TN0102:new float[2147483591]|}, f);", "Digits.ForwardBatch takes rows of 64 inputs, this has 2147483591: make it 2147483584 or 2147483648")]
    public Task Row_that_ends_early_is_said_with_the_lengths_that_would_do(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();

    [Fact]
    public Task Where_both_end_early_neither_tells_the_other() =>
        CallSiteTest.Of("iris.ForwardBatch({|TN0102:x[..6]|}, {|TN0102:y[..4]|});")
            .Says(
                "Iris.ForwardBatch takes rows of 4 inputs (sepalLength, sepalWidth, petalLength, petalWidth), this has 6: make it 4 or 8",
                "Iris.ForwardBatch takes rows of 3 outputs (setosa, versicolor, virginica), this has 4: make it 3 or 6")
            .RunAsync();
}
