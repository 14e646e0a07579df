using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>What must be declared before a call for what is proposed there to compile.</summary>
internal static class Beforehand
{
    private static readonly Role[] _roles = [Role.Output, Role.Outputs, Role.Gradient];

    /// <summary>The end of a sentence that names some arguments; empty where all of them are at hand, or come from the user.</summary>
    public static string Of(IEnumerable<string> names, KnownNetwork network, SemanticModel model, int position)
    {
        var declared = from name in names
                       from role in _roles
                       where ResultsShouldBeRead.NameOf(role) == name && model.LookupSymbols(position, name: name).IsEmpty
                       select $"'var {name} = {ResultsShouldBeRead.Creation(network, network.Name, role)};'";
        return declared.FirstOrDefault() is { } declaration ? $", with {declaration} before" : "";
    }
}
