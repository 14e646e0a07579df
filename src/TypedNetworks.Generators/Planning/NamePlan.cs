using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>
/// The names in the generated text. Users choose those of inputs, outputs and their own members; what the generator
/// names gives way by an underscore.
/// </summary>
/// <param name="Inputs">Parameter names of the inputs in the typed methods; empty where there are none.</param>
/// <param name="Outputs">Tuple element names of the outputs; empty where there are none.</param>
/// <param name="Functions">The user's own activation and loss methods.</param>
/// <param name="TakenMembers">The user's members that a generated member might collide with.</param>
internal sealed record NamePlan(
    EquatableArray<string> Inputs,
    EquatableArray<string> Outputs,
    EquatableArray<string> Functions,
    EquatableArray<string> TakenMembers)
{
    /// <summary>A local or parameter in a typed method.</summary>
    public string Local(string name) => GiveWay(name, Inputs.Concat(Functions));

    /// <summary>A private member of the network class.</summary>
    public string Member(string name) => GiveWay(name, Inputs.Concat(Functions).Concat(TakenMembers));

    /// <summary>Why a private member has an underscore behind its name, as a sentence with a space before; empty where it has none.</summary>
    public string WhyUnderscore(string name) => Member(name) == name ? "" : $" The underscore leaves the name {name} to your own code.";

    /// <summary>A member whose name is fixed, from within a typed method, where a parameter may hide it.</summary>
    public string FixedMember(string name) => Inputs.Contains(name) ? "this." + name : name;

    /// <summary>A name with as many underscores behind it as it takes to be none of those taken.</summary>
    public static string GiveWay(string name, IEnumerable<string> taken)
    {
        var names = new HashSet<string>(taken, StringComparer.Ordinal);
        while (names.Contains(name))
        {
            name += "_";
        }

        return name;
    }
}
