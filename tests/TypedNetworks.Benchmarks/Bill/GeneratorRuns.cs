using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators;

namespace TypedNetworks.Benchmarks.Bill;

/// <summary>The generator in Roslyn's driver, as an editor runs it, over a compilation with one network.</summary>
internal sealed class GeneratorRuns
{
    private const string Name = "Gate";

    private readonly SyntaxTree[] _trees;
    private readonly List<double> _milliseconds = [];
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    /// <summary>Runs it once, to see what it writes.</summary>
    public GeneratorRuns(BilledNetwork network)
    {
        // Renamed back and forth, so that nothing of the last run can be used again.
        _trees = [Tree(network, Name), Tree(network, "Dame")];
        _compilation = CSharpCompilation.Create("Bill", [_trees[0]], References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(new NetworkGenerator()).WithUpdatedParseOptions((CSharpParseOptions)_trees[0].Options).RunGenerators(_compilation);
        var files = Result();
        var size = string.Create(CultureInfo.InvariantCulture, $"const int ParameterCount = {network.Type.GetField("ParameterCount")!.GetRawConstantValue()};");
        if (!files.Any(file => file.SourceText.ToString().Contains(size, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"{network.Name} was written back as another network: nothing says '{size}'.");
        }

        Files = files.ToDictionary(file => file.HintName[(Name.Length + 1)..], file => Encoding.UTF8.GetByteCount(file.SourceText.ToString()));
    }

    /// <summary>All that this program references. Not the program itself, which has networks.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => file != typeof(GeneratorRuns).Assembly.Location).Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>Bytes of each generated file, by the end of its name.</summary>
    public IReadOnlyDictionary<string, int> Files { get; }

    /// <summary>Milliseconds of each run that counted: finding the declaration, the generator, and parsing what it wrote.</summary>
    public IReadOnlyList<double> Milliseconds => _milliseconds;

    /// <summary>Edits the declaration and runs it again; what <paramref name="counts"/> is measured.</summary>
    public void Edit(bool counts)
    {
        var old = _trees[_edits++ % 2];
        _compilation = _compilation.ReplaceSyntaxTree(old, _trees[_edits % 2]);
        var start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (counts)
        {
            _milliseconds.Add(time);
            _ = Result();
        }
    }

    private ImmutableArray<GeneratedSourceResult> Result()
    {
        var result = _driver.GetRunResult().Results.Single();
        return result is { Exception: null, GeneratedSources.Length: > 0 }
            ? result.GeneratedSources
            : throw new InvalidOperationException($"The generator failed: {result.Exception?.ToString() ?? "it wrote nothing."}");
    }

    private static SyntaxTree Tree(BilledNetwork network, string name) =>
        CSharpSyntaxTree.ParseText(Declaration.Of(network.Type, name), new CSharpParseOptions(LanguageVersion.Latest), path: "Gate.cs");
}
