using TypedNetworks.Generators.Emission.Kernels;
using TypedNetworks.Generators.Emission.Vectors;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Lanes;

/// <summary>What the ways forward and back have in common: the file, the names, the loop over groups of samples.</summary>
internal sealed class LaneMethod(NetworkPlan plan)
{
    private const string Note = """
        // One sample in each lane of a vector: the statements are those of the file of the same name without Lanes, each over
        // as many samples as a vector has lanes. TOps does the arithmetic of the machine's widest vector V.
        """;

    /// <summary>The spelling of the steps.</summary>
    public LaneSpelling Spelling { get; } = new(plan);

    /// <summary>The frame of methods over vectors.</summary>
    public VectorMethod Vectors { get; } = new(plan.Precision);

    /// <summary>A span that is read, as a parameter.</summary>
    public string Read(string name) => $"global::System.ReadOnlySpan<{Vectors.Type}> {Local(name)}";

    /// <summary>A span that is written, as a parameter.</summary>
    public string Written(string name) => $"global::System.Span<{Vectors.Type}> {Local(name)}";

    /// <summary>A local or parameter, none of the user's names.</summary>
    public string Local(string name) => plan.Names.Local(name);

    /// <summary>A method's name, none of the user's names.</summary>
    public string Member(string name) => plan.Names.Member(name);

    /// <summary>A file with some members.</summary>
    public string File(params string[] members) => FileFrame.Around(plan.Type, "", "", $"{VectorMethod.Usings}\n\n{Note}", Page.Blocks(members));

    /// <summary>The fields of all parameters, or of those that training moves.</summary>
    public IEnumerable<string> Fields(bool areTrained) => plan.Layers.SelectMany(layer => Enumerable.Range(0, layer.Units).SelectMany(to =>
        Enumerable.Range(0, layer.Inputs).Select(from => ScalarKernel.Weight(layer, to, from))
            .Concat((areTrained ? layer.TrainsBias : layer.HasBias) ? [ScalarKernel.Bias(layer, to)] : [])));

    /// <summary>Vectors of the parameters.</summary>
    public string Parameters() => Page.Lines(Fields(areTrained: false)
        .Select(field => $"var {Spelling.Parameter(field).Name} = TOps.Broadcast({Local("p")}.{field});")
        .Prepend("// Every sample meets the same parameters."));

    /// <summary>A reference to the first number of a span.</summary>
    public string Reference(string span) =>
        $"ref var {Local(span + "0")} = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference({Local(span)});";

    /// <summary>The statements for each group of samples.</summary>
    /// <param name="done">The variable that holds how many samples fill whole groups.</param>
    /// <param name="body">The statements.</param>
    public string Loop(string done, string body)
    {
        var row = Local("row");
        return Page.Of($$"""
            for (nuint {{row}} = 0; {{row}} < (nuint){{done}}; {{row}} += (nuint)TOps.Count)
            {
                {{body}}
            }
            """);
    }

    /// <summary>The inputs of a group.</summary>
    public string LoadInputs() => Load("inputs", Enumerable.Range(0, plan.Inputs).Select(i => Spelling.Input(i).Name), "InputCount");

    /// <summary>The targets of a group.</summary>
    public string LoadTargets() => Load("targets", Signatures.TargetNames(plan), "OutputCount");

    /// <summary>Writes the outputs of a group.</summary>
    public string StoreOutputs(IEnumerable<string> outputs) => Page.Lines(outputs.Select((output, i) =>
        $"TOps.StoreStrided({output}, ref {Local("outputs0")}, {Offset("OutputCount", i)}, OutputCount);"));

    private string Load(string span, IEnumerable<string> names, string count) => Page.Lines(names.Select((name, i) =>
        $"var {name} = TOps.LoadStrided(in {Local(span + "0")}, {Offset(count, i)}, {count});"));

    private string Offset(string count, int i) => $"{Local("row")} * {count}{(i == 0 ? "" : " + " + Literals.Integer(i))}";
}
