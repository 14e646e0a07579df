using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Gives what a network computes a name: memory is declared before the call, a result is kept.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameResultFix))]
public sealed class NameResultFix : Fix
{
    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0107");

    /// <inheritdoc/>
    // What to do with a result is another question for each call.
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        if (MarkedCall.Find(place) is not { Understood: { } call } marked
            || call.Syntax.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement)
        {
            yield break;
        }

        if (marked.Argument is { } argument)
        {
            var name = Unused(ResultsShouldBeRead.NameOf(argument.Role), statement);
            if (Declare(name, argument, call, place) is { } declaration)
            {
                var (tree, start) = (statement.SyntaxTree, statement.SpanStart);
                var next = Lines.Begins(tree, start) ? Lines.Ending(tree) + Lines.Indentation(tree, start) : " ";
                yield return new($"Declare '{name}' before the call", nameof(NameResultFix), Edit.Insert(tree, start, declaration + next), Edit.Replace(argument.Expression, name));
            }
        }
        else if (statement.Expression is InvocationExpressionSyntax or ConditionalAccessExpressionSyntax)
        {
            var name = Unused(ResultsShouldBeRead.NameOfResult(call), statement);
            yield return new($"Keep the result in '{name}'", nameof(NameResultFix), Edit.Insert(statement.SyntaxTree, statement.SpanStart, $"var {name} = "));
        }
    }

    private static string? Declare(string name, CallArgument argument, NetworkCall call, Place place)
    {
        var (network, expression) = (call.Network, argument.Expression);
        return expression switch
        {
            ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => $"var {name} = {expression};",
            StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => $"{SpanIn(call, place)} {name} = {expression};",

            // How many rows a batch has, only these tell.
            _ when argument.Role == Role.Outputs => null,
            _ => $"var {name} = {ResultsShouldBeRead.Creation(network, network.Type.ToMinimalDisplayString(place.Model, expression.SpanStart), argument.Role)};",
        };
    }

    private static string SpanIn(NetworkCall call, Place place) =>
        place.Compilation.GetTypeByMetadataName("System.Span`1")!.Construct(call.Network.Number).ToMinimalDisplayString(place.Model, call.Syntax.SpanStart);

    private static string Unused(string name, SyntaxNode statement)
    {
        var member = statement.Ancestors().First(node => node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);
        var taken = new HashSet<string>(member.DescendantTokens().Select(token => token.ValueText));
        return taken.Contains(name) ? DeclaredNames.Numbered(name, taken.Contains) : name;
    }
}
