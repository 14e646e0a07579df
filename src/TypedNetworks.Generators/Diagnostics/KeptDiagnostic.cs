using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedNetworks.Generators.Diagnostics;

/// <summary>An error as the generator may keep it from one edit to the next: without the compiler's objects.</summary>
internal sealed record KeptDiagnostic(string Id, string Title, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>Keeps an error with a place in the source.</summary>
    public static KeptDiagnostic Of(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        diagnostic.Location.SourceTree!.FilePath,
        diagnostic.Location.SourceSpan,
        diagnostic.Location.GetLineSpan().Span);

    /// <summary>The error again.</summary>
    public Diagnostic Restore() => Diagnostic.Create(
        Id,
        HelpLink.Category,
        Message,
        DiagnosticSeverity.Error,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        warningLevel: 0,
        Title,
        helpLink: HelpLink.For(Id),
        location: Location.Create(Path, Span, Lines),
        customTags: [WellKnownDiagnosticTags.NotConfigurable]);
}
