using Microsoft.CodeAnalysis;

namespace TypedNetworks.CodeFixes.Tests;

/// <summary>Who knows nothing and takes the first thing that is offered, again and again, comes from a broken declaration to a working network.</summary>
public class NewcomerTests
{
    private const int MostSteps = 20;

    [Theory]
    [InlineData("""
        using TypedNetworks;

        var xor = new Xor(seed: 1);
        for (var i = 0; i < 1000; i++)
        {
            xor.TrainStep([0, 1, 1], [1], 0.1);
            xor.TrainStep([1, 1], 0, learningRate: 0.1);
        }

        xor.Forward([0, 1], [0]);

        [Network(Inputs = 2, Hidden = 4, Outputs = 1, Activation = "Tahn", OutputActivation = "sigmoid", Loss = "BinaryCrossEntropie")]
        public static class Xor;
        """)]
    [InlineData("""
        using System.Collections.Generic;
        using TypedNetworks;

        var digits = new Digits();
        var image = new List<float>(new float[64]);
        digits.Forward(image, new float[10]);
        digits.TrainStep(new float[64], new float[12], 0.01);

        [Network(Inputs = 64, Hidden = 32, Outputs = 10, Activation = "relu", Loss = "CrossEntropy", Precision = "float32", Kernel = "Unrolled")]
        [Layer(16)]
        sealed class Digits
        {
        }
        """)]
    [InlineData("""
        using TypedNetworks;

        _ = new Mine(seed: 1).Forward(1, 2, 3);

        [Network(Inputs = 3, Hidden = 4, Outputs = 1, Activation = "Swish", OutputActivation = "Identity", InputNames = new[] { "left", "right" }, Initializer = "HeNormal")]
        public partial struct Mine
        {
        }
        """)]
    [InlineData("""
        using TypedNetworks;

        System.Console.WriteLine(new Iris(seed: 1).Classify(new Flower(5.1, 3.5)));

        public record Flower(double Length, double Width);

        public enum Species { Setosa, Versicolor }

        [Network<Flower, Species>(Hidden = 8, Activation = "tanh", Loss = "Crossentropy")]
        public class Iris;
        """)]
    public async Task First_offer_after_first_offer_leads_to_a_program_that_compiles(string source)
    {
        var solution = Workspaces.OpenProgram([("Program.cs", source)]).Solution;
        for (var step = 0; step < MostSteps && await NextAsync(solution) is { } next; step++)
        {
            solution = next;
        }

        var left = await Workspaces.DiagnoseAsync(solution.Projects.Single());
        Assert.False(left.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591"), $"{string.Join("\n", left)}\n\n{(await Workspaces.TextsAsync(solution)).Single()}");
    }

    private static async Task<Solution?> NextAsync(Solution solution)
    {
        var document = solution.Projects.Single().Documents.Single();
        foreach (var diagnostic in await Workspaces.DiagnoseAsync(document.Project))
        {
            if (await AllFixes.OfferAsync(document, diagnostic) is [var first, ..])
            {
                return await AllFixes.ApplyAsync(first.Action);
            }
        }

        return null;
    }
}
