using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Diagnostics;
using System.Globalization;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A vector has room for numbers alone.</summary>
internal sealed class MembersMustBeNumbers : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0061",
        "Inputs and outputs are made of numbers",
        "{0} is no number: {1}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0061"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        from side in declaration.Types?.Sides ?? []
        from value in side.All
        where Remedy(value) is not null
        select At(side.Site, Subject(side, value), string.Format(CultureInfo.InvariantCulture, Remedy(value)!, Declaration(value), declaration.Name));

    private static string Subject(DeclaredSide side, DeclaredValue value) => value.Path.Length == 0
        ? $"'{value.Name}', the {side.Word} type,"
        : $"'{value.Path}' of '{side.Value.Name}' is of type '{value.Name}', which";

    // How to speak of changing it.
    private static string Declaration(DeclaredValue value) => value.Path.Length == 0 ? "take" : $"declare '{value.Path}' as";

    private static string? Remedy(DeclaredValue value) => value.Kind switch
    {
        ValueKind.Nullable => "{0} '" + value.Name.TrimEnd('?') + "', " + Presence(value) + ", since '{1}' cannot compute with what is missing",
        ValueKind.Text => "{0} an enum of the words that occur" + OrLeaveOut(value),
        ValueKind.OtherNumber => "{0} 'double'",
        ValueKind.Collection => "{0} a record with a member for each number, or use '[Network(Inputs = …, Outputs = …)]' for '{1}', which takes spans of any length",
        ValueKind.Tuple => "{0} a record, whose members have names that '{1}' can keep",
        ValueKind.Other => "{0} a number, bool or enum, or a record of such" + OrLeaveOut(value),
        _ => null,
    };

    private static string Presence(DeclaredValue value) => value.Path.Length == 0
        ? "or a record of it and a bool that says whether there is one"
        : "and let a bool beside it say whether there is one";

    private static string OrLeaveOut(DeclaredValue value) => value.Path.Length == 0 ? "" : ", or move it to another type if '{1}' should not use it";
}
