using TypedNetworks.Analyzers.Tests.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A vector is handed over as a span.</summary>
public class TN0109Tests
{
    [Theory]
    [InlineData("var list = new List<double>(); _ = gate.Forward({|TN0109:list|});", "Gate.Forward takes a span here, no List<double>: write CollectionsMarshal.AsSpan(list)")]
    [InlineData("var list = new List<double>(); gate.Forward(x, {|TN0109:list|});", "Gate.Forward takes a span here, no List<double>: write CollectionsMarshal.AsSpan(list)")]
    [InlineData("_ = gate.Forward({|TN0109:new List<double>()|});", "Gate.Forward takes a span here, no List<double>: write CollectionsMarshal.AsSpan(values), with 'var values = new List<double>();' before")]
    [InlineData("_ = gate.Forward({|TN0109:new List<double> { 1, 2, 3 }|});", "Gate.Forward takes a span here, no List<double>: write [1, 2, 3]")]
    [InlineData("double[][] rows = [x]; _ = gate.Forward({|TN0109:rows|});", "Gate.Forward takes a span here, no double[][]: write rows[i] for each of its rows")]
    [InlineData("var rows = new List<double[]>(); _ = gate.TrainStep({|TN0109:rows|}, y, 0.1);", "Gate.TrainStep takes a span here, no List<double[]>: write rows[i] for each of its rows")]
    [InlineData("var rows = new double[2, 3]; _ = gate.Forward({|TN0109:rows|});", "Gate.Forward takes a span here, no double[,]: write MemoryMarshal.CreateSpan(ref rows[i, 0], rows.GetLength(1)) for each of its rows")]
    [InlineData("double[][] rows = [x]; gate.Parameters.CopyFrom({|TN0109:rows|});", "Gate.ParameterSet.CopyFrom takes a span here, no double[][]: write [.. rows.SelectMany(row => row)]")]
    [InlineData("IEnumerable<double> rows = x; gate.ForwardBatch({|TN0109:rows|}, y);", "Gate.ForwardBatch takes a span here, no IEnumerable<double>: write [.. rows]")]
    [InlineData("Memory<double> row = x; gate.Forward(x, {|TN0109:row|});", "Gate.Forward takes a span here, no Memory<double>: write row.Span")]
    [InlineData("ImmutableArray<double> row = [1, 2, 3]; _ = gate.Forward({|TN0109:row|});", "Gate.Forward takes a span here, no ImmutableArray<double>: write row.AsSpan()")]
    [InlineData("var rows = new double[2, 3]; gate.ForwardBatch({|TN0109:rows|}, y);", "Gate.ForwardBatch takes a span here, no double[,]: write MemoryMarshal.CreateSpan(ref rows[0, 0], rows.Length)")]
    [InlineData("double[][] rows = [x]; gate.ForwardBatch({|TN0109:rows|}, y);", "Gate.ForwardBatch takes a span here, no double[][]: write [.. rows.SelectMany(row => row)]")]
    [InlineData("var rows = new List<double[]>(); gate.ForwardBatch({|TN0109:rows|}, y);", "Gate.ForwardBatch takes a span here, no List<double[]>: write [.. rows.SelectMany(row => row)]")]
    [InlineData("_ = gate.Forward({|TN0109:(1.0, x[0], 3.0)|});", "Gate.Forward takes a span here, no (double, double, double): write [1.0, x[0], 3.0]")]
    [InlineData("var row = (a: 1.0, 2.0, 3.0); _ = gate.Forward({|TN0109:row|});", "Gate.Forward takes a span here, no (double a, double, double): write [row.a, row.Item2, row.Item3]")]
    [InlineData("_ = gate.TrainStep(x, {|TN0109:1|}, 0.1);", "Gate.TrainStep takes a span here, no int: write [1]")]
    [InlineData("_ = gate.TrainStep([1, 0, 1], {|TN0109:1|}, learningRate: 0.1);", "Gate.TrainStep takes a span here, no int: write [1]")]
    [InlineData("_ = gate.TrainStep(learningRate: 0.1, target: {|TN0109:1|}, input: x);", "Gate.TrainStep takes a span here, no int: write [1]")]
    [InlineData("var list = new List<double>(); _ = gate.TrainStep(input: {|TN0109:list|}, target: [1], learningRate: 0.1);", "Gate.TrainStep takes a span here, no List<double>: write CollectionsMarshal.AsSpan(list)")]
    [InlineData("digits.Forward{|TN0109:(1, 2, 3)|};", "Digits.Forward takes a span here, not 64 inputs one by one: write Forward([…], output), with 'var output = new float[Digits.OutputCount];' before")]
    [InlineData("digits.Backprop{|TN0109:(1, 2, new Digits.ParameterSet())|};", "Digits.Backprop takes a span here, not 64 inputs one by one: write Backprop([…], target, gradient2), with 'var target = new float[Digits.OutputCount]; var gradient2 = new Digits.ParameterSet();' before")]
    [InlineData("digits.TrainStep{|TN0109:(1, 2, 3, 4)|};", "Digits.TrainStep takes a span here, not 64 inputs one by one: write TrainStep([…], target, learningRate: 0.1f), with 'var target = new float[Digits.OutputCount];' before")]
    [InlineData("var list = new List<float>(); _ = flower.TrainStep({|TN0109:list|}, f, 0.1f);", "Flower.TrainStep takes a span here, no List<float>: write CollectionsMarshal.AsSpan(list)")]
    [InlineData("var list = new List<float>(); _ = flower.Classify(new Petal(1, 2), {|TN0109:list|});", "Flower.Classify takes a span here, no List<float>: write CollectionsMarshal.AsSpan(list)")]
    [InlineData("IEnumerable<double> row = x; _ = Copier.DecodeOutput({|TN0109:row|});", "Copier.DecodeOutput takes a span here, no IEnumerable<double>: write [.. row]")]
    public Task What_is_no_span_is_said_with_the_way_to_one(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("using TypedNetworks;", "net.ForwardBatch({|TN0109:new System.Collections.Generic.List<double[]>()|}, new double[2]);", "Net.ForwardBatch takes a span here, no List<double[]>: write [.. values.SelectMany(row => row)], with 'var values = new System.Collections.Generic.List<double[]>();' before, with 'using System.Linq;'")]
    [InlineData("using TypedNetworks;", "var list = new System.Collections.Generic.List<double>(); net.Forward({|TN0109:list|}, new double[2]);", "Net.Forward takes a span here, no List<double>: write CollectionsMarshal.AsSpan(list), with 'using System.Runtime.InteropServices;'")]
    [InlineData("using System.Runtime.InteropServices; using TypedNetworks;", "var list = new System.Collections.Generic.List<double>(); net.Forward({|TN0109:list|}, new double[2]);", "Net.Forward takes a span here, no List<double>: write CollectionsMarshal.AsSpan(list)")]
    public Task Namespace_that_is_not_in_sight_is_said(string usings, string statement, string message) =>
        CallSiteTest.OfWholeFile($$"""
            {{usings}}

            [Network(Inputs = 2, Outputs = 2)]
            partial class Net;

            class Program { void F(Net net) { {{statement}} } }
            """).WithOwnNetworks().Says(message).IsRefusedByTheCompiler().RunAsync();

