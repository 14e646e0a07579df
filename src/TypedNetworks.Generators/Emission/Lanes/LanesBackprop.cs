using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Lanes;

/// <summary><c>Gate.Backprop.Lanes.g.cs</c>: from outputs and targets back to gradients, a sample in each lane.</summary>
internal static class LanesBackprop
{
    /// <summary>The file's text.</summary>
    public static string Write(NetworkPlan plan)
    {
        var method = new LaneMethod(plan);
        var steps = new OneMethodSteps(plan, method.Spelling);
        var (name, type) = (method.Member("BackpropLanes"), method.Vectors.Type);
        var (p, inputs, targets, gradient) = (method.Local("p"), method.Local("inputs"), method.Local("targets"), method.Local("gradient"));
        var (rows, done, loss) = (method.Local("rows"), method.Local("done"), new Expr.Variable(method.Local("loss")));
        var parameters = $"ParameterSet {p}, {method.Read("inputs")}, {method.Read("targets")}, ParameterSet {gradient}, int {rows}, out int {done}";
        var trained = method.Fields(areTrained: true).Select(field => (Field: field, Sum: method.Spelling.Gradient(field).Name)).ToArray();
        var body = Page.Of($$"""
            {{method.Parameters()}}

            // Each lane sums the gradients and losses of its own samples, from zero.
            {{Page.Lines(trained.Select(parameter => $"var {parameter.Sum} = default(V)!;"))}}
            var {{loss.Name}} = default(V)!;

            {{method.Reference("inputs")}}
            {{method.Reference("targets")}}
            {{done}} = {{rows}} - {{rows}} % TOps.Count;
            {{method.Loop("0", done, 1, Page.Blocks(
                $"{method.LoadInputs(method.Spelling, method.Local("row"))}\n{method.LoadTargets(method.Local("row"))}",
                steps.Forward(keepsZ: true),
                steps.Deltas(),
                steps.Gradients(),
                Page.Wrap(method.Spelling.Add(loss, steps.Loss()))))}}

            // What the lanes have summed, together.
            {{Page.Lines(trained.Select(parameter => $"{gradient}.{parameter.Field} += TOps.Sum({parameter.Sum});"))}}
            return TOps.Sum({{loss.Name}});
            """);
        return method.File(
            Page.Of($$"""
                /// <summary>Adds the gradients of the first rows, as many as fill the widest vectors that the machine has; the others are left. Returns the sum of their losses.</summary>
                private static {{type}} {{name}}({{parameters}})
                {
                    {{method.Vectors.Dispatch(types => $"return {name}{types}({p}, {inputs}, {targets}, {gradient}, {rows}, out {done});", $"{done} = 0;\nreturn 0;")}}
                }
                """),
            method.Vectors.Called("Forward and back, as many rows at once as a vector has lanes, adding every parameter's gradient.", type, name, parameters, body),
            HelperText.WriteVectors(plan.BackpropHelpers, plan));
    }
}
