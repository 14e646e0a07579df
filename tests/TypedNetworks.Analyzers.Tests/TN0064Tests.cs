namespace TypedNetworks.Analyzers.Tests;

/// <summary>Members of an enum have different values.</summary>
public class TN0064Tests
{
    [Theory]
    [InlineData("Setosa = 1, Versicolor = 2, Virginica = 1", "Virginica", "1", "Setosa")]
    [InlineData("Setosa, Versicolor, Other = Versicolor", "Other", "1", "Versicolor")]
    [InlineData("Setosa = 3, Versicolor = 2, Virginica", "Virginica", "3", "Setosa")]
    public Task SameValueIsReported(string members, string second, string value, string first) =>
        DeclarationTest.Of($"public enum Species {{ {members} }} [Network<double, [|Species|]>] public partial class Iris;", new TypedUsage("1.0", "Species.Setosa", "Species") { Classifies = true, IsProbable = true }.Program)
            .Says("TN0064", $"Give 'Species.{second}' a value of its own, or remove it: it is {value}, and so is 'Species.{first}', so that 'Iris' could not tell them apart")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("A = 3, B = 1, C = 2")]
    [InlineData("A = -1, B, C")]
    public Task DifferentValuesAreFine(string members) =>
        DeclarationTest.Of($"public enum Species {{ {members} }} [Network<Species, Species>] public partial class Iris;").UsedBy(null).RunAsync();
}
