using Microsoft.CodeAnalysis;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>Severities as a text in the format of .editorconfig gives them to a compilation.</summary>
internal sealed class EditorConfig(string text) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigSet _files = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/project/.editorconfig") });

    /// <inheritdoc/>
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    /// <inheritdoc/>
    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _files.GetOptionsForSourcePath("/project/" + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    /// <inheritdoc/>
    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
}
