using Microsoft.CodeAnalysis;

namespace TypedNetworks.Analyzers.Tests.Catalogue;

/// <summary>Whatever can be silenced is silent once it is, in both ways that the pages name; what cannot be is not.</summary>
public class SilencingTests
{
    public static TheoryData<string, bool> Ids
    {
        get
        {
            var ids = new TheoryData<string, bool>();
            foreach (var rule in AllAnalyzers.Rules)
            {
                ids.Add(rule.Id, !rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
            }

            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task PragmaSilencesWhatCanBeSilenced(string id, bool canBe) =>
        Assert.Equal(!canBe, IsSaid(id, await PageProgram.DiagnoseAsync(id, $"#pragma warning disable {id}\n" + DiagnosticPage.Read(id).Wrong)));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task EditorconfigSilencesWhatCanBeSilenced(string id, bool canBe) =>
        Assert.Equal(!canBe, IsSaid(id, await PageProgram.DiagnoseAsync(id, DiagnosticPage.Read(id).Wrong, $"[*.cs]\ndotnet_diagnostic.{id}.severity = none\n")));

    private static bool IsSaid(string id, IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Id == id);
}
