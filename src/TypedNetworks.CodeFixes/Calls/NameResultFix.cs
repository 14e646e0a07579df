using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>Gives what a network computes a name: memory is declared before the call, and a set for a gradient that would go to the weights; a result is kept.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameResultFix))]
public sealed class NameResultFix : Fix
{
    private const string OfWeights = "TN0111";

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0107", OfWeights);

    /// <inheritdoc/>
    // What to do with a result is another question for each call.
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        // What is done with the loss is no question where only the gradient goes elsewhere.
        if (MarkedCall.Find(place) is not { Understood: { } call } marked
            || Statements.Around(call.Syntax) is not { } statement
            || (statement is not ExpressionStatementSyntax && place.Diagnostic.Id != OfWeights))
        {
            yield break;
        }

        if (marked.Argument is { } argument)
        {
            if (ResultsShouldBeRead.ReturningArguments(call) is { } arguments)
            {
                yield return Keep(call, statement, [Edit.Replace(call.Syntax.ArgumentList, $"({string.Join(", ", arguments)})")]);
            }

            var name = ResultsShouldBeRead.Free(call, ResultsShouldBeRead.NameOf(argument.Role));
            if (Declare(name, argument, call, place) is { } declaration)
            {
                yield return new($"Declare '{name}' before the call", nameof(NameResultFix), Statements.InsertBefore(statement, [declaration]), Edit.Replace(argument.Expression, name));
            }
        }
        else if (statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or ConditionalAccessExpressionSyntax })
        {
            yield return Keep(call, statement, []);
        }
    }

    private static Proposal Keep(NetworkCall call, StatementSyntax statement, IEnumerable<Edit> edits)
    {
        var name = ResultsShouldBeRead.Free(call, ResultsShouldBeRead.NameOfResult(call));
        return new($"Keep the result in '{name}'", $"{nameof(NameResultFix)}.{nameof(Keep)}", [Edit.Insert(statement.SyntaxTree, statement.SpanStart, $"var {name} = "), .. edits]);
    }

    private static string? Declare(string name, CallArgument argument, NetworkCall call, Place place)
    {
        var (network, expression) = (call.Network, argument.Expression);
        return expression switch
        {
            ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => $"var {name} = {expression};",
            StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => $"{SpanIn(call, place)} {name} = {expression};",

            // How many rows a batch has, only these tell, or its inputs.
            _ when argument.Role == Role.Outputs && ResultsShouldBeRead.LengthOf(call, argument) is null => null,
            _ => $"var {name} = {ResultsShouldBeRead.Creation(network, network.Type.ToMinimalDisplayString(place.Model, expression.SpanStart), argument.Role, ResultsShouldBeRead.LengthOf(call, argument))};",
        };
    }

    private static string SpanIn(NetworkCall call, Place place) =>
        place.Compilation.GetTypeByMetadataName("System.Span`1")!.Construct(call.Network.Number).ToMinimalDisplayString(place.Model, call.Syntax.SpanStart);
}
