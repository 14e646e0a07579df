using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Rules;

/// <summary>Vectors are handed over as spans. The compiler says what does not convert, and not how to come by a span.</summary>
internal sealed class VectorsMustBeSpans : CallRule
{
    private static readonly DiagnosticDescriptor _descriptor = Describe("TN0109", "A vector is handed over as a span", "{0}.{1} takes a span here, {2}: write {3}{4}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<CallViolation> CheckBroken(BrokenCall call)
    {
        var network = call.Network;
        if (call is { IsOfNumbers: true, Count: > 0, Member: MemberKind.Forward or MemberKind.Backprop or MemberKind.TrainStep } && !network.HasTypedOverloads)
        {
            yield return At(call.Syntax.ArgumentList, network.Name, call.MemberName, $"not {network.InputWords} one by one", Spans(call.Member), "");
            yield break;
        }

        foreach (var argument in call.Arguments)
        {
            if (Contract.IsSpan(argument.Role) && call.TypeOf(argument) is { } type && SpanFrom(call, argument, type, Shortened(argument.Expression)) is { } span)
            {
                var usings = SpanSources.Missing(span, call.Code.Model, argument.Expression.SpanStart).Select(name => $", with 'using {name};'");
                yield return At(argument.Expression, network.Name, call.MemberName, $"no {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}", span, string.Concat(usings));
            }
        }
    }

    private static string Spans(MemberKind member) => member switch
    {
        MemberKind.Forward => "Forward([…], output)",
        MemberKind.Backprop => "Backprop([…], target, gradient)",
        _ => "TrainStep([…], target, learningRate)",
    };

    /// <summary>How to come by a span from what is handed over, which is called by a name; <see langword="null"/> where there is no way.</summary>
    public static string? SpanFrom(BrokenCall call, CallArgument argument, ITypeSymbol type, string name)
    {
        var isWritten = Contract.IsWritten(argument.Role);
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return isWritten || !tuple.TupleElements.All(element => Conversions.IsNumber(element.Type)) ? null : FromTuple(argument.Expression, tuple, name);
        }

        if (Conversions.IsNumber(type))
        {
            return isWritten || !IsOfOne(argument.Role, call.Network) || !call.Converts(argument.Expression, call.Network.Number) ? null : $"[{argument.Expression}]";
        }

        var element = Sequences.ElementOf(type);
        if (!SymbolEqualityComparer.Default.Equals(element, call.Network.Number))
        {
            return !isWritten && SymbolEqualityComparer.Default.Equals(Sequences.ElementOf(element), call.Network.Number) ? $"[.. {name}.SelectMany(row => row)]" : null;
        }

        return type is IArrayTypeSymbol { Rank: > 1 } array ? $"MemoryMarshal.CreateSpan(ref {name}[{string.Join(", ", Enumerable.Repeat("0", array.Rank))}], {name}.Length)"
            : type is IArrayTypeSymbol || VectorTypes.IsSpan(type) ? null
            : VectorTypes.IsMemory(type) ? (isWritten && type.Name == "ReadOnlyMemory" ? null : name + ".Span")
            : Sequences.Is(type, "List", "System.Collections.Generic") ? $"CollectionsMarshal.AsSpan({name})"
            : isWritten ? null
            : Sequences.Is(type, "ImmutableArray", "System.Collections.Immutable") ? name + ".AsSpan()"
            : $"[.. {name}]";
    }

    // A number alone is no vector of several, whatever is around it.
    private static bool IsOfOne(Role role, KnownNetwork network) => role switch
    {
        Role.Input or Role.Inputs => network.Inputs == 1,
        Role.Target or Role.Targets or Role.DecodedOutput => network.Outputs == 1,
        _ => network.Parameters == 1,
    };

    private static string Shortened(ExpressionSyntax expression) => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax ? expression.ToString() : "…";

    private static string FromTuple(ExpressionSyntax expression, INamedTypeSymbol tuple, string name) => expression is TupleExpressionSyntax written
        ? $"[{string.Join(", ", written.Arguments.Select(element => element.Expression.ToString()))}]"
        : $"[{string.Join(", ", tuple.TupleElements.Select(element => $"{name}.{element.Name}"))}]";
}
