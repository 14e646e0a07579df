using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>A name that is no built-in function and no method of the class: a misspelt one, or one that stands elsewhere.</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="isLoss">Whether it is the loss, not an activation.</param>
/// <param name="known">The built-in names.</param>
internal sealed class UnknownFunction(NetworkDeclaration declaration, bool isLoss, IReadOnlyList<string> known)
{
    /// <summary>The built-in name that is meant, or <see langword="null"/>: who names a method or a field means that.</summary>
    public string? Nearest(string name, Site site) =>
        declaration.FunctionsByMethod.Contains(site) || declaration.NamesOfOthers.Contains(name) ? null : NearestName.Close(name, known);

    /// <summary>What to write, for a message.</summary>
    public string Advice(string name, Site site) =>
        Nearest(name, site) is { } nearest ? $"did you mean '{nearest}'?"
        : SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? $"{Declare(name, site)}, or write a built-in name."
        : "write a built-in name.";

    // A field, or a property, has the name already.
    private string Declare(string name, Site site) =>
        UserFunctions.CallOf(name, isLoss, site, declaration) is { } call ? $"declare '{call}' in '{declaration.Name}' itself"
        : declaration.NamesOfOthers.Contains(name) ? $"make '{name}' one, '{UserFunctions.SignatureOf(name, isLoss, declaration)}'"
        : $"declare '{UserFunctions.SignatureOf(name, isLoss, declaration)}' in '{declaration.Name}' itself";

    /// <summary>What the code fixes are told.</summary>
    public ImmutableDictionary<string, string?> RemedyFor(string name, Site site) =>
        Nearest(name, site) is { } nearest ? Remedy.Write(nearest)
        : UserFunctions.CallOf(name, isLoss, site, declaration) is { } call ? Remedy.Add(call)
        : Remedy.None;
}
