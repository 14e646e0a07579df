using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Generated code is another file, and the methods that it adds are public.</summary>
internal sealed class TypesMustBeVisible : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0065",
        "Generated code can see inputs and outputs",
        "{0}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0065"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        from side in declaration.Types?.Sides ?? []
        from value in side.All
        from violation in Check(side, value, declaration.Name)
        select violation;

    private IEnumerable<Violation> Check(DeclaredSide side, DeclaredValue value, string network)
    {
        if (value.Visibility == Visibility.FileLocal)
        {
            yield return At(side.Site, $"Remove 'file' from {side.Describe(value).TrimEnd(',')}: the generated part of '{network}' is in another file") with { Remedy = Remedy.Open() };
        }
        else if (value.Visibility == Visibility.LessAccessible)
        {
            yield return At(side.Site, $"Make '{value.Name}' at least as accessible as '{network}', or '{network}' less: public methods of '{network}' take or return it") with { Remedy = Remedy.Open() };
        }

        foreach (var member in value.ClosedMembers)
        {
            var (closed, removed, done) = member switch
            {
                { CanRead: true } => ("setter", "it", "set"),
                { CanSet: true } => ("getter", "its setter", "read"),
                _ => ("getter and setter", "its setter", "read and set"),
            };
            yield return At(side.Site, $"Open the {closed} of '{value.PathTo(member.Name)}' in '{side.Value.Name}' to '{network}', or remove {removed}: what only '{value.Name}' itself can {done} is no {side.Word} that generated code could use");
        }
    }
}
