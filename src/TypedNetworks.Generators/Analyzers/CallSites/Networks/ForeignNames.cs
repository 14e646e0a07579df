namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>Members that other libraries' networks have, or a network of types, in any case and with underscores, and what does the same here.</summary>
internal static class ForeignNames
{
    // What they begin with: most names behind a dot begin otherwise.
    private const string FirstLetters = "PCRETFLBWGIpcretflbwgi";

    private static readonly Dictionary<string, string> _own = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Forward"] = "Forward",
        ["Predict"] = "Forward",
        ["Classify"] = "Forward",
        ["Run"] = "Forward",
        ["Compute"] = "Forward",
        ["Evaluate"] = "Forward",
        ["Infer"] = "Forward",
        ["TrainStep"] = "TrainStep",
        ["Train"] = "TrainStep",
        ["Fit"] = "TrainStep",
        ["Learn"] = "TrainStep",
        ["Backprop"] = "Backprop",
        ["Backpropagate"] = "Backprop",
        ["Backward"] = "Backprop",
        ["Loss"] = "Backprop",
        ["Parameters"] = "Parameters",
        ["Params"] = "Parameters",
        ["GetParameters"] = "Parameters",
        ["GetWeights"] = "Parameters",
        ["Weights"] = "Parameters",
    };

    /// <summary>The member of every network that does what a name promises; <see langword="null"/> for a name that promises nothing.</summary>
    public static string? Find(string name) => _own.TryGetValue(name.Replace("_", ""), out var own) && own != name ? own : null;

    /// <summary>Whether a name promises a loss, where a target is handed over.</summary>
    public static bool IsOfLoss(string name) => name.ToUpperInvariant() is "EVALUATE" or "LOSS";

    /// <summary>Whether such a name stands behind a dot at a place of a text.</summary>
    public static bool StandsAt(string text, int i) =>
        i > 0 && text[i - 1] == '.' && FirstLetters.IndexOf(text[i]) >= 0 && Find(Word(text, i)) is not null;

    private static string Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }
}
