namespace TypedNetworks.Analyzers.Tests;

/// <summary>Generated code can see inputs and outputs.</summary>
public class TN0065Tests
{
    [Fact]
    public Task FileLocalTypeIsReportedAndItsUseIsNot() =>
        DeclarationTest.OfWholeFiles(new TypedUsage("new Features(1)", "true", "bool")
        {
            IsProbable = true,
            Types = "file record Features(double Length); [Network<[|Features|], bool>] public partial class Iris;",
        }.Program)
            .Says("TN0065", "Remove 'file' from 'Features': the generated part of 'Iris' is in another file")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task FileLocalOutputIsReportedAndItsUseIsNot() =>
        DeclarationTest.OfWholeFiles(new TypedUsage("1.0", "Species.Setosa", "Species")
        {
            Types = "file enum Species { Setosa, Versicolor } [Network<double, [|Species|]>] public partial class Iris;",
            Classifies = true,
            IsProbable = true,
        }.Program)
            .Says("TN0065", "Remove 'file' from 'Species': the generated part of 'Iris' is in another file")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task LessAccessibleTypesAreReportedAndTheirUseIsNot() =>
        DeclarationTest.Of(
            "internal record Features(double Length); internal enum Species { Setosa, Versicolor } [Network<[|Features|], [|Species|]>] public partial class Iris;",
            new TypedUsage("new Features(1)", "Species.Setosa", "Species") { Classifies = true, IsProbable = true }.Program)
            .Says(
                "TN0065",
                "Make 'Features' at least as accessible as 'Iris', or 'Iris' less: public methods of 'Iris' take or return it",
                "Make 'Species' at least as accessible as 'Iris', or 'Iris' less: public methods of 'Iris' take or return it")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task TypeWithinALessAccessibleOneIsReported() =>
        DeclarationTest.Of("internal static class Data { public record struct Features(double Length); } [Network<[|Data.Features|], bool>] public partial class Iris;")
            .Says("TN0065", "Make 'Features' at least as accessible as 'Iris', or 'Iris' less: public methods of 'Iris' take or return it")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("public record Features(double Length) { public double Width { get; private set; } }", "new Features(1)", "setter", "it", "set")]
    [InlineData("public record Features(double Length) { public double Width { get; private init; } }", "new Features(1)", "setter", "it", "set")]
    [InlineData("public record Features(double Length) { private double Width { get; set; } public double Use() => Width; }", "new Features(1)", "getter and setter", "its setter", "read and set")]
    [InlineData("public class Features { public double Width { private get; set; } public double Use() => Width; }", "new Features()", "getter", "its setter", "read")]
    public Task ClosedMemberIsReported(string type, string input, string closed, string removed, string done) =>
        DeclarationTest.Of(type + " [Network<[|Features|], bool>] public partial class Iris;", new TypedUsage(input, "true", "bool") { IsProbable = true }.Program)
            .Says("TN0065", $"Open the {closed} of 'Width' in 'Features' to 'Iris', or remove {removed}: what only 'Features' itself can {done} is no input that generated code could use")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task ClosedMemberOfAMemberIsReportedByItsPath() =>
        DeclarationTest.Of("public class Petal { public double Width { get; private set; } } public record Shape(double Length, Petal Petal); [Network<bool, [|Shape|]>] public partial class Iris;")
            .Says("TN0065", "Open the setter of 'Petal.Width' in 'Shape' to 'Iris', or remove it: what only 'Petal' itself can set is no output that generated code could use")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("internal record Features(double Length); [Network<Features, bool>] internal partial class Iris;")]
    [InlineData("internal record Features(double Length); [Network<Features, bool>] partial class Iris;")]
    [InlineData("public partial class Lab { private record Features(double Length); [Network<Features, bool>] private partial class Iris; }")]
    [InlineData("public record Features(double Length) { internal double Width { get; set; } }  [Network<Features, bool>] public partial class Iris;")]
    public Task TypesAsAccessibleAsTheNetworkAreFine(string source) => DeclarationTest.Of(source).UsedBy(null).RunAsync();
}
