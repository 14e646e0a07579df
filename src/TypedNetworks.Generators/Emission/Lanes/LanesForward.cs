using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Lanes;

/// <summary><c>Gate.Forward.Lanes.g.cs</c>: from inputs to outputs, a sample in each lane.</summary>
internal sealed class LanesForward(NetworkPlan plan)
{
    private readonly LaneMethod _method = new(plan);

    private string Name => _method.Member("ForwardLanes");

    private string PairsName => _method.Member("ForwardLanePairs");

    private LanePlan Lanes => plan.Batch.Lanes!;

    private string Row => _method.Local("row");

    private string Done => _method.Local("done");

    private string Parameters => $"ParameterSet {_method.Local("p")}, {_method.Read("inputs")}, {_method.Written("outputs")}, int {_method.Local("rows")}";

    private string Arguments => $"{_method.Local("p")}, {_method.Local("inputs")}, {_method.Local("outputs")}, {_method.Local("rows")}";

    /// <summary>The file's text.</summary>
    public static string Write(NetworkPlan plan) => new LanesForward(plan).Write();

    private string Write() => _method.File(
        [
            Page.Of($$"""
                /// <summary>Computes the first rows, as many as fill the widest vectors that the machine has. Returns how many; the others are left.</summary>
                private static int {{Name}}({{Parameters}})
                {
                    {{_method.Vectors.Dispatch(types => $"return {Name}{types}({Arguments});", "return 0;")}}
                }
                """),
            OneGroup(),
            .. Lanes.HasPairs ? [TwoGroups()] : Array.Empty<string>(),
            HelperText.WriteVectors(plan.ForwardHelpers, plan),
        ]);

    private string OneGroup()
    {
        var steps = new OneMethodSteps(plan, _method.Spelling);
        return Method(Name, RowsInPairs(), 1, "as many rows at once as a vector has lanes", Page.Blocks(
            _method.LoadInputs(_method.Spelling, Row),
            steps.Forward(keepsZ: false),
            _method.StoreOutputs(Outputs(steps), Row)));
    }

    private string RowsInPairs()
    {
        var call = $"(nuint){PairsName}<TOps, V>({Arguments})";
        return (Lanes.PairsAtWidest, Lanes.PairsElsewhere) switch
        {
            (true, true) => call,
            (true, false) => $"{_method.Vectors.IsWidest} ? {call} : 0",
            (false, true) => $"{_method.Vectors.IsNarrower} ? {call} : 0",
            _ => "0",
        };
    }

    private string WherePairs => (Lanes.PairsAtWidest, Lanes.PairsElsewhere) switch
    {
        (true, false) => " where V has 512 bits",
        (false, true) => " where V has fewer than 512 bits",
        _ => "",
    };

    // The second group computes while the first one waits for its own results: statement by statement in turn.
    private string TwoGroups()
    {
        var (first, second) = (new OneMethodSteps(plan, _method.Spelling), new OneMethodSteps(plan, _method.SecondSpelling, LaneMethod.SecondSuffix));
        var next = _method.Local("next");
        return Method(PairsName, "0", 2, "two vectors of rows at once, of which one computes while the other waits for its results", Page.Blocks(
            [
                $"// Names that end in {LaneMethod.SecondSuffix} are of the second vector of rows.\nvar {next} = {Row} + (nuint)TOps.Count;\n{_method.LoadInputs(_method.Spelling, Row)}\n{_method.LoadInputs(_method.SecondSpelling, next)}",
                .. plan.Layers.Select(layer => Page.Lines(InTurn(first.Forward(layer, keepsZ: false), second.Forward(layer, keepsZ: false)))),
                $"{_method.StoreOutputs(Outputs(first), Row)}\n{_method.StoreOutputs(Outputs(second), next)}",
            ]));
    }

    // Inputs and outputs may be the same memory: all that the statements read is read before any of it is written.
    private string Method(string name, string start, int groupCount, string how, string statements) => _method.Vectors.Called(
        $"The way forward: {Words.Diagram(plan)}, {how}.",
        "int",
        name,
        Parameters,
        Page.Of($$"""
            {{_method.Parameters()}}

            {{_method.Reference("inputs")}}
            {{_method.Reference("outputs")}}
            var {{Done}} = {{_method.Local("rows")}} - {{_method.Local("rows")}} % {{(groupCount == 1 ? LaneMethod.Rows(1) : $"({LaneMethod.Rows(groupCount)})")}};
            {{(start == "0" ? "" : $"\n// Two vectors of rows at a time{WherePairs}, and what is left one at a time.")}}
            {{_method.Loop(start, Done, groupCount, statements)}}

            return {{Done}};
            """));

    // Comments, which both have, once.
    private static IEnumerable<string> InTurn(IEnumerable<string> first, IEnumerable<string> second) =>
        first.Zip(second, (one, other) => one == other ? one : $"{one}\n{other}");

    private string[] Outputs(OneMethodSteps steps) => [.. Enumerable.Range(0, plan.Outputs).Select(i => steps.A(plan.Layers.Count, i).Name)];
}
