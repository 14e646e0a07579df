using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedNetworks.Generators.Tests.Incremental;

/// <summary>Runs the generator before and after an edit, and tells which of its steps ran again.</summary>
internal static class TwoRuns
{
    /// <summary>A network, its neighbour in another file, and one with an error, so that every step has something to do.</summary>
    public static string[] Sources { get; } =
    [
        """
        using TypedNetworks;

        namespace Robots;

        [Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = nameof(Swish))]
        public sealed partial class Gate
        {
            private static double Swish(double z)
            {
                var s = Maths.Sigmoid(z);
                return z * s;
            }

            public int Mine => 1;
        }
        """,
        """
        using TypedNetworks;

        namespace Robots;

        [Network(Inputs = 2, Outputs = 2)]
        [Layer(4)]
        public sealed partial class Neighbour;
        """,
        """
        [TypedNetworks.Network(Inputs = 2, Outputs = 0)]
        public sealed partial class Broken;
        """,
        """
        public static class Unrelated
        {
            public static int One => 1;
        }

        public static class Maths
        {
            public static double Sigmoid(double x) => 1 / (1 + System.Math.Exp(-x));
        }
        """,
    ];

    /// <summary>The second run's result, after a file has been replaced.</summary>
    public static GeneratorRunResult AfterEdit(int file, Func<string, string> edit)
    {
        var edited = edit(Sources[file]);
        Assert.NotEqual(Sources[file], edited);
        return After(compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[file],
            CSharpSyntaxTree.ParseText(edited, InMemory.Parse(), compilation.SyntaxTrees[file].FilePath)));
    }

    /// <summary>The second run's result, after the compilation has been changed.</summary>
    public static GeneratorRunResult After(Func<CSharpCompilation, CSharpCompilation> change)
    {
        var compilation = InMemory.Compile(Sources);
        var driver = InMemory.Driver().RunGenerators(compilation);
        var first = driver.GetRunResult().Results.Single();
        Assert.Equal(13, first.GeneratedSources.Length);
        var second = driver.RunGenerators(change(compilation)).GetRunResult().Results.Single();
        Assert.Null(second.Exception);
        Assert.All(StepNames.All, name => Assert.NotEmpty(second.TrackedSteps[name]));
        return second;
    }

    /// <summary>Why each output of a step is what it is, by the network it belongs to.</summary>
    public static IEnumerable<(string Network, IncrementalStepRunReason Reason)> Reasons(this GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => (NetworkOf(output.Value), output.Reason));

    /// <summary>The same of the texts.</summary>
    public static IEnumerable<IncrementalStepRunReason> OutputReasons(this GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static string NetworkOf(object value) => value switch
    {
        Model.NetworkSpec spec => spec.Type.Name,
        Generators.Planning.NetworkPlan plan => plan.Type.Name,
        _ => "",
    };
}
