using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Advising;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Vectors are handed over as spans. The compiler says what does not convert, and not how to come by a span.</summary>
internal sealed class VectorsMustBeSpans : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe("TN0109", "A vector is handed over as a span", "{0}.{1} takes a span here, {2}: write {3}{4}");

    // What is called by it must be declared.
    private const string Placeholder = "values";

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call)
    {
        var network = call.Network;
        if (call is { IsOfNumbers: true, Count: > 0, Member: MemberKind.Forward or MemberKind.Backprop or MemberKind.TrainStep } && !network.HasTypedOverloads)
        {
            yield return At(call.Syntax.ArgumentList, network.Name, call.MemberName, $"not {network.InputWords} one by one", Spans(call), "");
            yield break;
        }

        foreach (var argument in call.Arguments)
        {
            if (Contract.IsSpan(argument.Role) && call.TypeOf(argument) is { } type && SpanOrRowFrom(call, argument, type, NameFor(argument.Expression)) is { } span)
            {
                var usings = SpanSources.Missing(span, call.Code.Model, argument.Expression.SpanStart).Select(name => $", with 'using {name};'");
                yield return At(argument.Expression, call.Owner, call.MemberName, $"no {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}", span, (span.Contains(Placeholder) && NameFor(argument.Expression) == Placeholder ? $", with 'var {Placeholder} = {(argument.Expression.ToString().Contains('\n') ? "…" : argument.Expression)};' before" : "") + string.Concat(usings));
            }
        }
    }

    private static string Spans(BrokenCall call)
    {
        var lacking = new ArgumentMaker(call.Network, call.Code.Model, call.Syntax).Make(call.Member switch
        {
            MemberKind.Forward => call.Network.Outputs == 1 ? [] : ["output"],
            MemberKind.Backprop => ["target", "gradient"],
            _ => ["target", "learningRate"],
        });
        return $"{call.MemberName}({string.Join(", ", lacking.Written.Prepend("[…]"))}){lacking.Sentence}";
    }

    /// <summary>How to come by a span from what is handed over, which is called by a name; <see langword="null"/> where there is no way.</summary>
    public static string? SpanFrom(BrokenCall call, CallArgument argument, ITypeSymbol type, string name)
    {
        // Of a wrong length, it would be one still.
        if (!Expected.MayFit(call.Network, argument) || Rows(argument, type, call.Network) is not null)
        {
            return null;
        }

        // A dot behind it is for all of it.
        var (isWritten, whole) = (Contract.IsWritten(argument.Role), Conversions.Primary(SyntaxFactory.ParseExpression(name)));
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return isWritten || !tuple.TupleElements.All(element => Conversions.IsNumber(element.Type) && call.Converts(element.Type, call.Network.Number)) ? null : FromTuple(argument.Expression, tuple, name);
        }

        if (Conversions.IsNumber(type))
        {
            return isWritten || !IsOfOne(argument.Role, call.Network) || !call.Converts(argument.Expression, call.Network.Number) ? null : $"[{argument.Expression}]";
        }

        var element = Sequences.ElementOf(type);
        if (!SymbolEqualityComparer.Default.Equals(element, call.Network.Number))
        {
            return !isWritten && Sequences.IsEnumerable(type) && Sequences.IsEnumerable(element) && SymbolEqualityComparer.Default.Equals(Sequences.ElementOf(element), call.Network.Number) ? $"[.. {whole}.SelectMany(row => row)]" : null;
        }

        return type is IArrayTypeSymbol { Rank: > 1 } array ? $"MemoryMarshal.CreateSpan(ref {whole}[{string.Join(", ", Enumerable.Repeat("0", array.Rank))}], {whole}.Length)"
            : type is IArrayTypeSymbol || VectorTypes.IsSpan(type) ? null
            : VectorTypes.IsMemory(type) ? (isWritten && type.Name == "ReadOnlyMemory" ? null : whole + ".Span")
            : !isWritten && NumbersWrittenOut.OfNewCollection(argument.Expression) is { } numbers ? $"[{numbers.Expressions}]"
            : Sequences.Is(type, "List", "System.Collections.Generic") ? $"CollectionsMarshal.AsSpan({name})"
            : isWritten ? null
            : Sequences.Is(type, "ImmutableArray", "System.Collections.Immutable") ? whole + ".AsSpan()"
            : $"[.. {name}]";
    }

    // A number alone is no vector of several, whatever is around it.
    private static bool IsOfOne(Role role, KnownNetwork network) => role switch
    {
        Role.Input or Role.Inputs => network.Inputs == 1,
        Role.Target or Role.Targets or Role.DecodedOutput => network.Outputs == 1,
        _ => network.Parameters == 1,
    };

    // What must be named again, or by reference, is not made anew each time.
    private static string NameFor(ExpressionSyntax expression) => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax ? expression.ToString() : Placeholder;

    // One vector is one of several rows; which, only the user can tell.
    private static string? SpanOrRowFrom(BrokenCall call, CallArgument argument, ITypeSymbol type, string name) => Rows(argument, type, call.Network) switch
    {
        IArrayTypeSymbol { Rank: 2 } => $"MemoryMarshal.CreateSpan(ref {name}[i, 0], {name}.GetLength(1)) for each of its rows",
        IArrayTypeSymbol { Rank: 1 } => $"{name}[i] for each of its rows",
        { } rows when Sequences.Is(rows, "List", "System.Collections.Generic") => $"{name}[i] for each of its rows",
        { } => null,
        null => SpanFrom(call, argument, type, name),
    };

    // The type of what has rows, where one vector is wanted.
    private static ITypeSymbol? Rows(CallArgument argument, ITypeSymbol type, KnownNetwork network) =>
        !Contract.IsBatch(argument.Role)
        && Expected.Length(network, argument.Role) > 0
        && SymbolEqualityComparer.Default.Equals(type is IArrayTypeSymbol { Rank: > 1 } matrix ? matrix.ElementType : Sequences.ElementOf(Sequences.ElementOf(type)), network.Number)
            ? type
            : null;

    private static string FromTuple(ExpressionSyntax expression, INamedTypeSymbol tuple, string name) => expression is TupleExpressionSyntax written
        ? $"[{string.Join(", ", written.Arguments.Select(element => element.Expression.ToString()))}]"
        : $"[{string.Join(", ", tuple.TupleElements.Select(element => $"{name}.{element.Name}"))}]";
}
