using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>
/// The steps of all layers: written where they belong while they are few, else in methods of a dozen each, which the JIT
/// still optimises.
/// </summary>
/// <param name="Text">The steps, or calls of the methods that hold them.</param>
/// <param name="Buffers">The buffers that the text mentions.</param>
/// <param name="Methods">Those methods; empty for few steps.</param>
internal sealed record LayerSteps(string Text, IReadOnlyList<string> Buffers, string Methods)
{
    /// <summary>Cuts steps into methods where there are many.</summary>
    public static LayerSteps Cut(
        NetworkPlan plan,
        LayerMemory memory,
        string name,
        string set,
        string input,
        IEnumerable<LayerStep> steps,
        string separator = "\n\n",
        Vectors.VectorMethod? vectors = null)
    {
        var all = steps.ToList();
        if (plan.StepsPerMethod is not { } most || all.Count <= most)
        {
            return new(string.Join(separator, all.Select(step => step.Text)), [.. all.SelectMany(step => step.Buffers)], "");
        }

        var type = CSharp.Type(plan.Precision);
        var signature = $"ParameterSet {set}, global::System.ReadOnlySpan<{type}> {input}, global::System.Span<{type}> memory";
        var parts = Enumerable.Range(0, (all.Count + most - 1) / most)
            .Select(i => (Name: plan.Names.Member(name + Literals.Integer(i + 1)), Steps: all.Skip(i * most).Take(most).ToList()))
            .ToList();
        return new(
            Page.Lines(parts.Select(part => $"{part.Name}{(vectors is null ? "" : "<TOps, V>")}({set}, {input}, memory);")),
            [],
            Page.Blocks(parts.Select((part, i) => Method(
                part.Name,
                $"Part {Literals.Integer(i + 1)} of {Literals.Integer(parts.Count)} of the steps above: as many as the JIT still optimises in one method.",
                $"{memory.Slice(part.Steps.SelectMany(step => step.Buffers).Where(buffer => buffer != input))}\n\n{string.Join(separator, part.Steps.Select(step => step.Text))}"))));

        string Method(string method, string summary, string body) => vectors?.Of(summary, "void", method, signature, body) ?? Page.Of($$"""
            /// <summary>{{summary}}</summary>
            private static void {{method}}({{signature}})
            {
                {{body}}
            }
            """);
    }
}
