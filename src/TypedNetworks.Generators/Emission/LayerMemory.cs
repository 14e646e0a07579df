using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>One block of working memory cut into named buffers, on the stack or rented.</summary>
internal sealed class LayerMemory(NetworkPlan plan, IEnumerable<Buffer> buffers)
{
    private readonly BufferLayout _layout = new(buffers);

    /// <summary>The block, and some of its buffers.</summary>
    public string Declare(IEnumerable<string> buffers)
    {
        var (type, length) = (CSharp.Type(plan.Precision), Literals.Integer(_layout.Length));
        return MethodBudget.Home((long)_layout.Length * plan.NumberSize, plan.StackBytes) switch
        {
            MemoryHome.Nowhere => "",
            MemoryHome.Stack => $"global::System.Span<{type}> memory = stackalloc {type}[{length}];\n{Slice(buffers)}",
            _ => $"using var rented = new global::TypedNetworks.Runtime.Scratch<{type}>({length});\nvar memory = rented.Span;\n{Slice(buffers)}",
        };
    }

    /// <summary>Some buffers of a block that is there already, each once, in the order of the block.</summary>
    public string Slice(IEnumerable<string> buffers)
    {
        var named = new HashSet<string>(buffers, StringComparer.Ordinal);
        return _layout.Slice(buffer => named.Contains(buffer.Name), Cut);
    }

    /// <summary>Some buffers of the layer that a loop has come to, and of the one before.</summary>
    public string SliceInLoop(LayerRun run, IEnumerable<string> buffers) => _layout.SliceInLoop(run, buffers, Cut);

    private static string Cut(string offset, string length) => $"memory.Slice({offset}, {length})";
}
