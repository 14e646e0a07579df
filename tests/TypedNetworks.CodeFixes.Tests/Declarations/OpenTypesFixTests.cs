using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Declarations;

/// <summary>Inputs and outputs that fewer can see than generated code or those who see the network.</summary>
public class OpenTypesFixTests
{
    [Theory]
    [InlineData("file record Features(double Length);", "record Features(double Length);")]
    [InlineData("file sealed record Features(double Length);", "sealed record Features(double Length);")]
    [InlineData("[System.Obsolete]\nfile\nrecord Features(double Length);", "[System.Obsolete]\nrecord Features(double Length);")]
    public Task File_is_removed(string before, string after) =>
        FixTest.Of("TN0065", before + "\n[Network<Features, bool>] partial class Iris;\n").BecomesAsync("Remove 'file' from 'Features'", after + "\n[Network<Features, bool>] partial class Iris;\n");

    [Fact]
    public Task From_all_types_within() =>
        FixTest.Of("TN0065", "file record Petal(double Length, Colour Colour);\nfile enum Colour { Red, White }\nfile class Base;\nfile class Features : Base { public Petal Petal { get; set; } = new(1, Colour.Red); }\n[Network<Features, bool>] partial class Iris;\n")
            .BecomesAsync(
                "Remove 'file' from 'Features' and 'Petal' and 'Colour' and 'Base'",
                "record Petal(double Length, Colour Colour);\nenum Colour { Red, White }\nclass Base;\nclass Features : Base { public Petal Petal { get; set; } = new(1, Colour.Red); }\n[Network<Features, bool>] partial class Iris;\n");

    [Fact]
    public Task Input_of_a_public_network_becomes_public() =>
        FixTest.Of("TN0065", "file record Features(double Length);\n[Network<Features, bool>] public partial class Iris;\n")
            .BecomesAsync("Declare 'Features' as public", "public record Features(double Length);\n[Network<Features, bool>] public partial class Iris;\n");

    [Theory]
    [InlineData("Declare 'Flower' and 'Petal' as public", "public record Flower(double Length, Petal Petal);\n[System.Obsolete] public readonly record struct Petal(double Width);\n", "public")]
    [InlineData("Declare 'Iris' as internal", "internal record Flower(double Length, Petal Petal);\n[System.Obsolete] readonly record struct Petal(double Width);\n", "internal")]
    public Task Either_can_be_declared_as_the_other(string title, string types, string modifier) =>
        FixTest.Of("TN0065", "internal record Flower(double Length, Petal Petal);\n[System.Obsolete] readonly record struct Petal(double Width);\n[Network<Flower, bool>] public sealed partial class Iris;\npartial class Iris { }\n")
            .BecomesAsync(title, $"{types}[Network<Flower, bool>] {modifier} sealed partial class Iris;\npartial class Iris {{ }}\n");

    // What shows the network to others, or is shown by its input, would have to change as well.
    [Theory]
    [InlineData("record Flower(double Length); [Network<Flower, bool>] public partial class Iris; public class Garden { public Iris? Iris { get; set; } }", "Declare 'Flower' as public")]
    [InlineData("record Flower(double Length) { public System.Collections.Generic.List<Flower>? Others() => null; public IBee? Bee() => null; } interface IBee; [Network<Flower, bool>] public partial class Iris;", "Declare 'Iris' as internal")]
    [InlineData("public partial class Lab { record Flower(double Length); [Network<Flower, bool>] public partial class Iris; }")]
    public Task What_shows_them_to_others_stays_right(string source, params string[] offers) => FixTest.Of("TN0065", source).OffersAsync(offers);

    [Fact]
    public Task Setter_is_left_to_the_user() =>
        FixTest.Of("TN0065", "public record Features(double Length) { public double Width { get; private set; } } [Network<Features, bool>] public partial class Iris;").OffersAsync();

    [Fact]
    public Task All_networks_of_a_document() =>
        FixTest.Of("TN0065", "record Flower(double Length);\nenum Kind { A, B }\n[Network<Flower, Kind>] public partial class Iris;\n[Network<Flower, bool>] public partial class Rose;\n")
            .Everywhere(FixAllScope.Document)
            .BecomesAsync(
                "Declare 'Flower' as public",
                "public record Flower(double Length);\npublic enum Kind { A, B }\n[Network<Flower, Kind>] public partial class Iris;\n[Network<Flower, bool>] public partial class Rose;\n");
}
