using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary><c>Gate.Parameters.g.cs</c>: the weights and biases.</summary>
internal static class ParametersFile
{
    /// <summary>The file's text.</summary>
    public static string Write(NetworkPlan plan)
    {
        var type = CSharp.Type(plan.Precision);
        var count = Literals.Integer(plan.ParameterCount);
        var isCanonical = plan.Tensors.All(tensor => tensor.IsCanonical);
        var members = Page.Of($$"""
            /// <summary>
            /// The {{Words.Count(plan.ParameterCount, "number")}} of one {{plan.Type.PlainName}}: its weights and biases, or one number for each of them, such as a gradient.
            /// A new set is all zero. Canonical order: layer by layer, weights [to][from] row by row, then biases.
            /// </summary>
            [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential)]
            public sealed class ParameterSet : global::TypedNetworks.IParameterSet<ParameterSet, {{type}}>
            {
                {{Page.Blocks(plan.Tensors.Select(tensor => Fields(plan, tensor, type)))}}

                private static readonly global::TypedNetworks.TensorInfo[] _tensors =
                {
                    {{Page.Lines(plan.Tensors.Select(Describe))}}
                };

                /// <summary>Name, shape and place of every tensor, in canonical order.</summary>
                public static global::System.ReadOnlySpan<global::TypedNetworks.TensorInfo> Tensors => _tensors;

                static int global::TypedNetworks.IParameterSet<ParameterSet, {{type}}>.ParameterCount => {{count}};

                {{Page.Blocks(plan.Tensors.Select(tensor => Accessor(plan, tensor, type)))}}

                /// <summary>Copies all numbers out in canonical order.</summary>
                /// <param name="destination">Exactly {{Words.Count(plan.ParameterCount, "number")}}, written.</param>
                /// <exception cref="global::System.ArgumentException">The length is wrong. Nothing has been written.</exception>
                public void CopyTo(global::System.Span<{{type}}> destination)
                {
                    if (destination.Length != {{count}})
                    {
                        throw global::TypedNetworks.Runtime.ShapeError.Length("{{plan.Type.PlainName}}.ParameterSet.CopyTo", "{{Words.Count(plan.ParameterCount, "number")}}", destination.Length, nameof(destination));
                    }

                    {{(isCanonical ? "AsSpan().CopyTo(destination);" : $"global::TypedNetworks.Runtime.TensorCopy.ToCanonical<{type}>(AsSpan(), _tensors, destination);")}}
                }

                /// <summary>Copies all numbers in, in canonical order.</summary>
                /// <param name="source">Exactly {{Words.Count(plan.ParameterCount, "number")}}.</param>
                /// <exception cref="global::System.ArgumentException">The length is wrong. Nothing has been written.</exception>
                public void CopyFrom(global::System.ReadOnlySpan<{{type}}> source)
                {
                    if (source.Length != {{count}})
                    {
                        throw global::TypedNetworks.Runtime.ShapeError.Length("{{plan.Type.PlainName}}.ParameterSet.CopyFrom", "{{Words.Count(plan.ParameterCount, "number")}}", source.Length, nameof(source));
                    }

                    {{(isCanonical ? "source.CopyTo(AsSpan());" : $"global::TypedNetworks.Runtime.TensorCopy.FromCanonical<{type}>(source, _tensors, AsSpan());")}}
                }

                /// <summary>Sets every number to zero.</summary>
                public void Clear() => AsSpan().Clear();

                /// <summary>A new set with the same numbers.</summary>
                public ParameterSet Clone()
                {
                    var clone = new ParameterSet();
                    AsSpan().CopyTo(clone.AsSpan());
                    return clone;
                }

                /// <summary>The numbers themselves, in this set's own layout; each tensor is one contiguous block{{(plan.RawLength == plan.ParameterCount ? "" : ", padded for vectors with zeros")}}.</summary>
                public global::System.Span<{{type}}> AsSpan() =>
                    global::System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref {{FirstNumber(plan.Tensors[0])}}, {{plan.RawLength}});

                {{Page.Blocks(plan.Tensors.Where(tensor => !tensor.HasNamedFields).Select(tensor => tensor.RawLength).Distinct().Select(length => Block(length, type)))}}
            }
            """);

        return FileFrame.Around(plan.Type, "", "", "#pragma warning disable CS0649 // Fields are written through AsSpan, where the compiler sees no assignment.", members);
    }

