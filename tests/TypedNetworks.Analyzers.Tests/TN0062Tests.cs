namespace TypedNetworks.Analyzers.Tests;

/// <summary>Types of inputs and outputs have members.</summary>
public class TN0062Tests
{
    private const string Rest = "that can be set: 'Iris' takes what a constructor like a record's takes, and public properties and fields with 'set' or 'init', and there are none";

    [Theory]
    [InlineData("public record Features;")]
    [InlineData("public class Features { public double Length => 1; public readonly double Width = 2; public static double Height { get; set; } }")]
    [InlineData("public class Features { private double _length; public double Use() => _length; }")]
    [InlineData("public struct Features { public double Length { get; } }")]
    public Task TypeWithoutMembersIsReported(string type) =>
        DeclarationTest.Of(type + " [Network<[|Features|], bool>] public partial class Iris;", new TypedUsage("new Features()", "true", "bool") { IsProbable = true }.Program)
            .Says("TN0062", "Give 'Features' members " + Rest)
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task MemberWithoutMembersIsReportedByItsPath() =>
        DeclarationTest.Of("public record Nothing; public record Features(double Length, Nothing Petal); [Network<bool, [|Features|]>] public partial class Iris;", new TypedUsage("true", "new Features(1, new())", "Features").Program)
            .Says("TN0062", $"Give 'Nothing', the type of 'Petal' in 'Features', members {Rest}")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("public record Features(double Length);")]
    [InlineData("public class Features { public double Length { get; init; } }")]
    [InlineData("public struct Features { public double Length; }")]
    [InlineData("public class Features(double length) { public double Length { get; } = length; }")]
    public Task OneMemberIsEnough(string type) =>
        DeclarationTest.Of(type + " [Network<Features, Features>] public partial class Iris;").UsedBy(null).RunAsync();
}
