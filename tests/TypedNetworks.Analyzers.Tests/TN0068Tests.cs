namespace TypedNetworks.Analyzers.Tests;

/// <summary>An enum is one of its members.</summary>
public class TN0068Tests
{
    private const string Rest = "instead: its values are combinations, and 'Iris' takes an enum as one of its members";

    [Theory]
    [InlineData("[System.Flags] public enum Extras { None, Roof, Radio, Both = 3 }")]
    [InlineData("[System.FlagsAttribute] public enum Extras { None, Roof, Same = 1 }")]
    public Task FlagsAreReported(string type) =>
        DeclarationTest.Of(type + " [Network<[|Extras|], bool>] public partial class Iris;", new TypedUsage("Extras.None | Extras.Roof", "true", "bool") { IsProbable = true }.Program)
            .Says("TN0068", $"Use a record with a bool for each member of 'Extras' {Rest}")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task MemberIsReportedByItsPath() =>
        DeclarationTest.Of("public record Car(double Age, System.IO.FileAttributes Extras); [Network<bool, [|Car|]>] public partial class Iris;")
            .Says("TN0068", $"Use a record with a bool for each member of 'FileAttributes', the type of 'Extras' in 'Car', {Rest}")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task OtherEnumsAndRecordsOfBoolAreFine() =>
        DeclarationTest.Of("public record Extras(bool Roof, bool Radio); [Network<Extras, System.DayOfWeek>(Hidden = 2)] public partial class Iris;").UsedBy(null).RunAsync();
}
