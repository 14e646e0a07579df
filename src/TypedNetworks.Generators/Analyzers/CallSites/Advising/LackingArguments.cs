namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Arguments that a call lacks, as advice writes them so that it compiles.</summary>
/// <param name="Written">What stands between the parentheses for each of them.</param>
/// <param name="Declarations">The statements that must come before the call.</param>
/// <param name="Values">What only the user has, in words: <c>'input' of type Petal</c>.</param>
/// <param name="AreMade">Whether none of them is data that must come from the user.</param>
internal sealed record LackingArguments(IReadOnlyList<string> Written, IReadOnlyList<string> Declarations, IReadOnlyList<string> Values, bool AreMade)
{
    /// <summary>The end of a sentence that names these arguments; empty where all of them are at hand.</summary>
    public string Sentence
    {
        get
        {
            var needed = Declarations.Count > 0 ? Values.Append($"'{string.Join(" ", Declarations)}' before") : Values;
            return needed.Any() ? ", with " + string.Join(" and ", needed) : "";
        }
    }
}
