namespace TypedNetworks.Benchmarks;

/// <summary>The part of a document that a command writes, between two comments.</summary>
internal static class MarkdownSection
{
    /// <summary>Replaces what is between <c>&lt;!-- NAME:begin --&gt;</c> and <c>&lt;!-- NAME:end --&gt;</c>.</summary>
    /// <exception cref="FormatException">The file does not have both comments, in this order.</exception>
    public static void Rewrite(string file, string name, string text)
    {
        var (begin, end) = ($"<!-- {name}:begin -->", $"<!-- {name}:end -->");
        var document = File.ReadAllText(file);
        var from = document.IndexOf(begin, StringComparison.Ordinal);
        var to = document.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
        {
            throw new FormatException($"'{file}' has no '{begin}' followed by '{end}'.");
        }

        File.WriteAllText(file, $"{document[..(from + begin.Length)]}\n\n{text.TrimEnd()}\n\n{document[to..]}");
    }
}
