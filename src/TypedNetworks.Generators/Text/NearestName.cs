namespace TypedNetworks.Generators.Text;

/// <summary>Finds the name that someone probably meant.</summary>
internal static class NearestName
{
    /// <summary>The candidate that other libraries call so, else that with the fewest edits to <paramref name="name"/>, whatever its case; the first of equals.</summary>
    public static string Of(string name, IReadOnlyList<string> candidates) =>
        Synonyms.Of(name, candidates)
        ?? candidates.OrderBy(candidate => Edits(name.ToUpperInvariant(), candidate.ToUpperInvariant())).First();

    /// <summary>The same, where it is near: called so elsewhere, the beginning of one another, or alike but for every third letter.</summary>
    public static string? Close(string name, IReadOnlyList<string> candidates)
    {
        if (candidates.Count == 0 || name.Length < 2)
        {
            return null;
        }

        var nearest = Of(name, candidates);
        return Synonyms.Of(name, candidates)
            ?? (Edits(name.ToUpperInvariant(), nearest.ToUpperInvariant()) <= Math.Max(1, name.Length / 3) ? nearest : null)
            ?? candidates.OrderByDescending(candidate => candidate.Length).FirstOrDefault(candidate => name.StartsWith(candidate, StringComparison.OrdinalIgnoreCase))
            ?? candidates.FirstOrDefault(candidate => candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours from one text to the other (Damerau and Levenshtein's distance).</summary>
    private static int Edits(string from, string to)
    {
        // A name of a thousand letters is near to nothing; do not measure how far.
        if (from.Length > 100)
        {
            return int.MaxValue;
        }

        var (previous, beforePrevious) = (Enumerable.Range(0, to.Length + 1).ToArray(), Array.Empty<int>());
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous) = (previous, current);
        }

        return previous[to.Length];
    }
}
