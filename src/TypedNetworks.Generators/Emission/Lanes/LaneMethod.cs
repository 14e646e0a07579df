using TypedNetworks.Generators.Emission.Kernels;
using TypedNetworks.Generators.Emission.Vectors;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Lanes;

/// <summary>What the ways forward and back have in common: the file, the names, the loop over groups of samples.</summary>
internal sealed class LaneMethod(NetworkPlan plan)
{
    /// <summary>What the names of a second group's numbers end in.</summary>
    public const string SecondSuffix = "b";

    private const string Note = """
        // One sample in each lane of a vector: the statements are those of the file of the same name without Lanes, each over
        // as many samples as a vector has lanes. TOps does the arithmetic of the machine's widest vector V.
        """;

    /// <summary>The spelling of the steps.</summary>
    public LaneSpelling Spelling { get; } = new(plan);

    /// <summary>The spelling of a second group's steps beside those of a first.</summary>
    public LaneSpelling SecondSpelling { get; } = new(plan, SecondSuffix);

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
    public string File(params string[] members) => FileFrame.Around(plan.Type, "", "", Page.Blocks(FileFrame.FunctionPragmas(plan), VectorMethod.Usings, Note), Page.Blocks(members));

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
    /// <param name="start">The first row, or how many the pairs have done.</param>
    /// <param name="done">The variable that holds how many samples fill whole groups.</param>
    /// <param name="groupCount">How many groups the statements take at once.</param>
    /// <param name="body">The statements.</param>
    public string Loop(string start, string done, int groupCount, string body)
    {
        var (row, first) = (Local("row"), start == "0" ? start : Local("first"));
        return Page.Of($$"""
            {{(first == start ? "" : $"\nvar {first} = {start};")}}
            for (nuint {{row}} = {{first}}; {{row}} < (nuint){{done}}; {{row}} += {{Rows(groupCount, "(nuint)")}})
            {
                {{body}}
            }
            """);
    }

    /// <summary>How many rows some groups have.</summary>
    /// <param name="groupCount">How many groups.</param>
    /// <param name="cast">What casts the count.</param>
    public static string Rows(int groupCount, string cast = "") => groupCount == 1 ? $"{cast}TOps.Count" : $"{Literals.Integer(groupCount)} * {cast}TOps.Count";

    /// <summary>The inputs of a group.</summary>
    /// <param name="spelling">The group's spelling.</param>
    /// <param name="row">The group's first row.</param>
    public string LoadInputs(LaneSpelling spelling, string row) => Load("inputs", Enumerable.Range(0, plan.Inputs).Select(i => spelling.Input(i).Name), row, "InputCount");

    /// <summary>The targets of a group.</summary>
    /// <param name="row">The group's first row.</param>
    public string LoadTargets(string row) => Load("targets", Signatures.TargetNames(plan), row, "OutputCount");

    /// <summary>Writes the outputs of a group.</summary>
    /// <param name="outputs">Their names.</param>
    /// <param name="row">The group's first row.</param>
    public string StoreOutputs(IReadOnlyList<string> outputs, string row) => outputs.Count == 2
        ? $"TOps.StorePairs({outputs[0]}, {outputs[1]}, ref {Local("outputs0")}, {Offset(row, "OutputCount", 0)});"
        : Page.Lines(outputs.Select((output, i) => $"TOps.StoreStrided({output}, ref {Local("outputs0")}, {Offset(row, "OutputCount", i)}, OutputCount);"));

    private string Load(string span, IEnumerable<string> names, string row, string count) => Page.Lines(names.Select((name, i) =>
        $"var {name} = TOps.LoadStrided(in {Local(span + "0")}, {Offset(row, count, i)}, {count});"));

    private static string Offset(string row, string count, int i) => $"{row} * {count}{(i == 0 ? "" : " + " + Literals.Integer(i))}";
}
