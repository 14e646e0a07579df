using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>An input and its target are handed over as one: in a sample, or in a tuple of both.</summary>
internal static class WholeSamples
{
    private const string Sample = "sample";

    /// <summary>What to say of a call; <see langword="null"/> where there is no such pair before all else, or its parts would not do either.</summary>
    public static Advice? Of(BrokenCall call)
    {
        var arguments = call.Syntax.ArgumentList.Arguments;
        if (call.Member is not (MemberKind.TrainStep or MemberKind.Backprop)
            || arguments.FirstOrDefault() is not { Expression: var pair, NameColon: null }
            || call.Code.At(pair).Type is not { } type
            || PartsOf(type) is not { } parts)
        {
            return null;
        }

        var maker = new ArgumentMaker(call.Network, call.Code.Model, call.Syntax);
        var lacking = maker.Make(arguments.Count > 1 ? [] : [call.Member == MemberKind.TrainStep ? "learningRate" : "gradient"]);
        var others = arguments.Skip(1).Select(argument => (argument.Expression, Text: InPrecision(argument.Expression, call))).ToList();
        var last = arguments.Skip(1).Select((argument, i) => (argument.NameColon is { Name: var name } ? name + ": " : "") + others[i].Text).Concat(lacking.Written).ToList();

        // Only its type matters, wherever it comes from.
        if (lacking.Declarations.Count > 0 || !Binds(Both($"default({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})", parts), last, call))
        {
            return null;
        }

        var (tuple, whole) = (pair as TupleExpressionSyntax, IsNamed(pair) ? pair.ToString() : maker.Free(Sample));
        var both = tuple?.Arguments.Select(part => part.Expression.ToString()).ToList() ?? Both(whole, parts);
        var declaration = tuple is not null || IsNamed(pair) ? null : $"var {whole} = {pair};";
        var rewritten = $"{call.MemberName}({string.Join(", ", both.Concat(last).Select(ShortText.Of))})";
        return new(call.Syntax.ArgumentList, $"{call.Network.Name}.{call.MemberName} takes input and target apart: write {rewritten}{(declaration is null ? "" : $", with '{declaration}' before")}")
        {
            Title = $"Write {rewritten}",
            Before = declaration is null ? [] : [declaration],
            Edits = [(pair, string.Join(", ", both.Concat(lacking.Written))), .. others.Where(other => other.Text != other.Expression.ToString()).Select(other => ((SyntaxNode)other.Expression, other.Text))],
        };
    }

    // What its input and its target are called.
    private static (string Input, string Target)? PartsOf(ITypeSymbol type) => SampleType.Is(type) ? ("Input", "Target")
        : type is INamedTypeSymbol { IsTupleType: true, TupleElements: [var input, var target] } ? (TypeMembers.Escape(input.Name), TypeMembers.Escape(target.Name))
        : null;

    private static List<string> Both(string pair, (string Input, string Target) parts) => [$"{pair}.{parts.Input}", $"{pair}.{parts.Target}"];

    private static bool Binds(IEnumerable<string> both, IEnumerable<string> others, BrokenCall call) => Speculation.Method(
        call.Network.Type,
        isStatic: false,
        call.MemberName,
        SyntaxFactory.ParseArgumentList($"({string.Join(", ", both.Concat(others))})").Arguments,
        call.Syntax,
        call.Code.Model) is not null;

    // What can be named twice.
    private static bool IsNamed(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsNamed(access.Expression),
        ElementAccessExpressionSyntax access => IsNamed(access.Expression) && access.ArgumentList.Arguments.All(index => index.Expression is IdentifierNameSyntax or LiteralExpressionSyntax),
        _ => false,
    };

    private static string InPrecision(ExpressionSyntax expression, BrokenCall call) =>
        Conversions.IsNumber(call.Code.At(expression).Type) && !call.Converts(expression, call.Network.Number) && !NumbersMustHavePrecision.IsTooLarge(call, expression)
            ? NumbersMustHavePrecision.Converted(expression, call.Network)
            : expression.ToString();
}