    // What can only be read from, the network cannot write to, and there is no short way out.
    [Theory]
    [InlineData("IEnumerable<double> o = y; gate.Forward(x, o);")]
    [InlineData("ReadOnlyMemory<double> o = y; gate.Forward(x, o);")]
    [InlineData("gate.Forward(x, (1.0, 2.0));")]
    [InlineData("IEnumerable<double[]> rows = [x]; _ = gate.Forward(rows);")]
    [InlineData("_ = gate.TrainStep(1, x, 0.1);")]
    [InlineData("_ = gate.TrainStep(x, 1, rate: 0.1);")]
    [InlineData("_ = gate.TrainStep(x, 1, target: x);")]
    public Task Nothing_is_proposed_that_would_not_do(string program) => CallSiteTest.Of(program).IsRefusedByTheCompiler().RunAsync();

    [Theory]
    [InlineData("_ = gate.Forward(CollectionsMarshal.AsSpan(new List<double>()));")]
    [InlineData("var rows = new double[2, 3]; gate.ForwardBatch(MemoryMarshal.CreateSpan(ref rows[0, 0], rows.Length), y);")]
    [InlineData("double[][] rows = [x]; gate.ForwardBatch([.. rows.SelectMany(row => row)], y);")]
    [InlineData("ImmutableArray<double> row = [1, 2, 3]; _ = gate.Forward(row.AsSpan());")]
    public Task What_is_proposed_compiles(string program) => CallSiteTest.Of(program).RunAsync();
}
