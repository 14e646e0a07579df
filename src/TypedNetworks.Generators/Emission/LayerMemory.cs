using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>One block of working memory cut into named buffers: on the stack while it is small, else rented.</summary>
internal sealed class LayerMemory
{
    private readonly NetworkPlan _plan;
    private readonly List<(string Name, int Offset, int Length)> _buffers = [];
    private readonly int _length;

    /// <summary>Lays out buffers one after the other.</summary>
    public LayerMemory(NetworkPlan plan, IEnumerable<(string Name, int Length)> buffers)
    {
        _plan = plan;
        foreach (var (name, length) in buffers)
        {
            _buffers.Add((name, _length, length));
            _length += length;
        }
    }

    /// <summary>The block, and some of its buffers.</summary>
    public string Declare(IEnumerable<string> buffers)
    {
        var type = CSharp.Type(_plan.Precision);
        return _length == 0 ? ""
            : (long)_length * _plan.NumberSize <= Budget.MaxStackBytes
                ? $"global::System.Span<{type}> memory = stackalloc {type}[{Literals.Integer(_length)}];\n{Slice(buffers)}"
                : $"using var rented = new global::TypedNetworks.Runtime.Scratch<{type}>({Literals.Integer(_length)});\nvar memory = rented.Span;\n{Slice(buffers)}";
    }

    /// <summary>Some buffers of a block that is there already, each once, in the order of the block.</summary>
    public string Slice(IEnumerable<string> buffers)
    {
        var named = new HashSet<string>(buffers, StringComparer.Ordinal);
        return Page.Lines(_buffers
            .Where(buffer => named.Contains(buffer.Name))
            .Select(buffer => $"var {buffer.Name} = memory.Slice({Literals.Integer(buffer.Offset)}, {Literals.Integer(buffer.Length)});"));
    }
}
