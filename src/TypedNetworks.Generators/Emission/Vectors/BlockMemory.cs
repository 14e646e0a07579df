using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>Rented working memory of a block of samples: buffers with a row for each sample, and behind them some that all samples share.</summary>
/// <param name="plan">The network.</param>
/// <param name="rows">Buffers, each as long as a row.</param>
/// <param name="shared">Buffers that all samples share.</param>
internal sealed class BlockMemory(NetworkPlan plan, IEnumerable<Buffer> rows, IEnumerable<Buffer> shared)
{
    private readonly BufferLayout _rows = new(rows);
    private readonly BufferLayout _shared = new(shared);

    /// <summary>The block, and the buffers that all samples share.</summary>
    public string Declare()
    {
        var perRow = $"block * {Literals.Integer(_rows.Length)}";
        return Page.Of($$"""
            // A block's working memory: in each buffer a row for each sample{{(_shared.Length == 0 ? "." : ", and behind them what all samples share.")}}
            var block = global::System.Math.Min(rows, {{Budget.RowsPerBlock}});
            using var rented = new global::TypedNetworks.Runtime.Scratch<{{CSharp.Type(plan.Precision)}}>({{(_shared.Length == 0 ? perRow : $"({perRow}) + {Literals.Integer(_shared.Length)}")}});
            var memory = rented.Span;
            memory.Clear();
            {{(_shared.Length == 0 ? "" : $"var shared = memory.Slice({perRow});")}}
            {{_shared.Slice(buffer => !plan.Runs.Any(run => run.IsLoop && buffer.Layer >= run.First && buffer.Layer <= run.Last), Shared)}}
            """);
    }

    /// <summary>The rows of the samples in the block. Of a loop's layers, steps outside it mention none but the last.</summary>
    public string Slice() =>
        _rows.Slice(buffer => !plan.Runs.Any(run => run.IsLoop && buffer.Layer >= run.First && buffer.Layer < run.Last), Rows);

    /// <summary>Some buffers of the layer that a loop has come to, and of the one before.</summary>
    public string SliceInLoop(LayerRun run, IEnumerable<string> buffers) => Page.Lines(
        new[] { _shared.SliceInLoop(run, buffers, Shared), _rows.SliceInLoop(run, buffers, Rows) }.Where(lines => lines.Length > 0));

    private static string Shared(string offset, string length) => $"shared.Slice({offset}, {length})";

    private static string Rows(string offset, string length) => $"memory.Slice({(offset == "0" ? offset : offset.Contains(' ') ? $"block * ({offset})" : $"block * {offset}")}, count * {length})";
}
