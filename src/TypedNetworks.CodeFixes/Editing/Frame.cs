namespace TypedNetworks.CodeFixes.Editing;

/// <summary>What stands once around all that comes to one place, in however many edits.</summary>
/// <param name="Opening">What stands before the first.</param>
/// <param name="Separator">What stands between two.</param>
/// <param name="Closing">What stands behind the last.</param>
/// <param name="IsSorted">Whether they are in the order of their texts, not in their own.</param>
internal sealed record Frame(string Opening = "", string Separator = "", string Closing = "", bool IsSorted = false)
{
    /// <summary>Whether there is anything that several could share.</summary>
    public bool IsAround => Opening.Length > 0 || Separator.Length > 0 || Closing.Length > 0;

    /// <summary>Puts texts into it.</summary>
    public string Around(IEnumerable<string> texts) =>
        Opening + string.Join(Separator, IsSorted ? texts.OrderBy(text => text, StringComparer.Ordinal) : texts) + Closing;
}
