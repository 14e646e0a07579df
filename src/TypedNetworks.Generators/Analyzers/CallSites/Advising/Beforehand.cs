using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>What must be declared before a call for what is proposed there to compile.</summary>
internal static class Beforehand
{
    /// <summary>Room for the probability of each class, as it is called in advice.</summary>
    public const string Probabilities = "probabilities";

    private static readonly (string Name, Role Role)[] _declared =
        [.. new[] { Role.Output, Role.Outputs, Role.Gradient, Role.Destination }.Select(role => (ResultsShouldBeRead.NameOf(role), role)), (Probabilities, Role.Output)];

    /// <summary>The end of a sentence that names some arguments; empty where all of them are at hand, or come from the user.</summary>
    public static string Of(IEnumerable<string> names, KnownNetwork network, SemanticModel model, int position)
    {
        var declared = from name in names
                       from known in _declared
                       where known.Name == name && model.LookupSymbols(position, name: name).IsEmpty
                       select $"'var {name} = {ResultsShouldBeRead.Creation(network, network.Name, known.Role)};'";
        return declared.FirstOrDefault() is { } declaration ? $", with {declaration} before" : "";
    }
}
