using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>
/// A step for each layer: written where it belongs while the layers are few, else in methods of a dozen layers each,
/// which the JIT still optimises.
/// </summary>
/// <param name="Text">The steps, or calls of the methods that hold them.</param>
/// <param name="Buffers">The buffers that the text mentions.</param>
/// <param name="Methods">Those methods; empty for few layers.</param>
internal sealed record LayerSteps(string Text, IReadOnlyList<string> Buffers, string Methods)
{
    /// <summary>Cuts steps into methods where the network is deep.</summary>
    public static LayerSteps Cut(
        NetworkPlan plan,
        LayerMemory memory,
        string name,
        (string Type, string Name) parameters,
        (string Type, string Name) input,
        IEnumerable<LayerStep> steps,
        string separator = "\n\n",
        Vectors.VectorMethod? vectors = null,
        params (string Type, string Name)[] extra)
    {
        var all = steps.ToList();
        if (plan.Layers.Count <= Budget.MaxLayersPerMethod)
        {
            return new(string.Join(separator, all.Select(step => step.Text)), [.. all.SelectMany(step => step.Buffers)], "");
        }

        var span = ($"global::System.Span<{CSharp.Type(plan.Precision)}>", "memory");
        var list = new[] { parameters, input, span }.Concat(extra).ToList();
        var parts = Enumerable.Range(0, (all.Count + Budget.MaxLayersPerMethod - 1) / Budget.MaxLayersPerMethod)
            .Select(i => (Name: plan.Names.Member(name + Literals.Integer(i + 1)), Steps: all.Skip(i * Budget.MaxLayersPerMethod).Take(Budget.MaxLayersPerMethod).ToList()))
            .ToList();
        return new(
            Page.Lines(parts.Select(part => $"{part.Name}{(vectors is null ? "" : "<TOps, V>")}({string.Join(", ", list.Select(parameter => parameter.Item2))});")),
            [],
            Page.Blocks(parts.Select(part => Method(
                part.Name,
                string.Join(", ", list.Select(parameter => $"{parameter.Item1} {parameter.Item2}")),
                $"{memory.Slice(part.Steps.SelectMany(step => step.Buffers))}\n\n{string.Join(separator, part.Steps.Select(step => step.Text))}"))));

        string Method(string method, string signature, string body)
        {
            const string Summary = "Some of the layers: so many that the JIT still optimises the method.";
            return vectors?.Of(Summary, "void", method, signature, body) ?? Page.Of($$"""
                /// <summary>{{Summary}}</summary>
                private static void {{method}}({{signature}})
                {
                    {{body}}
                }
                """);
        }
    }
}
