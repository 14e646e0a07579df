using System.Globalization;

namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>Tells by its name alone which member a call may be of: the cheapest question, asked of every call.</summary>
internal static class MemberNames
{
    /// <summary>The property that has a network's weights and biases.</summary>
    public const string SetName = "Parameters";

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

    /// <summary>Whether a name is that of a layer's weights or biases, if there is such a layer: <c>W2</c>, <c>B1</c>; small letters count, too.</summary>
    public static bool IsOfLayer(string name) => name is ['W' or 'B' or 'w' or 'b', _, ..] && Layer(name) is not null;

    /// <summary>The layer in the name of an accessor, counted from 1: <c>W2</c> is of the second.</summary>
    public static int? Layer(string name) =>
        name.Length is > 1 and < 10 && int.TryParse(name.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var layer) ? layer : null;

    /// <summary>
    /// Where in a text names stand that may be of such a member, or of another library's. Most files have none, and the
    /// others few, so that nobody need walk through all nodes of a file. A name that ordinary code is full of counts where
    /// another one shows that the file is about networks.
    /// </summary>
    public static IEnumerable<int> PlacesIn(string text)
    {
        var (ordinary, isOfNetworks) = (new List<int>(), false);
        var i = 0;
        while (i < text.Length)
        {
            if (!IsPartOfName(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            do
            {
                i++;
            }
            while (i < text.Length && IsPartOfName(text[i]));

            var word = text[start] is 'F' or 'B' or 'T' or 'C' or 'P' or 'D' or 'E' or 'W' ? text.Substring(start, i - start) : "";
            var member = Find(word);

            // Lists copy, too.
            isOfNetworks |= member is not (null or MemberKind.CopyTo or MemberKind.CopyFrom) || word is "TypedNetworks" or "ParameterSet" or SetName;
            if (member is not null || (word == SetName && IsAssigned(text, i)))
            {
                yield return start;
            }
            else if (ForeignNames.At(text, start, i) is { } foreign)
            {
                if (ForeignNames.IsOrdinary(foreign))
                {
                    ordinary.Add(start);
                }
                else
                {
                    yield return start;
                }
            }
        }

        foreach (var place in isOfNetworks ? ordinary : [])
        {
            yield return place;
        }
    }

    // gate.Parameters = other.Parameters, which is not how they are copied.
    private static bool IsAssigned(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end + 1 < text.Length && text[end] == '=' && text[end + 1] is not ('=' or '>');
    }

    private static bool IsPartOfName(char c) => char.IsLetterOrDigit(c) || c == '_';
}
