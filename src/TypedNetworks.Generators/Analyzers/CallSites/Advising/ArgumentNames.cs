using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Arguments have names that no parameter has.</summary>
internal static class ArgumentNames
{
    /// <summary>What to say of a call; <see langword="null"/> where each name is right, or nobody can tell which parameters were meant.</summary>
    public static Advice? Of(BrokenCall call)
    {
        var given = call.Syntax.ArgumentList.Arguments;
        var unknown = given.Where(argument => argument.NameColon is { } name && !call.Overloads.Any(overload => Names(overload).Contains(NameOf(name)))).ToList();
        if (unknown.Count == 0)
        {
            return null;
        }

        var (place, text) = (unknown[0].NameColon!.Name, NameOf(unknown[0].NameColon!));
        var meant = unknown.Count > 1 ? [] : call.Overloads.Select(overload => (Overload: overload, Name: FreeName(call, overload, unknown[0]))).Where(found => found.Name is not null).ToList();
        if (meant is [var (method, right)])
        {
            return new(place, $"{call.Network.Name}.{call.MemberName} has no parameter '{text}': {Listed(call, Names(method))}, write {right}")
            {
                Title = $"Change '{text}' to '{right}'",
                Edits = [(place, right!)],
            };
        }

        var isOfInputs = call is { Member: MemberKind.Forward, IsOfNumbers: true, Network.HasTypedOverloads: true } && call.Count == call.Network.Inputs;
        return isOfInputs ? new(place, $"{call.Network.Name}.{call.MemberName} has no parameter '{text}': {Listed(call, call.Network.InputNames)}") : null;
    }

    // The one parameter that has no argument, if the compiler takes the call with its name.
    private static string? FreeName(BrokenCall call, IMethodSymbol overload, ArgumentSyntax unknown)
    {
        var given = call.Syntax.ArgumentList.Arguments;
        var taken = given.Select((argument, i) => argument.NameColon is { } name ? NameOf(name) : Names(overload).ElementAtOrDefault(i));
        return overload.Parameters.Length == given.Count
            && Names(overload).Except(taken).ToList() is [var free]
            && call.Binds(overload, given.Select(argument => argument == unknown ? argument.WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(free))) : argument))
                ? free
                : null;
    }

    private static string Listed(BrokenCall call, IEnumerable<string> names)
    {
        var list = names.ToList();
        var word = call.Member == MemberKind.Forward && list.SequenceEqual(call.Network.InputNames) ? "input" : "parameter";
        return $"its {word}{(list.Count == 1 ? " is" : "s are")} {string.Join(", ", list)}";
    }

    private static IEnumerable<string> Names(IMethodSymbol overload) => overload.Parameters.Select(parameter => parameter.Name);

    private static string NameOf(NameColonSyntax name) => name.Name.Identifier.ValueText;
}
