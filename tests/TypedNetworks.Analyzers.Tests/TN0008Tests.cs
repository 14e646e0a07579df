using Microsoft.CodeAnalysis.CSharp;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>Networks need C# 12.</summary>
public class TN0008Tests
{
    // The larger interface has static members, which no class in C# 10 or older can have; so the program does without.
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp8, "8")]
    [InlineData(LanguageVersion.CSharp9, "9")]
    [InlineData(LanguageVersion.CSharp10, "10")]
    [InlineData(LanguageVersion.CSharp11, "11")]
    public Task OlderLanguageIsReported(LanguageVersion version, string number) =>
        DeclarationTest.Of("namespace Demo { public partial class Outer { [[|Network(Inputs = 3, Outputs = 1)|]] public partial class Gate { } } }")
            .In(version)
            .Says("TN0008", Message(number))
            .UsedBy(new("Demo.Outer.Gate") { ByOwnInterface = false })
            .RunAsync();

    [Fact]
    public Task OlderLanguageIsReportedOfNamedTuples() =>
        DeclarationTest.Of("[[|Network(Inputs = 2, Outputs = 2, OutputNames = new[] { \"left\", \"right\" })|]] public partial class Gate { }")
            .In(LanguageVersion.CSharp7_3)
            .Says("TN0008", Message("7.3"))
            .UsedBy(new("Gate", 2, 2) { ByOwnInterface = false })
            .RunAsync();

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.LatestMajor)]
    [InlineData(LanguageVersion.Default)]
    [InlineData(LanguageVersion.Preview)]
    public Task NewerLanguageIsFine(LanguageVersion version) =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate { }").In(version).RunAsync();

    [Fact]
    public Task OlderLanguageWithoutNetworksIsFine() =>
        DeclarationTest.Of("public class Gate { }").In(LanguageVersion.CSharp7_3).UsedBy(null).RunAsync();

    private static string Message(string number) =>
        $"Compile 'Gate' as C# 12 or newer: this project asks for C# {number}. Set <LangVersion>12</LangVersion>, or remove the setting, since .NET 8 and later have at least C# 12 by default.";
}
