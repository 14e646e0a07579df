using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Advising;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Writes a call as the message says: by the network's own member, in the order of its parameters, with their names and types.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OwnMemberFix))]
public sealed class OwnMemberFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0110");

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (Advise(place).FirstOrDefault(advice => advice?.Place.Span == place.Diagnostic.Location.SourceSpan) is { Edits.Count: > 0 } advice)
        {
            var edits = advice.Edits.Select(edit => Edit.Replace(edit.Node, edit.Text));
            if (advice.Before.Count == 0)
            {
                yield return new(advice.Title, nameof(OwnMemberFix), [.. edits]);
            }
            else if (Statements.Around(advice.Place) is { } statement)
            {
                yield return new(advice.Title, nameof(OwnMemberFix), [Statements.InsertBefore(statement, advice.Before), .. edits]);
            }
        }
    }

    // The name itself, or one of the calls around it, is read again as the analyzer has read it.
    private static IEnumerable<Advice?> Advise(Place place)
    {
        var reader = new CallReader(new NetworkTypes(place.Compilation));
        if (place.Node is SimpleNameSyntax name && new MissingMemberReader(reader).Read(name, place.Model, place.CancellationToken) is { } member)
        {
            yield return MembersMustExist.Advise(member);
        }

        foreach (var call in place.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>())
        {
            var code = new Code(call, place.Model, new(), place.CancellationToken);
            if (reader.Read(code) is { } understood)
            {
                yield return MembersMustExist.Advise(understood);
            }
            else if (new BrokenCallReader(reader).Read(code) is { } broken)
            {
                yield return MembersMustExist.Advise(broken);
            }
        }
    }
}
