using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TypedNetworks.CodeFixes.Tests;

/// <summary>Who knows nothing and takes the first thing that is offered, again and again, comes from a broken declaration to a working network.</summary>
public class NewcomerTests
{
    private const int MostSteps = 30;

    // Beside each program: where it tells what comes out.
    private const string Report = """
        using System.Collections.Generic;

        public static class Report
        {
            public static List<double> Outputs { get; } = new();

            public static List<double> Losses { get; } = new();
        }
        """;

    [Theory]
    [InlineData("""
        using TypedNetworks;

        var xor = new Xor(seed: 1);
        for (var i = 0; i < 1000; i++)
        {
            Report.Losses.Add(xor.TrainStep([0, 1, 1], [1], 0.1));
            xor.TrainStep([1, 1], 0, learningRate: 0.1);
        }

        xor.Forward([0, 1], [0]);
        Report.Outputs.Add(xor.Forward(0, 1));

        [Network(Inputs = 2, Hidden = 4, Outputs = 1, Activation = "Tahn", OutputActivation = "sigmoid", Loss = "BinaryCrossEntropie")]
        public static class Xor;
        """)]
    [InlineData("""
        using System.Collections.Generic;
        using TypedNetworks;

        var digits = new Digits();
        var image = new List<float>(new float[64]);
        digits.Forward(image, new float[10]);
        Report.Outputs.Add(digits.TrainStep(new float[64], new float[12], 0.01));

        [Network(Inputs = 64, Hidden = 32, Outputs = 10, Activation = "relu", Loss = "CrossEntropy", Precision = "float32", Kernel = "Unrolled")]
        [Layer(16)]
        sealed class Digits
        {
        }
        """)]
    [InlineData("""
        using TypedNetworks;

        Report.Outputs.Add(new Mine(seed: 1).Forward(1, 2, 3));

        [Network(Inputs = 3, Hidden = 4, Outputs = 1, Activation = "Swish", OutputActivation = "Identity", InputNames = new[] { "left", "right" }, Initializer = "HeNormal")]
        public partial struct Mine
        {
        }
        """)]
    [InlineData("""
        using TypedNetworks;

        Report.Outputs.Add((int)new Iris(seed: 1).Classify(new Flower(5.1, 3.5)));

        public record Flower(double Length, double Width);

        public enum Species { Setosa, Versicolor }

        [Network<Flower, Species>(Hidden = 8, Activation = "tanh", Loss = "Crossentropy")]
        public class Iris;
        """)]
    [InlineData("""
        using TypedNetworks;

        double[][] inputs = [[0, 0], [0, 1], [1, 0], [1, 1]];
        double[][] targets = [[0], [1], [1], [0]];
        var net = new Net(seed: 1);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            var loss = 0.0;
            for (var i = 0; i < inputs.Length; i++)
            {
                var (x, y) = (inputs[i], targets[i]);
                loss += net.Train(x, y, 0.1);
            }

            Report.Losses.Add(loss);
        }

        Report.Outputs.Add(net.Forward(1, 0));

        [Network(Inputs = 2, Outputs = 1, Activation = nameof(Bump), OutputActivation = "Sigmoid")]
        [Layer(4)]
        partial class Net;

        [Layer(5)]
        partial class Net;
        """)]
    [InlineData("""
        using System;
        using TypedNetworks;

        double[] x = [0.2, 0.8], y = [1];
        var stairs = new Stairs(seed: 1);
        Report.Outputs.Add(stairs.TrainStep(0.1, x, y));
        Report.Outputs.Add(stairs.Forward(0.2, 0.8));

        [Network(Inputs = 2, Hidden = [4, 5], Outputs = 1, Activation = nameof(Step))]
        partial class Stairs
        {
            private static double Step(double z) => Math.Floor(z);
        }
        """)]
    [InlineData("""
        using TypedNetworks;

        var room = new Thermostat(seed: 1);
        for (var i = 0; i < 50; i++)
        {
            Report.Losses.Add(room.TrainStep([0.5, 0.6], [21.0], 1 / 100));
        }

        Report.Outputs.Add(room.Backprop([0.5, 0.6], [21.0], room.Parameters));

        [Network(Inputs = 2, Hidden = 4, Outputs = 1)]
        public partial class Thermostat;
        """)]
    [InlineData("""
        using TypedNetworks;

        var fruits = new Fruit(seed: 1);
        for (var i = 0; i < 50; i++)
        {
            Report.Losses.Add(fruits.TrainStep(new Fruit(1.5), Kind.Apple, 0.1));
        }

        Report.Outputs.Add((int)fruits.Classify(new Fruit(1.5)));

        record Fruit(double Weight);

        enum Kind { Apple, Banana }

        [Network<Fruit, Kind>(Hidden = 3)]
        public partial class Fruit;
        """)]
    public Task First_offer_after_first_offer_leads_to_a_program_that_works(string source) => WorksAsync(source, edit: null);

