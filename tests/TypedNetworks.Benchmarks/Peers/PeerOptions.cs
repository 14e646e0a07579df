using System.Globalization;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>What the command line of <c>peers</c> can say.</summary>
internal sealed record PeerOptions
{
    /// <summary>How it is used.</summary>
    public const string Usage = """
        peers [--only NAMES] [--workload NAMES] [--rounds N] [--milliseconds N] [--avx2] [--markdown FILE]
          --only NAMES       peers whose column has one of these in its name ("ours", "AOT", "gcc,ONNX" …)
          --workload NAMES   workloads whose name has one of these in it ("mazur", "digits-batch" …)
          --rounds N         short runs of every peer, in turn (default 40)
          --milliseconds N   length of each (default 5)
          --avx2             our networks and gcc without AVX-512
          --markdown FILE    rewrites the table between the file's marker comments
        """;

    /// <summary>Parts of columns' names; empty means all.</summary>
    public string[] Only { get; private init; } = [];

    /// <summary>Parts of workloads' names; empty means all.</summary>
    public string[] WorkloadNames { get; private init; } = [];

    /// <summary>Short runs of every peer.</summary>
    public int Rounds { get; private init; } = 40;

    /// <summary>Length of each.</summary>
    public int Milliseconds { get; private init; } = 5;

    /// <summary>Without AVX-512.</summary>
    public bool Avx2 { get; private init; }

    /// <summary>The file whose table is rewritten.</summary>
    public string? Markdown { get; private init; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="FormatException">It is not understood.</exception>
    public static PeerOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new PeerOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            string Value() => ++i < arguments.Count ? arguments[i] : throw new FormatException($"{arguments[i - 1]} needs a value.");
            int Number() => int.TryParse(Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? number
                : throw new FormatException($"{arguments[i - 1]} needs a number of 1 or more.");
            options = arguments[i] switch
            {
                "--only" => options with { Only = Value().Split(',', StringSplitOptions.TrimEntries) },
                "--workload" => options with { WorkloadNames = Value().Split(',', StringSplitOptions.TrimEntries) },
                "--rounds" => options with { Rounds = Number() },
                "--milliseconds" => options with { Milliseconds = Number() },
                "--avx2" => options with { Avx2 = true },
                "--markdown" => options with { Markdown = Path.GetFullPath(Value()) },
                var other => throw new FormatException($"'{other}' is no option of peers."),
            };
        }

        return options;
    }

    /// <summary>Whether a column is asked for.</summary>
    /// <remarks>"ours" is ours alone, though it is part of other columns' names.</remarks>
    public bool Wants(string column) => Only.Length == 0 || Only.Any(part =>
        column.Equals(part, StringComparison.OrdinalIgnoreCase)
        || (column.Contains(part, StringComparison.OrdinalIgnoreCase) && !part.Equals("ours", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a workload is asked for.</summary>
    public bool Wants(Workload workload) =>
        WorkloadNames.Length == 0 || WorkloadNames.Any(part => workload.Name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
