using System.Runtime.CompilerServices;
using System.Text;

namespace TypedNetworks.Generators.Tests.Emission;

/// <summary>
/// Compares texts with files by Verify's conventions, so that Verify could take over: what is approved stands in
/// <c>Snapshots/Class.Method.verified.cs</c>, and on a difference <c>.received.cs</c> is written beside it. Accept by
/// copying the one over the other, or all at once with <c>SNAPSHOT_ACCEPT=1</c>.
/// </summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Fails unless a text is the approved one.</summary>
    public static void Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots", $"{Path.GetFileNameWithoutExtension(file)}.{member}");
        var (verified, received) = (stem + ".verified.cs", stem + ".received.cs");
        var expected = File.Exists(verified) ? WithLineFeeds(File.ReadAllText(verified)) : null;
        if (WithLineFeeds(text) == expected)
        {
            File.Delete(received);
            return;
        }

        _ = Directory.CreateDirectory(Path.GetDirectoryName(stem)!);
        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1")
        {
            File.WriteAllText(verified, WithLineFeeds(text), _utf8);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, WithLineFeeds(text), _utf8);
        Assert.Fail(expected is null
            ? $"There is no approved text yet. Received: {received}"
            : $"{FirstDifference(expected, WithLineFeeds(text))}\nApproved: {verified}\nReceived: {received}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, @new) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, @new.Length)).First(i => LineAt(old, i) != LineAt(@new, i));
        return $"Line {line + 1} differs:\n- {LineAt(old, line)}\n+ {LineAt(@new, line)}";

        static string LineAt(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of text)";
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
