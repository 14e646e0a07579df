using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>
/// The typed methods of a small network, each with the whole computation in it: one statement per neuron, the names of
/// a textbook, the same on the way forward and on the way back.
/// </summary>
internal sealed class OneMethod(NetworkPlan plan)
{
    private readonly OneMethodSteps _steps = new(plan, new NumberSpelling(plan));
    private readonly string _p = plan.Names.Local("p");
    private readonly string _type = CSharp.Type(plan.Precision);

    /// <summary><c>Forward</c>.</summary>
    public string Forward()
    {
        var results = Enumerable.Range(0, plan.Outputs).Select(i => _steps.A(plan.Layers.Count, i).Name).ToArray();
        return Page.Of($$"""
            /// <summary>Computes the {{(plan.Outputs == 1 ? "output" : "outputs")}} for one input: {{Words.Diagram(plan)}}. Any number of threads may call it at once.</summary>
            {{Documentation.TypedInputs(plan)}}
            /// <returns>{{Documentation.TypedResult(plan)}}</returns>
            public {{Signatures.TypedResult(plan)}} Forward({{Signatures.TypedInputs(plan)}})
            {
                var {{_p}} = {{plan.Names.FixedMember("Parameters")}};

                {{_steps.Forward(keepsZ: false)}}

                return {{(results.Length == 1 ? results[0] : $"({string.Join(", ", results)})")}};
            }
            """);
    }

    /// <summary><c>Backprop</c> and <c>TrainStep</c>.</summary>
    public string BackpropAndTrainStep()
    {
        var (gradient, learningRate) = (plan.Names.Local("gradient"), plan.Names.Local("learningRate"));
        return Page.Of($$"""
            /// <summary>Adds dLoss/dParameter of one sample to <paramref name="{{gradient}}"/>. Any number of threads may call it at once, each with a gradient of its own.</summary>
            {{Documentation.TypedInputs(plan)}}
            {{Documentation.TypedTargets(plan)}}
            /// <param name="{{gradient}}">The sums so far; not the network's own parameters.</param>
            /// <returns>The loss, {{plan.Loss.Name}}.</returns>
            /// <exception cref="global::System.ArgumentException"><paramref name="{{gradient}}"/> is the network's own <see cref="Parameters"/>.</exception>
            public {{_type}} Backprop({{Signatures.TypedSample(plan)}}, ParameterSet {{gradient}})
            {
                var {{_p}} = {{plan.Names.FixedMember("Parameters")}};
                global::TypedNetworks.Runtime.GradientGuard.Check({{gradient}}, {{_p}}, "{{plan.Type.PlainName}}.Backprop", nameof({{gradient}}));

                {{_steps.Forward(keepsZ: true)}}

                {{_steps.Deltas()}}

                {{_steps.Gradients()}}

                return {{CSharp.Spell(_steps.Loss(), plan.Precision)}};
            }

            /// <summary>One step of plain gradient descent on one sample; every gradient is taken before any weight moves. Needs exclusive access.</summary>
            {{Documentation.TypedInputs(plan)}}
            {{Documentation.TypedTargets(plan)}}
            /// <param name="{{learningRate}}">What the gradient is multiplied by.</param>
            /// <returns>The loss before the step, {{plan.Loss.Name}}.</returns>
            public {{_type}} TrainStep({{Signatures.TypedSample(plan)}}, {{_type}} {{learningRate}})
            {
                var {{_p}} = {{plan.Names.FixedMember("Parameters")}};

                {{_steps.Forward(keepsZ: true)}}

                {{_steps.Deltas()}}

                {{_steps.Descent(learningRate)}}

                return {{CSharp.Spell(_steps.Loss(), plan.Precision)}};
            }
            """);
    }
}
