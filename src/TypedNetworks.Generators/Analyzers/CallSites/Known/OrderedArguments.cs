using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.Generators.Analyzers.CallSites.Known;

/// <summary>The arguments of a call in the order of its parameters.</summary>
internal static class OrderedArguments
{
    /// <summary>Each parameter's argument; <see langword="null"/> for those left out, and for a list that does not fit.</summary>
    public static ArgumentSyntax?[] Of(IMethodSymbol method, BaseArgumentListSyntax? list)
    {
        var ordered = new ArgumentSyntax?[method.Parameters.Length];
        for (var i = 0; i < list?.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var place = argument.NameColon is { } name ? Place(method, name.Name.Identifier.ValueText) : i;
            if (place >= 0 && place < ordered.Length)
            {
                ordered[place] = argument;
            }
        }

        return ordered;
    }

    private static int Place(IMethodSymbol method, string name)
    {
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            if (method.Parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
