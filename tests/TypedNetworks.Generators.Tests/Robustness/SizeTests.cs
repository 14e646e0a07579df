using System.Diagnostics;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Tests.Robustness;

public class SizeTests
{
    private const string Mnist = "[TypedNetworks.Network(Inputs = 784, Hidden = 128, Outputs = 10, Activation = \"ReLU\", OutputActivation = \"Softmax\", Loss = \"CrossEntropy\", Precision = \"Single\")] public partial class Digits;";

    [Fact]
    public void A_network_for_handwritten_digits_is_a_few_pages() =>
        Assert.InRange(InMemory.GeneratedFiles(Mnist).Values.Sum(text => text.Length), 1_000, 60_000);

    [Fact]
    public void A_network_for_handwritten_digits_is_written_while_one_types()
    {
        var spec = (Declare.Network(784, 10, hidden: 128) with { Activation = "ReLU", OutputActivation = "Softmax", Loss = "CrossEntropy" }).Spec();

        Assert.InRange(BestOf(20, () => NetworkFiles.Write(Planner.Plan(spec)).Sum(file => file.Text.Length)), 0, 50);
    }

    [Fact]
    public void The_largest_network_that_may_be_written_out_is_written_while_one_types()
    {
        var spec = (Declare.Network(20, 20, hidden: 48) with { Kernel = "Unrolled" }).Spec();

        Assert.InRange(BestOf(5, () => NetworkFiles.Write(Planner.Plan(spec)).Sum(file => file.Text.Length)), 0, 500);
    }

    // A sum of 1 999 terms is a tree as deep; an editor's thread has a stack of 1 MB, and an overflow takes it down.
    [Fact]
    public void The_longest_sum_fits_half_a_stack()
    {
        var spec = (Declare.Network(1_999, 1) with { Kernel = "Unrolled", Activation = "Mish" }).Spec();
        var length = 0;
        var thread = new Thread(() => length = NetworkFiles.Write(Planner.Plan(spec)).Sum(file => file.Text.Length), maxStackSize: 512 * 1024);

        thread.Start();
        thread.Join();

        Assert.True(length > 100_000);
    }

    [Theory]
    [InlineData("Inputs = 1_000_000_000, Outputs = 1")]
    [InlineData("Inputs = 2, Outputs = int.MaxValue, Hidden = int.MaxValue")]
    [InlineData("Inputs = int.MaxValue, Outputs = 1, Kernel = \"Unrolled\"")]
    [InlineData("Inputs = 2, Outputs = 1_000_000_000, Activation = \"Softmax\", Loss = \"CrossEntropy\"")]
    public async Task A_network_of_absurd_size_is_refused_at_once(string arguments)
    {
        var source = $"[TypedNetworks.Network({arguments})] public partial class Absurd;";
        _ = InMemory.GeneratedFiles(source);
        var compilation = InMemory.Compile(source);

        Assert.InRange(BestOf(3, () => InMemory.Generate(compilation, out _).SyntaxTrees.Length), 0, 1_000);

        Assert.InRange(InMemory.GeneratedFiles(source).Values.Sum(text => text.Length), 100, 10_000);
        Assert.Contains("TN0012", (await InMemory.AnalyzeAsync(source)).Select(diagnostic => diagnostic.Id));
    }

    // Each gets a name proposed that no other has.
    [Theory]
    [InlineData("x")]
    [InlineData("x1")]
    [InlineData("Item1")]
    public void Names_repeated_many_times_are_refused_at_once(string name)
    {
        var names = Enumerable.Repeat(name, 10_000).ToEquatableArray();
        var declaration = Declare.Network(10_000, 10_000) with { InputNames = names, OutputNames = names };

        Assert.InRange(BestOf(3, () => DeclarationRules.Check(declaration).Count(violation => violation.Rule.Id == "TN0043")), 0, 1_000);
    }

    // The machine may be busy with other things: the best of several is what the code takes.
    private static double BestOf(int runs, Func<int> action) => Enumerable.Range(0, runs).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        Assert.NotEqual(0, action());
        return watch.Elapsed.TotalMilliseconds;
    });
}
