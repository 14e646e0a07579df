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

    /// <summary>Whether a word of a text is such a name and stands behind a dot.</summary>
    public static bool StandsAt(string text, int start, int end) =>
        FirstLetters.IndexOf(text[start]) >= 0 && IsBehindDot(text, start) && Find(text.Substring(start, end - start)) is not null;

    private static bool IsBehindDot(string text, int start)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start > 0 && text[start - 1] == '.';
    }
}
