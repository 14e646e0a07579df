using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators;
using TypedNetworks.Generators.Analyzers;
using TypedNetworks.Generators.Analyzers.CallSites;

namespace TypedNetworks.Benchmarks.Bill;

/// <summary>The generator and the analyzers over a whole project, as a build runs them.</summary>
internal sealed class AnalyzerRuns
{
    private const int WarmRounds = 3;
    private const int Rounds = 7;

    private static readonly CSharpParseOptions _parse = new(LanguageVersion.Latest);

    private readonly bool _withGenerator;
    private readonly SyntaxTree[] _written;
    private readonly SyntaxTree[] _trees;

    private AnalyzerRuns(string name, double limit, bool withGenerator, IEnumerable<string> files)
    {
        (Name, Limit, _withGenerator) = (name, limit, withGenerator);
        _written = [.. files.Select((text, i) => CSharpSyntaxTree.ParseText(text, _parse, path: $"File{i}.cs"))];
        _trees = [.. Generate().SyntaxTrees];
    }

    /// <summary>The project, for people.</summary>
    public string Name { get; }

    /// <summary>Milliseconds that the analyzers may take together; where a whole project is networks, with the generator.</summary>
    public double Limit { get; }

    /// <summary>What of a round the limit holds for.</summary>
    public double Limited((double Generator, double Declarations, double Calls) round) => (_withGenerator ? round.Generator : 0) + round.Declarations + round.Calls;

    /// <summary>
    /// Every project of the bill. Without a network there is nothing to do but to see so: a hundredth of a millisecond a
    /// file is what a clock still shows of it. Ordinary files copy arrays, as many do, so that the name alone does not put them aside.
    /// </summary>
    public static IReadOnlyList<AnalyzerRuns> All() =>
    [
        new("500 files, no network", 5, withGenerator: false, Enumerable.Range(0, 500).Select(Ordinary)),
        new("500 files, 1 network, called in 1", 50, withGenerator: false, Enumerable.Range(0, 498).Select(Ordinary).Concat(NetworkAndCalls(0))),
        new("100 networks, called in 100 files", 1000, withGenerator: true, Enumerable.Range(0, 100).SelectMany(NetworkAndCalls)),
    ];

    /// <summary>Milliseconds of each round: those of the generator, the analyzer of declarations, and that of calls.</summary>
    public async Task<IReadOnlyList<(double Generator, double Declarations, double Calls)>> MeasureAsync()
    {
        var rounds = new List<(double, double, double)>();
        for (var round = 0; round < WarmRounds + Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = Generate();
            var generator = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            DiagnosticAnalyzer declarations = new NetworkDeclarationAnalyzer(), calls = new CallSiteAnalyzer();
            CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

            // A new compilation, so that nothing is bound yet; but what the compiler does for itself, references and names of types, is done.
            var compilation = Compile(_trees);
            _ = compilation.GetTypeByMetadataName("Project.Ordinary0");
            var result = await compilation.WithAnalyzers([declarations, calls], options).GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
            if (round >= WarmRounds)
            {
                rounds.Add((generator, Time(declarations), Time(calls)));
            }

            double Time(DiagnosticAnalyzer analyzer) => result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds;
        }

        return rounds;
    }

    // All anew, as in a build.
    private Compilation Generate()
    {
        _ = CSharpGeneratorDriver.Create(new NetworkGenerator()).WithUpdatedParseOptions(_parse).RunGeneratorsAndUpdateCompilation(Compile(_written), out var generated, out _);
        return generated;
    }

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("Bill", trees, GeneratorRuns.References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    // A file as others write them, of some 40 lines.
    private static string Ordinary(int number) =>
        $$"""
        using System.Collections.Generic;
        using System.Linq;

        namespace Project;

        public sealed class Ordinary{{Text(number)}}
        {
            private readonly List<double> _values = [];

        {{string.Join("\n", Enumerable.Range(0, 8).Select(method => $$"""
            public double Work{{Text(method)}}(double[] rows, int count)
            {
                _values.AddRange(rows.Take(count));
                var copy = new double[_values.Count];
                _values.CopyTo(copy);
                return copy.Where(value => value > count).Select(value => value * {{Text(method + 1)}}).Sum();
            }
            """))}}
        }
        """;

    private static IEnumerable<string> NetworkAndCalls(int number)
    {
        var (name, inputs, hidden) = ($"Net{Text(number)}", Text(3 + (number % 20)), Text(2 + (number % 30)));
        yield return $"using TypedNetworks;\n\n[Network(Inputs = {inputs}, Hidden = {hidden}, Outputs = 2)]\npublic sealed partial class {name};\n";
        yield return $$"""
            using System;

            public static class Uses{{name}}
            {
                private static readonly double[] _target = [0, 1];

            {{string.Join("\n", Enumerable.Range(0, 5).Select(method => $$"""
                public static double Use{{Text(method)}}({{name}} net, double[] rows, {{name}}.ParameterSet gradient)
                {
                    Span<double> output = stackalloc double[{{name}}.OutputCount];
                    var input = new double[{{inputs}}];
                    net.Forward(input, output);
                    net.Forward(rows.AsSpan(0, {{inputs}}), output);
                    net.Parameters.W1(0, {{name}}.InputCount - 1) = output[0];
                    net.ForwardBatch(rows, new double[rows.Length / {{name}}.InputCount * 2].AsSpan());
                    return net.TrainStep(input, _target, 0.5) + net.Backprop(rows[..{{inputs}}], [0, 1], gradient);
                }
                """))}}
            }
            """;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
