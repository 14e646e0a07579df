using System.IO.Compression;
using System.Text.RegularExpressions;

namespace TypedNetworks.Package.Tests;

/// <summary>The package as a stranger meets it: restored from a feed into a fresh project, built, run, and told off.</summary>
public sealed partial class PackageTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void Package_holds_library_generator_code_fixes_readme_and_licence()
    {
        using var package = ZipFile.OpenRead(library.Package);
        var files = package.Entries.Select(entry => entry.FullName).ToArray();
        Assert.All(
            [
                "lib/net8.0/TypedNetworks.dll", "lib/net8.0/TypedNetworks.xml", "lib/net10.0/TypedNetworks.dll", "lib/net10.0/TypedNetworks.xml",
                "analyzers/dotnet/cs/TypedNetworks.Generators.dll", "analyzers/dotnet/cs/TypedNetworks.CodeFixes.dll", "README.md", "LICENSE",
            ],
            file => Assert.Contains(file, files));
        Assert.DoesNotContain(files, file => file.Contains("CodeAnalysis", StringComparison.Ordinal));
        using var specification = new StreamReader(package.GetEntry("TypedNetworks.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", specification.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_networks_from_the_package_build_without_a_warning_and_run() => BuildsAndRuns(library.NewConsumer(TenNetworks.Source));

    [Fact]
    public void Ten_networks_from_the_source_build_without_a_warning_and_run() => BuildsAndRuns(library.NewSourceConsumer(TenNetworks.Source));

    [Fact]
    public void Wrong_declaration_is_the_only_error()
    {
        var folder = library.NewConsumer("""
            using TypedNetworks;

            var gate = new Ten.Gate(1);
            Console.WriteLine(gate.Forward(0, 1, 1) + gate.Parameters.W1(0, 0));

            namespace Ten
            {
                /// <summary>A gate.</summary>
                [Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = "Sigmiod")]
                internal sealed partial class Gate;
            }
            """);
        var (exitCode, output) = DotNet.Run(folder, "build");
        Assert.NotEqual(0, exitCode);
        var errors = output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct().ToArray();
        var error = Assert.Single(errors.Select(line => line[..line.LastIndexOf('[')].Trim()).Distinct());
        Assert.EndsWith("Program.cs(9,51): error TN0020: " + ExpectedMessage, RemoveLink(error), StringComparison.Ordinal);
    }

    // An error of the compiler's in a declaration ends a build before analyzers run, and ours would not be seen.
    [Fact]
    public void What_the_compiler_refuses_in_a_declaration_is_told_in_a_build_too()
    {
        var (exitCode, output) = DotNet.Run(library.NewConsumer("""
            using TypedNetworks;

            Console.WriteLine(new Gate(1).Forward(0, 1));

            [Network(Inputs = 2, Hidden = [4, 3], Outputs = 1)]
            internal sealed partial class Gate;

            [Network<Fruit, bool>]
            internal sealed partial class Fruit;

            internal sealed record Fruit(double Weight);
            """), "build");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(["5: TN0017", "9: TN0018"], OurMessage().Matches(output).Select(match => $"{match.Groups["line"].Value}: {match.Groups["id"].Value}").Distinct());
        Assert.Equal(["CS0101", "CS9174"], CompilersMessage().Matches(output).Select(match => match.Groups["id"].Value).Distinct().Order(StringComparer.Ordinal));
    }

    // Errors within methods end a build behind analyzers.
    [Fact]
    public void What_the_compiler_refuses_in_a_call_is_told_in_a_build_too()
    {
        var (exitCode, output) = DotNet.Run(library.NewConsumer("""
            using TypedNetworks;

            List<double> list = [1, 2, 3];
            int[] whole = [1, 2, 3];
            Console.WriteLine(new Gate(1).Forward(list));
            Console.WriteLine(new Gate(1).Forward(whole));
            Console.WriteLine(new Gate(1).Predict([1, 2, 3]));

            [Network(Inputs = 3, Outputs = 1)]
            internal sealed partial class Gate;
            """), "build");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(["5: TN0109", "6: TN0108", "7: TN0110"], OurMessage().Matches(output).Select(match => $"{match.Groups["line"].Value}: {match.Groups["id"].Value}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["CS1061", "CS1503"], CompilersMessage().Matches(output).Select(match => match.Groups["id"].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Calls_in_the_newest_language_are_judged_as_in_any_other()
    {
        var (_, output) = DotNet.Run(library.NewConsumer(NewestLanguage.Source), "build");

        var told = OurMessage().Matches(output).Select(match => $"{match.Groups["line"].Value}: {match.Groups["id"].Value}").Distinct();
        var expected = NewestLanguage.Source.Split('\n').Select((line, i) => (Line: i + 1, Parts: line.TrimEnd().Split(" // TN"))).Where(line => line.Parts.Length > 1).Select(line => $"{line.Line}: TN{line.Parts[1]}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    private const string ExpectedMessage =
        "'Sigmiod' is no activation, and 'Gate' has no static method of that name: did you mean 'Sigmoid'? The activations are Identity, Sigmoid, Tanh, ReLU, LeakyReLU, ELU, SELU, GELU, SiLU, Softplus, Softsign, HardSigmoid, HardTanh, HardSwish, Mish, Softmax";

    // The compiler puts the help link behind the message.
    private static string RemoveLink(string error) => error.Split(" (https://")[0];

    [GeneratedRegex(@"Program\.cs\((?<line>\d+),\d+\): \w+ (?<id>TN\d+)")]
    private static partial Regex OurMessage();

    [GeneratedRegex(@": error (?<id>CS\d+)")]
    private static partial Regex CompilersMessage();

    private static void BuildsAndRuns(string folder)
    {
        var (buildExitCode, build) = DotNet.Run(folder, "build", "-warnaserror");
        Assert.True(buildExitCode == 0, build);
        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);

        // Notes are for the editor.
        Assert.DoesNotContain("TN02", build, StringComparison.Ordinal);
        var (exitCode, output) = DotNet.Run(folder, "run", "--no-build");
        Assert.True(exitCode == 0, output);
        Assert.Equal(TenNetworks.Output, output.Trim());
    }
}
