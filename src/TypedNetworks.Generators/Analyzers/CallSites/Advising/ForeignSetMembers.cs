using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Members that other libraries' parameters have, or arrays, and what does the same of a parameter set.</summary>
internal static class ForeignSetMembers
{
    private const string Written = "CopyTo writes all its numbers in order";
    private const string Read = "CopyFrom reads all its numbers in order";

    /// <summary>What to say of a name; <see langword="null"/> where it is no such member of a set, or nothing does the same.</summary>
    public static Advice? Of(MissingMember member) => !member.IsOfSet || ForeignNames.OfSet(member.Text) is not { } promise ? null : promise switch
    {
        Promise.Span => new Counterpart("AsSpan", "its numbers are one span").For(member),
        Promise.Saved => NumbersInFile.Write(member, "", Written) ?? new Counterpart("CopyTo", Written, "parameters").For(member),
        Promise.Loaded => NumbersInFile.Read(member, "", Read) ?? new Counterpart("CopyFrom", Read, "source").For(member),
        Promise.Copied => new Counterpart("Clone", "Clone makes a set with the same numbers").For(member),
        Promise.Zero => Clear().For(member),
        Promise.Filled => member.Call?.ArgumentList.Arguments is [{ Expression: var value }] && IsZero(member.Model.GetConstantValue(value)) ? Clear().For(member) : null,
        Promise.Count => Count(member),
        Promise.Parameters => ForeignMembers.Says(member, "each layer has its own, write W1(to: 0, from: 0)"),
        Promise.Biases => ForeignMembers.Says(member, ForeignMembers.BiasesOf(member.Network, "")),
        Promise.Step => ForeignMembers.Says(member, Moved(member)),
        _ => null,
    };

    // The two are as long as each other, padding included.
    private static string Moved(MissingMember member)
    {
        var gradient = new ArgumentMaker(member.Network, member.Model, member.Name).Make(["gradient"]);
        var rate = member.Network.NumberName == "float" ? "0.1f" : "0.1";
        return $"it holds numbers and moves none, write AsSpan()[i] -= {rate} * {gradient.Written[0]}.AsSpan()[i] for each i below AsSpan().Length{gradient.Sentence}";
    }

    private static Counterpart Clear() => new("Clear", "Clear sets all its numbers to zero");

    private static bool IsZero(Optional<object?> constant) => constant is { HasValue: true, Value: 0 or 0.0 or 0f };

    // The span of a set can be longer: it may have room between its tensors.
    private static Advice Count(MissingMember member)
    {
        var written = member.Network.Type.ToMinimalDisplayString(member.Model, member.Name.SpanStart) + ".ParameterCount";
        return ForeignMembers.Says(member, $"how many it holds is a constant, write {member.Network.Name}.ParameterCount") with
        {
            Title = "Write " + written,
            Edits = member.Name.Parent is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } access
                && access.Parent is not (InvocationExpressionSyntax or ConditionalAccessExpressionSyntax)
                && member.Model.GetSpeculativeSymbolInfo(access.SpanStart, SyntaxFactory.ParseExpression(written), SpeculativeBindingOption.BindAsExpression).Symbol is IFieldSymbol
                    && !access.Expression.DescendantTrivia().Any(trivia => access.Expression.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                    ? [(access.Expression, written.Substring(0, written.LastIndexOf('.'))), (access.Name, written.Substring(written.LastIndexOf('.') + 1))]
                    : [],
        };
    }
}
