using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>Rented working memory of a block of samples: buffers with a row for each sample, and behind them some that are there once.</summary>
/// <param name="plan">The network.</param>
/// <param name="rows">Buffers, each as long as a row.</param>
/// <param name="once">Buffers that are there once.</param>
internal sealed class BlockMemory(NetworkPlan plan, IEnumerable<Buffer> rows, IEnumerable<Buffer> once)
{
    private readonly BufferLayout _rows = new(rows);
    private readonly BufferLayout _once = new(once);

    /// <summary>The block, and the buffers that are there once.</summary>
    public string Declare()
    {
        var perRow = $"block * {Literals.Integer(_rows.Length)}";
        return Page.Of($$"""
            var block = global::System.Math.Min(rows, {{Budget.RowsPerBlock}});
            using var rented = new global::TypedNetworks.Runtime.Scratch<{{CSharp.Type(plan.Precision)}}>({{(_once.Length == 0 ? perRow : $"({perRow}) + {Literals.Integer(_once.Length)}")}});
            var memory = rented.Span;
            memory.Clear();
            {{(_once.Length == 0 ? "" : $"var once = memory.Slice({perRow});")}}
            {{_once.Slice(buffer => !plan.Runs.Any(run => run.IsLoop && buffer.Layer >= run.First && buffer.Layer <= run.Last), Once)}}
            """);
    }

    /// <summary>The rows of the samples in the block. Of a loop's layers, steps outside it mention none but the last.</summary>
    public string Slice() =>
        _rows.Slice(buffer => !plan.Runs.Any(run => run.IsLoop && buffer.Layer >= run.First && buffer.Layer < run.Last), Rows);

    /// <summary>Some buffers of the layer that a loop has come to, and of the one before.</summary>
    public string SliceInLoop(LayerRun run, IEnumerable<string> buffers) => Page.Lines(
        new[] { _once.SliceInLoop(run, buffers, Once), _rows.SliceInLoop(run, buffers, Rows) }.Where(lines => lines.Length > 0));

    private static string Once(string offset, string length) => $"once.Slice({offset}, {length})";

    private static string Rows(string offset, string length) => $"memory.Slice(block * {(offset.Contains(' ') ? $"({offset})" : offset)}, count * {length})";
}
