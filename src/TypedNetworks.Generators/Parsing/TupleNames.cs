using System.Globalization;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Parsing;

/// <summary>The names that C# keeps for the members of tuples.</summary>
internal static class TupleNames
{
    private static readonly string[] _members = ["CompareTo", "Deconstruct", "Equals", "GetHashCode", "Rest", "ToString"];

    /// <summary>Whether an element at a place, counted from 0, cannot have a name: a member's, or <c>Item3</c> anywhere but third.</summary>
    public static bool IsTaken(string name, int place) => _members.Contains(name) || IsItemElsewhere(name, place);

    private static bool IsItemElsewhere(string name, int place) =>
        name.StartsWith("Item", StringComparison.Ordinal)
        && int.TryParse(name.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && number != place + 1
        && name == "Item" + Literals.Integer(number);
}
