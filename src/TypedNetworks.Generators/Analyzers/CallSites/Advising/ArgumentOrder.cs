using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>All arguments are there, in another order than a member takes them.</summary>
internal static class ArgumentOrder
{
    /// <summary>What to say of a call; <see langword="null"/> where the order is not what is wrong, or several would do.</summary>
    public static Advice? Of(BrokenCall call)
    {
        // Which of two vectors was to be read, and which written, nobody can tell.
        var given = call.Syntax.ArgumentList.Arguments;
        if (call.Member is MemberKind.Forward or MemberKind.ForwardBatch || given.Any(argument => argument.NameColon is not null))
        {
            return null;
        }

        var orders = call.Overloads
            .Where(overload => overload.Parameters.Length == given.Count)
            .Select(overload => (Overload: overload, Arguments: Ordered(call, overload)))
            .Where(order => order.Arguments.Count > 0 && call.Binds(order.Overload, order.Arguments))
            .ToList();
        if (orders is not [var (overload, arguments)])
        {
            return null;
        }

        var parameters = overload.Parameters.Select(parameter => parameter.RefKind == RefKind.In ? $"{parameter.Name} ({NameOf(parameter.Type)})" : parameter.Name);
        var written = $"{call.MemberName}({ShortText.List(arguments)})";
        return new(call.Syntax.ArgumentList, $"{call.Network.Name}.{call.MemberName} takes {string.Join(", ", parameters)}, in this order: write {written}")
        {
            Title = $"Write {written}",
            // Between #if and #endif it may be another call.
            Edits = call.Syntax.ArgumentList.ContainsDirectives ? [] : [.. given.Zip(arguments, (before, after) => ((SyntaxNode)before.Expression, after.Expression.ToString())).Where(edit => edit.Item1.ToString() != edit.Item2)],
        };
    }

    // What is of one type stays in the order in which it was written. Empty where something is left, or nothing is moved.
    private static List<ArgumentSyntax> Ordered(BrokenCall call, IMethodSymbol overload)
    {
        var left = call.Syntax.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
        var (ordered, isMoved) = (new List<ArgumentSyntax>(), false);
        foreach (var parameter in overload.Parameters)
        {
            var i = left.FindIndex(expression => Fits(call, expression, parameter.Type));
            if (i < 0)
            {
                return [];
            }

            isMoved |= i > 0;
            ordered.Add(SyntaxFactory.Argument(InPrecision(call, left[i], parameter.Type)));
            left.RemoveAt(i);
        }

        return isMoved ? ordered : [];
    }

    private static bool Fits(BrokenCall call, ExpressionSyntax expression, ITypeSymbol type)
    {
        var given = call.Code.At(expression).Type;
        return IsNumber(call, type) ? Conversions.IsNumber(given) && !NumbersMustHavePrecision.IsTooLarge(call, expression)
            : VectorTypes.IsSpan(type) ? !Conversions.IsNumber(given) && call.Converts(expression, type)
            : SymbolEqualityComparer.Default.Equals(given, type) || (expression is ImplicitObjectCreationExpressionSyntax && type.TypeKind != TypeKind.Enum);
    }

    private static ExpressionSyntax InPrecision(BrokenCall call, ExpressionSyntax expression, ITypeSymbol type) => IsNumber(call, type) && !call.Converts(expression, type)
        ? SyntaxFactory.ParseExpression(NumbersMustHavePrecision.Converted(expression, call.Network))
        : expression.WithoutTrivia();

    private static bool IsNumber(BrokenCall call, ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, call.Network.Number);

    private static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
