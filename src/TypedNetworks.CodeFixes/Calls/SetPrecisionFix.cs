using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.CodeFixes.Names;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Declares a network in the precision of the array that it is given, unless functions of the user's go by its own. Whether there are any in another project is not known here.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetPrecisionFix))]
public sealed class SetPrecisionFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0108");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (MarkedCall.Find(place) is { Refused: { } call, Argument: { } argument }
            && argument.Expression == place.Node
            && Contract.IsSpan(argument.Role)
            && NumbersMustHavePrecision.CanRedeclare(call, argument)
            && PrecisionOf(NumbersMustHavePrecision.OtherNumber(call, argument)) is { } precision
            && place.NetworkAttributeOf(call.Network.Type) is { } attribute
            && place.Compilation.ContainsSyntaxTree(attribute.SyntaxTree)
            && !UserFunctions.Of(DeclarationReader.Read(call.Network.Type, DeclarationReader.FindNetworkAttribute(call.Network.Type)!, place.Compilation, place.CancellationToken)).Any())
        {
            var value = ConstantName.InMannerOf(attribute, "Precision", precision, place.Compilation.GetSemanticModel(attribute.SyntaxTree));
            yield return new($"Set Precision = \"{precision}\" for '{call.Network.Name}'", $"{nameof(SetPrecisionFix)}.{precision}", AttributeText.Set(attribute, "Precision", value));
        }
    }

    private static string? PrecisionOf(string? number) => number switch
    {
        "double" => "Double",
        "float" => "Single",
        _ => null,
    };
}
