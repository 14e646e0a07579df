using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Lanes;

/// <summary><c>Gate.Forward.Lanes.g.cs</c>: from inputs to outputs, a sample in each lane.</summary>
internal static class LanesForward
{
    /// <summary>The file's text.</summary>
    public static string Write(NetworkPlan plan)
    {
        var method = new LaneMethod(plan);
        var steps = new OneMethodSteps(plan, method.Spelling);
        var name = method.Member("ForwardLanes");
        var (p, inputs, outputs, rows, done) = (method.Local("p"), method.Local("inputs"), method.Local("outputs"), method.Local("rows"), method.Local("done"));
        var parameters = $"ParameterSet {p}, {method.Read("inputs")}, {method.Written("outputs")}, int {rows}";

        // Inputs and outputs may be the same memory: all that a group reads is read before any of it is written.
        var body = Page.Of($$"""
            {{method.Parameters()}}

            {{method.Reference("inputs")}}
            {{method.Reference("outputs")}}
            var {{done}} = {{rows}} - {{rows}} % TOps.Count;
            {{method.Loop(done, Page.Blocks(
                method.LoadInputs(),
                steps.Forward(keepsZ: false),
                method.StoreOutputs(Enumerable.Range(0, plan.Outputs).Select(i => steps.A(plan.Layers.Count, i).Name))))}}

            return {{done}};
            """);
        return method.File(
            Page.Of($$"""
                /// <summary>Computes the first rows, as many as fill the widest vectors that the machine has. Returns how many; the others are left.</summary>
                private static int {{name}}({{parameters}})
                {
                    {{method.Vectors.Dispatch(types => $"return {name}{types}({p}, {inputs}, {outputs}, {rows});", "return 0;")}}
                }
                """),
            method.Vectors.Of($"The way forward: {Words.Diagram(plan)}, as many rows at once as a vector has lanes.", "int", name, parameters, body),
            HelperText.WriteVectors(plan.ForwardHelpers, plan.Precision, plan.CallsFunctionsOfLanes));
    }
}
