namespace TypedNetworks.Analyzers.Tests;

/// <summary>An enum has several members.</summary>
public class TN0063Tests
{
    [Theory]
    [InlineData("public enum Species;", "none")]
    [InlineData("public enum Species { Setosa }", "'Setosa' alone")]
    public Task EnumWithoutAChoiceIsReported(string type, string members) =>
        DeclarationTest.Of(type + " [Network<double, [|Species|]>] public partial class Iris;", new TypedUsage("1.0", "default(Species)", "Species") { Classifies = true, IsProbable = true }.Program)
            .Says("TN0063", $"Give 'Species' two members or more: with {members}, 'Iris' has nothing to choose from")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task MemberIsReportedByItsPath() =>
        DeclarationTest.Of("public enum Colour { Red } public record Features(double Length, Colour Colour); [Network<[|Features|], bool>] public partial class Iris;")
            .Says("TN0063", "Give 'Colour', the type of 'Colour' in 'Features', two members or more: with 'Red' alone, 'Iris' has nothing to choose from")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("public enum Species { Setosa, Versicolor }")]
    [InlineData("public enum Species : ulong { Setosa = ulong.MaxValue, Versicolor = 0 }")]
    public Task TwoMembersAreEnough(string type) =>
        DeclarationTest.Of(type + " [Network<Species, Species>] public partial class Iris;", new TypedUsage("Species.Setosa", "default(Species)", "Species") { Classifies = true, IsProbable = true }.Program)
            .UsedBy(null)
            .RunAsync();
}
