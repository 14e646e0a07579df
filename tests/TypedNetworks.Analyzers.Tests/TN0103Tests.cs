using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>All arguments of a batch have the same number of rows.</summary>
public class TN0103Tests
{
    [Theory]
    [InlineData("gate.ForwardBatch(new double[12], {|TN0103:y[..3]|});", "Gate.ForwardBatch is given 4 rows of inputs, so it takes 4 × 1 = 4 outputs, this has 3")]
    [InlineData("iris.ForwardBatch(new double[4], {|TN0103:y[..6]|});", "Iris.ForwardBatch is given 1 row of inputs, so it takes 1 × 3 = 3 outputs, this has 6")]
    [InlineData("_ = iris.BackpropBatch(new double[8], {|TN0103:[0, 1, 0]|}, new());", "Iris.BackpropBatch is given 2 rows of inputs, so it takes 2 × 3 = 6 targets, this has 3")]
    public Task Rows_without_a_partner_are_counted(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();
}
