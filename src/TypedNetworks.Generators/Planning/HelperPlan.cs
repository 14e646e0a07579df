using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>A small private function that the generated methods share.</summary>
/// <param name="Name">Its name, which no member of the user's has.</param>
/// <param name="Summary">What it computes, for people.</param>
/// <param name="Parameters">The placeholders that it takes, by name.</param>
/// <param name="Body">What it returns.</param>
internal sealed record HelperPlan(string Name, string Summary, EquatableArray<string> Parameters, Expr Body)
{
    /// <summary>Whether it calls a function that is more than a few instructions, such as eˣ.</summary>
    public bool IsLong => Body.Calls(function => !function.IsInstruction);
}
