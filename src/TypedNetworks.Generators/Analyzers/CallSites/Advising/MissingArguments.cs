using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>The last arguments are not there.</summary>
internal static class MissingArguments
{
    /// <summary>What to say of a call; <see langword="null"/> where nothing is missing, or something else is wrong.</summary>
    public static Advice? Of(BrokenCall call)
    {
        var given = call.Syntax.ArgumentList.Arguments;
        var isOneByOne = call is { IsOfNumbers: true, Network.HasTypedOverloads: true, Member: MemberKind.Forward or MemberKind.Backprop or MemberKind.TrainStep };
        var lacksGradient = isOneByOne && call.Member == MemberKind.Backprop && given.Count == call.Network.Inputs + call.Network.Outputs;

        // Numbers one by one that are too few or too many are counted elsewhere.
        if (given.Any(argument => argument.NameColon is not null) || (isOneByOne && !lacksGradient))
        {
            return null;
        }

        var meant = call.Overloads
            .Where(overload => overload.Parameters.Length > given.Count
                && IsOfNumbers(overload, call.Network) == lacksGradient
                && given.Select((argument, i) => call.Converts(argument.Expression, overload.Parameters[i].Type)).All(fits => fits))
            .OrderBy(overload => overload.Parameters.Length)
            .FirstOrDefault();
        if (meant is null)
        {
            return null;
        }

        var missing = meant.Parameters.Skip(given.Count).Select(parameter => parameter.Name).ToList();
        var all = given.Select(argument => ShortText.Of(argument.Expression)).Concat(missing);
        return new(call.Syntax.ArgumentList, $"{call.Network.Name}.{call.MemberName} takes {string.Join(" and ", missing.Select(name => $"'{name}'"))} too{(missing.Count == 1 && VectorTypes.IsOfSystem(meant.Parameters[meant.Parameters.Length - 1].Type, "Span") ? ", which it writes to" : "")}: write {call.MemberName}({string.Join(", ", all)}){Beforehand.Of(missing, call.Network, call.Code.Model, call.Syntax.SpanStart)}");
    }

    private static bool IsOfNumbers(IMethodSymbol overload, KnownNetwork network) => SymbolEqualityComparer.Default.Equals(overload.Parameters[0].Type, network.Number);
}
