using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Analyzers.Tests.CallSites;
using TypedNetworks.Generators.Analyzers.CallSites;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>A vector has the network's length.</summary>
public class TN0101Tests
{
    [Theory]
    [InlineData("iris.Forward({|TN0101:[5.1, 3.5, 1.4]|}, y);", "Iris.Forward takes 4 inputs (sepalLength, sepalWidth, petalLength, petalWidth), this has 3")]
    [InlineData("iris.Forward([5.1, 3.5, 1.4, 0.2], {|TN0101:y[..2]|});", "Iris.Forward takes 3 outputs (setosa, versicolor, virginica), this has 2")]
    [InlineData("_ = iris.TrainStep(x, {|TN0101:[1, 0]|}, 0.1);", "Iris.TrainStep takes 3 targets, this has 2")]
    [InlineData("_ = gate.Backprop({|TN0101:new double[4]|}, y, gradient);", "Gate.Backprop takes 3 inputs (x0, x1, x2), this has 4")]
    [InlineData("_ = gate.Backprop(x, {|TN0101:new double[2]|}, gradient);", "Gate.Backprop takes 1 target, this has 2")]
    [InlineData("gate.Forward(x, {|TN0101:y[..2]|});", "Gate.Forward takes 1 output, this has 2")]
    [InlineData("_ = one.Forward({|TN0101:[]|});", "One.Forward takes 1 input (x0), this has 0")]
    [InlineData("_ = wide.Forward({|TN0101:[1, 2, 3]|});", "Wide.Forward takes 9 inputs, this has 3")]
    [InlineData("inner.Forward({|TN0101:[1, 2]|}, y);", "Inner.Forward takes 3 inputs (x0, x1, x2), this has 2")]
    [InlineData("_ = special.Forward({|TN0101:new double[2]|});", "One.Forward takes 1 input (x0), this has 2")]
    public Task Wrong_length_is_said_with_the_names_of_the_inputs(string program, string message) => CallSiteTest.Of(program).Says(message).RunAsync();

    [Theory]
    [InlineData("_ = iris.Forward{|TN0101:(5.1, 3.5, 1.4)|};", "Iris.Forward takes 4 inputs (sepalLength, sepalWidth, petalLength, petalWidth), this has 3 numbers")]
    [InlineData("_ = gate.Forward{|TN0101:()|};", "Gate.Forward takes 3 inputs (x0, x1, x2), this has 0 numbers")]
    [InlineData("_ = gate.Forward{|TN0101:(1)|};", "Gate.Forward takes 3 inputs (x0, x1, x2), this has 1 number")]
    [InlineData("_ = gate.Backprop{|TN0101:(1, 2, 0, gradient)|};", "Gate.Backprop takes 3 inputs (x0, x1, x2) and 1 target before the gradient, this has 3 numbers")]
    [InlineData("_ = gate.TrainStep{|TN0101:(1, 2, 0, 0.1)|};", "Gate.TrainStep takes 3 inputs (x0, x1, x2), 1 target and a learning rate, this has 4 numbers")]
    public Task Numbers_one_by_one_are_counted_too(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // A span of these would be as wrong.
    [Theory]
    [InlineData("_ = gate.Forward({|TN0101:(1.0, 2.0)|});", "Gate.Forward takes 3 inputs (x0, x1, x2), this has 2")]
    [InlineData("_ = gate.Forward({|TN0101:new List<double> { 1, 2 }|});", "Gate.Forward takes 3 inputs (x0, x1, x2), this has 2")]
    [InlineData("iris.Forward({|TN0101:iris.Forward(1, 2, 3, 4)|}, y);", "Iris.Forward takes 4 inputs (sepalLength, sepalWidth, petalLength, petalWidth), this has 3")]
    public Task What_is_no_span_is_counted_where_it_says_how_many_it_has(string program, string message) => CallSiteTest.Of(program).Says(message).IsRefusedByTheCompiler().RunAsync();

    // As the exception would say it: of a record within a record, with dots.
    [Theory]
    [InlineData("robot.Forward({|TN0101:[1, 2]|}, y);", "Robot.Forward takes 4 inputs (colour.red, colour.green, speed, class), this has 2")]
    [InlineData("robot.Forward(x, {|TN0101:y[..2]|});", "Robot.Forward takes 3 outputs (left.force, right.force, item1), this has 2")]
    [InlineData("_ = flower.TrainStep({|TN0101:[1]|}, f, 0.1f);", "Flower.TrainStep takes 2 inputs (length, width), this has 1")]
    public Task Members_within_members_have_dots(string call, string message) => CallSiteTest.Of(call).Says(message).RunAsync();

    // Of a compiled type, what others may not see is not there: then inputs are called as the parameters are.
    [Theory]
    [InlineData("public double Speed { get; set; }", "colour.red, colour.green, speed")]
    [InlineData("internal double Speed { get; set; }", "colourRed, colourGreen, speed")]
    public async Task Compiled_type_that_does_not_tell_all_is_called_by_its_parameters(string member, string names)
    {
        var networks = InMemory.Generate(InMemory.Compile($$"""
            using TypedNetworks;

            public readonly record struct Light(double Red, double Green);

            public record struct Sight(Light Colour) { {{member}} }

            [Network<Sight, double>]
            public sealed partial class Robot;
            """), out _);
        using var stream = new MemoryStream();
        Assert.True(networks.WithAssemblyName("Networks").Emit(stream).Success);
        var program = InMemory.Compile("class C { double F(Robot robot) => robot.Forward([1]); }").AddReferences(MetadataReference.CreateFromImage(stream.ToArray()));
        var said = await program.WithAnalyzers([new CallSiteAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Equal($"Robot.Forward takes 3 inputs ({names}), this has 1", Assert.Single(said).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Underscores_that_keep_names_apart_are_not_said() =>
        CallSiteTest.OfWholeFile("""
            using TypedNetworks;

            public readonly record struct Light(double Red, double Green);

            public readonly record struct Sight(Light Colour, double Speed);

            [Network<Sight, double>(OutputActivation = nameof(speed))]
            partial class Robot
            {
                private static double speed(double z) => z * z;
            }

            class Program { double F(Robot robot) => robot.Forward({|TN0101:[1]|}); }
            """).WithOwnNetworks().Says("Robot.Forward takes 3 inputs (colour.red, colour.green, speed), this has 1").RunAsync();

    [Fact]
    public Task Each_argument_has_its_own_message() =>
        CallSiteTest.Of("gate.Forward({|TN0101:[1]|}, {|TN0101:y[..2]|});")
            .Says("Gate.Forward takes 3 inputs (x0, x1, x2), this has 1", "Gate.Forward takes 1 output, this has 2")
            .RunAsync();
}
