namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>Members that other libraries' networks have, or a network of types, and what does the same here.</summary>
internal static class ForeignNames
{
    // What they begin with: most names behind a dot begin otherwise.
    private const string FirstLetters = "PCRETFLBW";

    private static readonly Dictionary<string, string> _own = new(StringComparer.Ordinal)
    {
        ["Predict"] = "Forward",
        ["Classify"] = "Forward",
        ["Run"] = "Forward",
        ["Compute"] = "Forward",
        ["Evaluate"] = "Forward",
        ["Train"] = "TrainStep",
        ["Fit"] = "TrainStep",
        ["Learn"] = "TrainStep",
        ["Backward"] = "Backprop",
        ["Weights"] = "Parameters",
    };

    /// <summary>The member of every network that does what a name promises; <see langword="null"/> for a name that promises nothing.</summary>
    public static string? Find(string name) => _own.TryGetValue(name, out var own) ? own : null;

    /// <summary>Whether such a name stands behind a dot at a place of a text.</summary>
    public static bool StandsAt(string text, int i) =>
        i > 0 && text[i - 1] == '.' && FirstLetters.IndexOf(text[i]) >= 0 && _own.Keys.Any(name => string.CompareOrdinal(text, i, name, 0, name.Length) == 0
            && (i + name.Length == text.Length || !char.IsLetterOrDigit(text[i + name.Length])));
}
