using System.Globalization;

namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>Tells by its name alone which member a call may be of: the cheapest question, asked of every call.</summary>
internal static class MemberNames
{
    /// <summary>The member that has a name, or <see langword="null"/>.</summary>
    public static MemberKind? Find(string name) => name switch
    {
        "Forward" => MemberKind.Forward,
        "ForwardBatch" => MemberKind.ForwardBatch,
        "Backprop" => MemberKind.Backprop,
        "BackpropBatch" => MemberKind.BackpropBatch,
        "TrainStep" => MemberKind.TrainStep,
        "Classify" => MemberKind.Classify,
        "Predict" => MemberKind.Predict,
        "EncodeInput" => MemberKind.EncodeInput,
        "EncodeTarget" => MemberKind.EncodeTarget,
        "DecodeOutput" => MemberKind.DecodeOutput,
        "CopyTo" => MemberKind.CopyTo,
        "CopyFrom" => MemberKind.CopyFrom,
        _ when Layer(name) is null => null,
        ['W', ..] => MemberKind.Weight,
        ['B', ..] => MemberKind.Bias,
        _ => null,
    };

    /// <summary>Whether a name is that of a layer's weights or biases, if there is such a layer: <c>W2</c>, <c>B1</c>.</summary>
    public static bool IsOfLayer(string name) => name is ['W' or 'B', _, ..] && Layer(name) is not null;

    /// <summary>The layer in the name of an accessor, counted from 1: <c>W2</c> is of the second.</summary>
    public static int? Layer(string name) =>
        name.Length is > 1 and < 10 && int.TryParse(name.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var layer) ? layer : null;

    /// <summary>Whether any such name may occur in a text. Most files call no network, and are put aside here.</summary>
    public static bool OccurIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] switch
            {
                'F' => Begins(text, i, "Forward"),
                'B' => Begins(text, i, "Backprop") || IsNumbered(text, i),
                'T' => Begins(text, i, "TrainStep"),
                'C' => Begins(text, i, "CopyTo") || Begins(text, i, "CopyFrom") || Begins(text, i, "Classify"),
                'D' => Begins(text, i, "DecodeOutput"),
                'E' => Begins(text, i, "EncodeInput") || Begins(text, i, "EncodeTarget"),
                'W' => IsNumbered(text, i),
                _ => false,
            } || ForeignNames.StandsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(string text, int i, string name) => string.CompareOrdinal(text, i, name, 0, name.Length) == 0;

    // .W1, .B12
    private static bool IsNumbered(string text, int i) => i > 0 && text[i - 1] == '.' && i + 1 < text.Length && char.IsDigit(text[i + 1]);
}
