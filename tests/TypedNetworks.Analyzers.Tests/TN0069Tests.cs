namespace TypedNetworks.Analyzers.Tests;

/// <summary>A type has at most 1 000 numbers.</summary>
public class TN0069Tests
{
    [Theory]
    [InlineData("input", "[Network<[|Wide|], bool>]", "default(Wide)", "true", "bool")]
    [InlineData("output", "[Network<bool, [|Wide|]>]", "true", "default(Wide)", "Wide")]
    public Task LongTypeIsReported(string _, string attribute, string input, string target, string output) =>
        DeclarationTest.Of($"{Wide("Wide", 1001)} {attribute} public partial class Iris;", new TypedUsage(input, target, output).Program)
            .Says("TN0069", "Use '[Network(Inputs = …, Outputs = …)]' for 'Iris', which takes spans of any length: 'Wide' has more than 1 000 numbers, and for each there would be a statement")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task LongEnumIsReported() =>
        DeclarationTest.Of($"public enum Word {{ {string.Join(", ", Enumerable.Range(0, 1001).Select(i => $"W{i}"))} }} [Network<bool, [|Word|]>] public partial class Iris;")
            .Says("TN0069", "Use '[Network(Inputs = …, Outputs = …)]' for 'Iris', which takes spans of any length: 'Word' has more than 1 000 numbers, and for each there would be a statement")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task TypesThatMultiplyAreReportedSoon() =>
        DeclarationTest.Of($"{string.Concat(Enumerable.Range(0, 40).Select(i => $"public record struct L{i}(L{i + 1} A, L{i + 1} B);"))} public record struct L40(double A); [Network<[|L15|], bool>] public partial class Iris;")
            .Says("TN0069", "Use '[Network(Inputs = …, Outputs = …)]' for 'Iris', which takes spans of any length: 'L15' has more than 1 000 numbers, and for each there would be a statement")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task ThousandNumbersAreFine() =>
        DeclarationTest.Of($"{Wide("Wide", 1000)} [Network<Wide, bool>] public partial class Iris;", new TypedUsage("default(Wide)", "true", "bool") { IsProbable = true }.Program)
            .UsedBy(null)
            .RunAsync();

    private static string Wide(string name, int members) =>
        $"public struct {name} {{ {string.Concat(Enumerable.Range(0, members).Select(i => $"public double M{i};"))} }}";
}
