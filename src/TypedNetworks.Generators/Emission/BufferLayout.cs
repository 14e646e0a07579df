using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>Buffers one after the other.</summary>
internal sealed class BufferLayout
{
    private readonly List<(Buffer Buffer, int Offset)> _places = [];

    /// <summary>Lays out buffers.</summary>
    public BufferLayout(IEnumerable<Buffer> buffers)
    {
        foreach (var buffer in buffers)
        {
            _places.Add((buffer, Length));
            Length += buffer.Length;
        }
    }

    /// <summary>All of them together.</summary>
    public int Length { get; }

    /// <summary>Statements that name some buffers, in order; how each is cut out is told by its offset and length.</summary>
    public string Slice(Func<Buffer, bool> isNamed, Func<string, string, string> cut) => Page.Lines(_places
        .Where(place => isNamed(place.Buffer))
        .Select(place => $"var {place.Buffer.Name} = {cut(Literals.Integer(place.Offset), Literals.Integer(place.Buffer.Length))};"));

    /// <summary>
    /// Statements that name some buffers of the layer that a loop has come to, as in <c>a</c>, and of the one before, as in
    /// <c>aBelow</c>; others among them are passed over.
    /// </summary>
    public string SliceInLoop(LayerRun run, IEnumerable<string> names, Func<string, string, string> cut) => Page.Lines(
        from name in names.Distinct()
        from below in Enumerable.Range(0, 2)
        from place in _places
        where place.Buffer.Layer == run.First - below && place.Buffer.Kind + (below == 1 ? LayerCalls.Below : "") == name
        let next = _places.First(other => other.Buffer.Kind == place.Buffer.Kind && other.Buffer.Layer == place.Buffer.Layer + 1)
        select $"var {name} = {cut(LayerLoop.Progression(place.Offset, next.Offset), Literals.Integer(place.Buffer.Length))};");
}
