namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>
/// Members that other libraries' networks and their parameters have, or a network of types, in any case and with
/// underscores, and what they promise.
/// </summary>
internal static class ForeignNames
{
    private static readonly Dictionary<string, Promise> _ofNetworks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Forward"] = Promise.Output,
        ["Predict"] = Promise.Output,
        ["Classify"] = Promise.Output,
        ["Run"] = Promise.Output,
        ["Compute"] = Promise.Output,
        ["Infer"] = Promise.Output,
        ["ForwardBatch"] = Promise.OutputRows,
        ["Evaluate"] = Promise.Evaluation,
        ["PredictProba"] = Promise.Probabilities,
        ["Probabilities"] = Promise.Probabilities,
        ["Score"] = Promise.Score,
        ["Accuracy"] = Promise.Accuracy,
        ["Loss"] = Promise.Loss,
        ["TrainStep"] = Promise.Training,
        ["Train"] = Promise.Training,
        ["Fit"] = Promise.Training,
        ["Learn"] = Promise.Training,
        ["Step"] = Promise.Training,
        ["Optimizer"] = Promise.Optimizer,
        ["Backprop"] = Promise.Backprop,
        ["Backpropagate"] = Promise.Backprop,
        ["Backward"] = Promise.Backprop,
        ["BackpropBatch"] = Promise.BackpropRows,
        ["Gradient"] = Promise.Gradients,
        ["Gradients"] = Promise.Gradients,
        ["ZeroGrad"] = Promise.Zero,
        ["ZeroGradients"] = Promise.Zero,
        ["Parameters"] = Promise.Parameters,
        ["Params"] = Promise.Parameters,
        ["GetParameters"] = Promise.Parameters,
        ["GetWeights"] = Promise.Parameters,
        ["Weights"] = Promise.Parameters,
        ["Biases"] = Promise.Biases,
        ["StateDict"] = Promise.Saved,
        ["Save"] = Promise.Saved,
        ["Export"] = Promise.Saved,
        ["LoadStateDict"] = Promise.Loaded,
        ["Load"] = Promise.Loaded,
        ["Clone"] = Promise.Copied,
        ["Copy"] = Promise.Copied,
        ["Initialize"] = Promise.Reset,
        ["Reset"] = Promise.Reset,
        ["Summary"] = Promise.Summary,
        ["Compile"] = Promise.Compiled,
    };

    private static readonly Dictionary<string, Promise> _ofSets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AsSpan"] = Promise.Span,
        ["CopyTo"] = Promise.Saved,
        ["ToArray"] = Promise.Saved,
        ["StateDict"] = Promise.Saved,
        ["Save"] = Promise.Saved,
        ["CopyFrom"] = Promise.Loaded,
        ["LoadStateDict"] = Promise.Loaded,
        ["Load"] = Promise.Loaded,
        ["Clone"] = Promise.Copied,
        ["Copy"] = Promise.Copied,
        ["Clear"] = Promise.Zero,
        ["Zero"] = Promise.Zero,
        ["ZeroGrad"] = Promise.Zero,
        ["Reset"] = Promise.Zero,
        ["Fill"] = Promise.Filled,
        ["Length"] = Promise.Count,
        ["Count"] = Promise.Count,
        ["Size"] = Promise.Count,
        ["Weights"] = Promise.Parameters,
        ["Biases"] = Promise.Biases,
        ["Update"] = Promise.Step,
        ["Step"] = Promise.Step,
        ["Apply"] = Promise.Step,
    };

    // So are they called here. What has such a name is there, wherever it belongs.
    private static readonly HashSet<string> _own =
        ["Forward", "ForwardBatch", "TrainStep", "Backprop", "BackpropBatch", "Parameters", "Initialize", "AsSpan", "CopyTo", "CopyFrom", "Clear"];

    // Any file has these of lists, streams and the like.
    private static readonly HashSet<string> _ordinary = new(StringComparer.OrdinalIgnoreCase)
    {
        "Apply", "AsSpan", "Clear", "Clone", "Compile", "Copy", "CopyFrom", "CopyTo", "Count", "Export", "Fill", "Initialize", "Length", "Load", "Reset",
        "Save", "Size", "Step", "Summary", "ToArray", "Update", "Zero",
    };

    // For each letter that a name begins with, a bit for each length: most words behind a dot are none of them, and are not cut out to be sought.
    private static readonly int[] _lengths = Lengths();

    /// <summary>What a name promises of a network; <see langword="null"/> for one that promises nothing, or is the network's own.</summary>
    public static Promise? OfNetwork(string name) => Find(_ofNetworks, name);

    /// <summary>What a name promises of a parameter set; <see langword="null"/> for one that promises nothing, or is the set's own.</summary>
    public static Promise? OfSet(string name) => Find(_ofSets, name);

    /// <summary>Whether ordinary code is full of a name.</summary>
    public static bool IsOrdinary(string name) => _ordinary.Contains(Plain(name));

    /// <summary>Whether a name is none of a network's or a set's own, but promises something of it.</summary>
    public static bool Has(string name) => (OfNetwork(name) ?? OfSet(name)) is not null;

    /// <summary>The word of a text, if it stands behind a dot and is such a name, or a layer's in small letters; otherwise <see langword="null"/>.</summary>
    public static string? At(string text, int start, int end) =>
        (HasLengthOfOne(text, start, end) || IsSmallLayer(text, start, end))
        && IsBehindDot(text, start)
        && text.Substring(start, end - start) is var name
        && (Has(name) || MemberNames.IsOfLayer(name))
            ? name
            : null;

    private static Promise? Find(Dictionary<string, Promise> promises, string name) => promises.TryGetValue(Plain(name), out var promise) && !_own.Contains(name) ? promise : null;

    private static string Plain(string name) => name.Replace("_", "");

    private static bool HasLengthOfOne(string text, int start, int end)
    {
        var letter = (text[start] | 0x20) - 'a';
        if (letter is < 0 or >= 26 || _lengths[letter] == 0)
        {
            return false;
        }

        var length = end - start;
        for (var i = start; i < end; i++)
        {
            length -= text[i] == '_' ? 1 : 0;
        }

        return length < 32 && (_lengths[letter] & (1 << length)) != 0;
    }

    private static bool IsSmallLayer(string text, int start, int end) => text[start] is 'w' or 'b' && end - start > 1 && char.IsDigit(text[start + 1]);

    private static bool IsBehindDot(string text, int start)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start > 0 && text[start - 1] == '.';
    }

    private static int[] Lengths()
    {
        var lengths = new int[26];
        foreach (var name in _ofNetworks.Keys.Concat(_ofSets.Keys))
        {
            lengths[name[0] - 'A'] |= 1 << name.Length;
        }

        return lengths;
    }
}
