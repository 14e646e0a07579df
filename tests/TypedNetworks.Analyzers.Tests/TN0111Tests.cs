using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A gradient is kept apart from the weights.</summary>
public class TN0111Tests
{
    [Theory]
    [InlineData("gate.Backprop(x, y, {|TN0111:gate.Parameters|});")]
    [InlineData("gate.Backprop(1, 2, 3, 0, {|TN0111:gate.Parameters|});")]
    [InlineData("gate.BackpropBatch(x, y, {|TN0111:gate.Parameters|});")]
    [InlineData("gate.Backprop(gradient: {|TN0111:gate.Parameters|}, target: y, input: x);")]
    [InlineData("gate?.Backprop(x, y, {|TN0111:gate.Parameters|});")]
    [InlineData("gate!.Backprop(x, y, {|TN0111:(gate!.Parameters)|});")]
    [InlineData("flower.Backprop(new(1, 2), Colour.Red, {|TN0111:flower.Parameters|});")]
    [InlineData("special.Backprop(x, y, {|TN0111:special.Parameters|});")]
    [InlineData("inner.BackpropBatch(x, y, {|TN0111:inner.Parameters|});")]
    [InlineData("var net = new Gate(1); net.Backprop(x, y, {|TN0111:net.Parameters|});")]
    [InlineData("var own = gate.Parameters; gate.Backprop(x, y, {|TN0111:own|});")]
    [InlineData("foreach (var net in new[] { gate }) { var own = net.Parameters; net.Backprop(x, y, {|TN0111:own|}); }")]
    [InlineData("private readonly Gate _net = new(1); void F() => _net.Backprop([1, 2, 3], [1], {|TN0111:this._net.Parameters|}); ¦")]
    [InlineData("private static readonly Gate Net = new(1); ¦ Net.Backprop(x, y, {|TN0111:Program.Net.Parameters|});")]
    [InlineData("private Gate Net { get; } = new(1); void F() => Net.Backprop([1, 2, 3], [1], {|TN0111:Net.Parameters|}); ¦")]
    [InlineData("sealed class Holder { public readonly Gate Net = new(1); } ¦ var holder = new Holder(); holder.Net.Backprop(x, y, {|TN0111:holder.Net.Parameters|});")]
    [InlineData("class Trainer(Gate net) { void F() => net.Backprop([1, 2, 3], [1], {|TN0111:net.Parameters|}); } ¦")]
    public Task Own_weights_are_no_gradient(string program) => CallSiteTest.Of(program).RunAsync();

    // Beside the program's gradient it has another name.
    [Theory]
    [InlineData("void F(Gate net) => net.BackpropBatch([1, 2, 3], [1], {|TN0111:net.Parameters|}); ¦", "gradient")]
    [InlineData("gate.BackpropBatch([1, 2, 3], [1], {|TN0111:gate.Parameters|});", "gradient2")]
    [InlineData("void F(Gate net) { var gradient = net.BackpropBatch([1, 2, 3], [1], {|TN0111:net.Parameters|}); } ¦", "gradient2")]
    public Task Message_says_what_to_declare(string program, string name) =>
        CallSiteTest.Of(program)
            .Says($"Gate.BackpropBatch adds the gradient to this, which is the network's weights themselves: declare a set for it before, as in 'var {name} = new Gate.ParameterSet();'")
            .RunAsync();

    [Fact]
    public Task Within_the_class_itself() =>
        CallSiteTest.OfWholeFile("""
            using TypedNetworks;

            [Network(Inputs = 2, Outputs = 1)]
            partial class Net
            {
                void F(double[] x, double[] t, Net other)
                {
                    Backprop(x, t, {|TN0111:Parameters|});
                    this.Backprop(x, t, {|TN0111:Parameters|});
                    Backprop(x, t, {|TN0111:this.Parameters|});
                    other.Backprop(x, t, Parameters);
                    Backprop(x, t, other.Parameters);
                }
            }
            """).WithOwnNetworks().RunAsync();

    [Theory]
    [InlineData("gate.Backprop(x, y, gradient);")]
    [InlineData("var own = gate.Parameters.Clone(); gate.Backprop(x, y, own);")]
    [InlineData("gate.Backprop(x, y, new Gate(1).Parameters);")]
    [InlineData("var other = new Gate(1); gate.Backprop(x, y, other.Parameters);")]
    [InlineData("new Gate(1).Backprop(x, y, new Gate(1).Parameters);")]
    [InlineData("sealed class Holder { public readonly Gate Net = new(1); } ¦ var (first, second) = (new Holder(), new Holder()); first.Net.Backprop(x, y, second.Net.Parameters);")]
    [InlineData("Gate Net => new(1); void F() => Net.Backprop([1, 2, 3], [1], Net.Parameters); ¦")]
    public Task Weights_of_another_network_are_fine(string program) => CallSiteTest.Of(program).RunAsync();

    // Between the two, the name may have come to be another network's.
    [Theory]
    [InlineData("var own = gate.Parameters; gate = new Gate(1); gate.Backprop(x, y, own);")]
    [InlineData("gate.Backprop(x, (gate = new Gate(1)).Parameters.ToString() is null ? x : y, gate.Parameters);")]
    [InlineData("var own = gate.Parameters; own = gradient; gate.Backprop(x, y, own);")]
    [InlineData("Set(ref gate); gate.Backprop(x, y, gate.Parameters); static void Set(ref Gate net) { }")]
    [InlineData("void F(ref Gate net) => net.Backprop([1, 2, 3], [1], net.Parameters); ¦")]
    [InlineData("private Gate _net = new(1); void F() => _net.Backprop([1, 2, 3], [1], _net.Parameters); ¦")]
    [InlineData("private readonly Gate _net; Program() { _net = new(1); var own = _net.Parameters; _net = new(2); _net.Backprop([1, 2, 3], [1], own); } ¦")]
    [InlineData("var all = new[] { gate }; all[n].Backprop(x, y, all[n].Parameters);")]
    [InlineData("gate.Backprop(x, y, b ? gate.Parameters : gradient);")]
    [InlineData("Make().Backprop(x, y, Make().Parameters); static Gate Make() => new(1);")]
    [InlineData("class Net2 : One { public new ParameterSet Parameters => new(); } ¦ var net = new Net2(); net.Backprop(x, y, net.Parameters);")]
    public Task What_is_not_certain_is_silent(string program) => CallSiteTest.Of(program).RunAsync();
}