    private static string Fields(NetworkPlan plan, TensorPlan tensor, string type)
    {
        var (prefix, layer) = (FieldPrefix(tensor), plan.Layers[tensor.Layer - 1]);
        var layout = tensor.HasNamedFields ? "" : Layout(tensor);
        var comment = $"// Layer {Literals.Integer(tensor.Layer)}: {(tensor.IsBias ? "biases" : $"weights, {Literals.Grouped(layer.Units)} × {Literals.Grouped(layer.Inputs)}")}{layout}{(tensor.IsTrained ? "" : ", frozen")}.";
        if (!tensor.HasNamedFields)
        {
            return Page.Of($$"""
                {{comment}}
                private Block{{tensor.RawLength}} _{{prefix}};
                internal global::System.Span<{{type}}> {{prefix}} => AsSpan().Slice({{tensor.RawOffset}}, {{tensor.RawLength}});
                """);
        }

        var rows = tensor.IsBias
            ? [Row(Enumerable.Range(0, tensor.Length).Select(to => $"{prefix}_{Literals.Integer(to)}"))]
            : Enumerable.Range(0, layer.Units).Select(to => Row(Enumerable.Range(0, layer.Inputs).Select(from => $"{prefix}_{Literals.Integer(to)}_{Literals.Integer(from)}")));
        return Page.Lines(rows.Prepend(comment));

        string Row(IEnumerable<string> names) => Page.Wrap($"internal {type} {string.Join(", ", names)};");
    }

    private static string Accessor(NetworkPlan plan, TensorPlan tensor, string type)
    {
        var layer = plan.Layers[tensor.Layer - 1];
        return tensor.IsBias ? Page.Of($$"""
            /// <summary>Layer {{tensor.Layer}}: the bias of unit <paramref name="to"/>{{Range(layer.Units)}}{{(tensor.IsTrained ? "" : "; frozen")}}.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such unit.</exception>
            public ref {{type}} {{tensor.Name}}(int to)
            {
                global::TypedNetworks.Runtime.TensorIndex.Check("{{plan.Type.PlainName}}.{{tensor.Name}}", {{layer.Units}}, to);
                return ref AsSpan()[{{Start(tensor)}}to];
            }
            """) : Page.Of($$"""
            /// <summary>Layer {{tensor.Layer}}: the weight of unit <paramref name="to"/>{{Range(layer.Units)}}, for {{(tensor.Layer == 1 ? "input" : "unit")}} <paramref name="from"/>{{(tensor.Layer == 1 ? "" : $" of layer {tensor.Layer - 1}")}}{{Range(layer.Inputs)}}.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such weight.</exception>
            public ref {{type}} {{tensor.Name}}(int to, int from)
            {
                global::TypedNetworks.Runtime.TensorIndex.Check("{{plan.Type.PlainName}}.{{tensor.Name}}", {{layer.Units}}, {{layer.Inputs}}, to, from);
                return ref AsSpan()[{{Start(tensor)}}{{Step("to", tensor.Strides[0])}} + {{Step("from", tensor.Strides[1])}}];
            }
            """);
    }

    private static string Range(int count) => count == 1 ? ", 0" : $", 0 to {Literals.Integer(count - 1)}";

    private static string Start(TensorPlan tensor) => tensor.RawOffset == 0 ? "" : Literals.Integer(tensor.RawOffset) + " + ";

    private static string Step(string index, int stride) => stride == 1 ? index : $"({index} * {Literals.Integer(stride)})";

    // What a reader of the loops must know: how the numbers lie.
    private static string Layout(TensorPlan tensor) =>
        tensor.RawLength == tensor.Length ? (tensor.IsBias || tensor.Strides[1] == 1 ? ", one after the other" : ", input by input")
        : tensor.IsBias ? ", padded for vectors"
        : tensor.Strides[1] == 1 ? $", unit by unit, each padded to {Literals.Integer(tensor.Strides[0])}"
        : $", input by input, each padded to {Literals.Integer(tensor.Strides[1])}";

    private static string Describe(TensorPlan tensor)
    {
        var shape = string.Join(", ", tensor.Shape.Select(length => Literals.Integer(length)));
        var strides = string.Join(", ", tensor.Strides.Select(stride => Literals.Integer(stride)));
        return $"new(\"{tensor.Name}\", new[] {{ {shape} }}, canonicalOffset: {Literals.Integer(tensor.CanonicalOffset)}, rawOffset: {Literals.Integer(tensor.RawOffset)}, strides: new[] {{ {strides} }}, isBias: {Word(tensor.IsBias)}, isTrained: {Word(tensor.IsTrained)}),";

        static string Word(bool value) => value ? "true" : "false";
    }

    private static string Block(int length, string type) => Page.Of($$"""
        /// <summary>{{Words.Count(length, "number")}}, one after the other.</summary>
        [global::System.Runtime.CompilerServices.InlineArray({{length}})]
        private struct Block{{length}}
        {
            private {{type}} _first;
        }
        """);

    private static string FirstNumber(TensorPlan tensor) => tensor.HasNamedFields ? FieldPrefix(tensor) + "_0_0" : $"_{FieldPrefix(tensor)}[0]";

    private static string FieldPrefix(TensorPlan tensor) => (tensor.IsBias ? "b" : "w") + Literals.Integer(tensor.Layer);
}
