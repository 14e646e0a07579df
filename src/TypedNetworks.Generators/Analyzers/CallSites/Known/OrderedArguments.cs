using System.Collections.Immutable;
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
            if (Place(method.Parameters, list.Arguments[i], i) is { } place)
            {
                ordered[place] = list.Arguments[i];
            }
        }

        return ordered;
    }

    /// <summary>The parameter that an argument is for; <see langword="null"/> where there is none.</summary>
    public static IParameterSymbol? ParameterOf(ArgumentSyntax argument, ImmutableArray<IParameterSymbol> parameters) =>
        argument.Parent is BaseArgumentListSyntax list && Place(parameters, argument, list.Arguments.IndexOf(argument)) is { } place ? parameters[place] : null;

    private static int? Place(ImmutableArray<IParameterSymbol> parameters, ArgumentSyntax argument, int written)
    {
        if (argument.NameColon is not { Name.Identifier.ValueText: var name })
        {
            return written < parameters.Length ? written : null;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return null;
    }
}
