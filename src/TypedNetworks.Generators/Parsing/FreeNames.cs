namespace TypedNetworks.Generators.Parsing;

/// <summary>Finds names that none of a list has, nor was given here before, so that all can be renamed at once.</summary>
/// <param name="names">The list.</param>
/// <param name="isTaken">Whether a place in it cannot have a name for another reason.</param>
internal sealed class FreeNames(IEnumerable<string> names, Func<string, int, bool> isTaken)
{
    private readonly HashSet<string> _taken = new(names, StringComparer.Ordinal);

    /// <summary>A name itself, or with a number behind it.</summary>
    public string Near(string name, int place) => IsTaken(name, place) ? Numbered(name, place) : Take(name);

    /// <summary>A name with a number behind it, 2 or a later one.</summary>
    public string Numbered(string name, int place, int first = 2) => Take(DeclaredNames.Numbered(name, candidate => IsTaken(candidate, place), first));

    private bool IsTaken(string name, int place) => _taken.Contains(name) || isTaken(name, place);

    private string Take(string name)
    {
        _ = _taken.Add(name);
        return name;
    }
}