    // What is to stand in place of a text, only a human can tell.
    [Fact]
    public Task Who_says_what_a_text_means_comes_there_too() => WorksAsync(
        """
        using TypedNetworks;

        var iris = new Iris(seed: 1);
        for (var i = 0; i < 50; i++)
        {
            Report.Losses.Add(iris.TrainStep(new Flower("red", 1.5), Species.Setosa, 0.1));
        }

        Report.Outputs.Add((int)iris.Predict(new Flower("red", 1.5)));

        record Flower(string Colour, double Length);

        enum Species { Setosa, Versicolor }

        [Network<Flower, Species>(Hidden = 8)]
        class Iris;
        """,
        source => source.Replace("string Colour", "bool IsRed", StringComparison.Ordinal).Replace("\"red\"", "true", StringComparison.Ordinal));

    private static async Task WorksAsync(string source, Func<string, string>? edit)
    {
        var solution = await FixAsync(Workspaces.OpenProgram([("Program.cs", source), ("Report.cs", Report)]).Solution);
        if (edit is not null)
        {
            var program = ProgramIn(solution);
            var text = (await program.GetTextAsync()).ToString();
            Assert.NotEqual(text, edit(text));
            solution = await FixAsync(program.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(edit(text))).Project.Solution);
        }

        var project = solution.Projects.Single();
        var left = await Workspaces.DiagnoseAsync(project);
        var fixedText = await ProgramIn(solution).GetTextAsync();
        Assert.False(left.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591"), $"{string.Join("\n", left)}\n\n{fixedText}");
        var (outputs, losses) = Run((await project.GetCompilationAsync())!);
        Assert.NotEmpty(outputs);
        Assert.All(outputs.Concat(losses), number => Assert.True(double.IsFinite(number), $"{number}\n\n{fixedText}"));
        Assert.True(losses.Count == 0 || losses[^1] < losses[0], $"{string.Join(", ", losses)}\n\n{fixedText}");
    }

    private static async Task<Solution> FixAsync(Solution solution)
    {
        for (var step = 0; step < MostSteps && await NextAsync(solution) is { } next; step++)
        {
            solution = next;
        }

        return solution;
    }

    private static async Task<Solution?> NextAsync(Solution solution)
    {
        var document = ProgramIn(solution);
        foreach (var diagnostic in await Workspaces.DiagnoseAsync(document.Project))
        {
            if (await AllFixes.OfferAsync(document, diagnostic) is [var first, ..])
            {
                return await AllFixes.ApplyAsync(first.Action);
            }
        }

        return null;
    }

    private static Document ProgramIn(Solution solution) => solution.Projects.Single().Documents.Single(document => document.Name == "Program.cs");

    private static (IReadOnlyList<double> Outputs, IReadOnlyList<double> Losses) Run(Compilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        var assembly = Assembly.Load(stream.ToArray());
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return (Read("Outputs"), Read("Losses"));

        IReadOnlyList<double> Read(string name) => (IReadOnlyList<double>)assembly.GetType("Report")!.GetProperty(name)!.GetValue(null)!;
    }
}
