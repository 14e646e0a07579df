using TypedNetworks.Generators.Emission.Kernels;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>
/// The computation of a network that is too large for one method: a method per layer and step over spans, and one that
/// calls them in order. The typed overloads, where there are any, hand their numbers on.
/// </summary>
internal sealed class LayerMethods(NetworkPlan plan)
{
    private readonly string _type = CSharp.Type(plan.Precision);
    private readonly LayerSpelling _spelling = new(plan.Precision);
    private readonly LayerCore _core = new(plan);
    private readonly Vectors.VectorDispatch _dispatch = new(plan);
    private readonly LayerActivations _activations = new(plan);
    private readonly SharedMethods _shared = new(plan);

    /// <summary><c>Forward</c> and what it is made of.</summary>
    public string Forward() => Page.Blocks(
        plan.HasTypedOverloads ? TypedForward() : "",
        plan.IsVectorized ? _dispatch.Forward() : "",
        plan.HasLoops ? _core.Forward() : "",
        Page.Blocks(plan.Layers.Select(layer => Page.Blocks(
            SharedMethods.OwnsWeights(layer)
                ? Method(_shared.Names.Forward(layer), $"{_shared.ForwardSummary(layer)} Weighted sums z.", _shared.ForwardParameters(layer), "p, x, z", LayerKernels.Of(layer.Choice.Kernel).Forward(layer, _spelling))
                : "",
            SharedMethods.OwnsActivation(layer) && (plan.HasLoops || layer.VectorActivation is null) ? _activations.Activate(layer) : ""))),
        plan.HasLoops && plan.Layers.Any(layer => layer.IsSoftmax) ? _activations.Softmax() : "");

    /// <summary><c>Backprop</c>, <c>TrainStep</c> and what they are made of.</summary>
    public string BackpropAndTrainStep() => Page.Blocks(
        plan.HasTypedOverloads ? TypedBackprop() : "",
        plan.IsVectorized ? _dispatch.Backprop() : "",
        plan.HasLoops ? _core.Backprop() : "",
        _activations.LossAndSlope(),
        plan.HasLoops ? Scale() : "",
        Page.Blocks(plan.Layers.Reverse().Select(LayerBackprop)),
        plan.Layers.Any(layer => layer.IsSoftmax && !(layer == plan.Output && plan.Loss.IsFused)) ? _activations.ThroughSoftmax() : "");

    private string Scale() => Page.Of($$"""
        /// <summary>The loss's slopes times a number, in place. The way back is linear, so that every gradient is multiplied by it.</summary>
        private static void {{plan.Names.Member("Scale")}}({{Written("slope")}}, {{_type}} scale)
        {
            if (scale == 1)
            {
                return;
            }

            for (var i = 0; i < slope.Length; i++)
            {
                slope[i] *= scale;
            }
        }
        """);

    private string LayerBackprop(LayerPlan layer)
    {
        var kernel = LayerKernels.Of(layer.Choice.Kernel);
        return Page.Blocks(
            SharedMethods.OwnsActivation(layer) && !(layer == plan.Output && plan.Loss.IsFused) && (plan.HasLoops || layer.VectorDerivative is null) ? _activations.ThroughActivation(layer) : "",
            SharedMethods.OwnsWeights(layer) && _shared.GoesBack(layer)
                ? Method(_shared.Names.BackThrough(layer), _shared.BackThroughSummary(layer), _shared.BackThroughParameters(layer), "p, delta, slope", kernel.BackThrough(layer, _spelling))
                : "",
            SharedMethods.OwnsWeights(layer)
                ? Method(_shared.Names.AddGradient(layer), _shared.AddGradientSummary(layer), _shared.AddGradientParameters(layer), "delta, x, g", kernel.AddGradient(layer, _spelling))
                : "");
    }

    private string Method(string method, string summary, string parameters, string arguments, IReadOnlyList<string> parts)
    {
        if (parts.Count == 1)
        {
            return One(method, summary, parts[0]);
        }

        var names = parts.Select((_, i) => plan.Names.Member($"{method}Part{Literals.Integer(i + 1)}")).ToArray();
        return Page.Blocks(parts
            .Select((part, i) => One(names[i], $"{summary} Part {Literals.Integer(i + 1)} of {Literals.Integer(parts.Count)}.", part))
            .Prepend(One(method, summary + " In parts that the JIT optimises.", Page.Lines(names.Select(part => $"{part}({arguments});")))));

        string One(string methodName, string methodSummary, string body) => Page.Of($$"""
            /// <summary>{{methodSummary}}</summary>
            private static void {{methodName}}({{parameters}})
            {
                {{body}}
            }
            """);
    }

    private string TypedForward()
    {
        var (x, y) = (plan.Names.Local("x"), plan.Names.Local("y"));
        return Page.Of($$"""
            /// <summary>Computes the {{(plan.Outputs == 1 ? "output" : "outputs")}} for one input: {{Words.Diagram(plan)}}. Any number of threads may call it at once.</summary>
            {{Documentation.TypedInputs(plan)}}
            /// <returns>{{Documentation.TypedResult(plan)}}</returns>
            public {{Signatures.TypedResult(plan)}} Forward({{Signatures.TypedInputs(plan)}})
            {
                {{Read(x)}} = stackalloc {{_type}}[] { {{string.Join(", ", plan.Names.Inputs)}} };
                {{Written(y)}} = stackalloc {{_type}}[{{plan.Outputs}}];
                {{plan.Names.Member("ForwardCore")}}({{plan.Names.FixedMember("Parameters")}}, {{x}}, {{y}});
                return {{(plan.Outputs == 1 ? y + "[0]" : $"({Signatures.Elements(y, plan.Outputs)})")}};
            }
            """);
    }

    private string TypedBackprop()
    {
        var (x, t) = (plan.Names.Local("x"), plan.Names.Local("t"));
        var (gradient, learningRate) = (plan.Names.Local("gradient"), plan.Names.Local("learningRate"));
        var parameters = plan.Names.FixedMember("Parameters");
        var sample = Page.Of($$"""
            {{Read(x)}} = stackalloc {{_type}}[] { {{string.Join(", ", plan.Names.Inputs)}} };
            {{Read(t)}} = stackalloc {{_type}}[] { {{string.Join(", ", Signatures.TargetNames(plan))}} };
            """);
        return Page.Of($$"""
            /// <summary>Adds dLoss/dParameter of one sample to <paramref name="{{gradient}}"/>. Any number of threads may call it at once, each with a gradient of its own.</summary>
            {{Documentation.TypedInputs(plan)}}
            {{Documentation.TypedTargets(plan)}}
            /// <param name="{{gradient}}">The sums so far; not the network's own parameters.</param>
            /// <returns>The loss, {{plan.Loss.Name}}.</returns>
            /// <exception cref="global::System.ArgumentException"><paramref name="{{gradient}}"/> is the network's own <see cref="Parameters"/>.</exception>
            public {{_type}} Backprop({{Signatures.TypedSample(plan)}}, ParameterSet {{gradient}})
            {
                global::TypedNetworks.Runtime.GradientGuard.Check({{gradient}}, {{parameters}}, "{{plan.Type.PlainName}}.Backprop", nameof({{gradient}}));
                {{sample}}
                return {{plan.Names.Member("BackpropCore")}}({{parameters}}, {{x}}, {{t}}, 1, {{gradient}});
            }

            /// <summary>One step of plain gradient descent on one sample; every gradient is taken before any weight moves. Needs exclusive access.</summary>
            {{Documentation.TypedInputs(plan)}}
            {{Documentation.TypedTargets(plan)}}
            /// <param name="{{learningRate}}">What the gradient is multiplied by.</param>
            /// <returns>The loss before the step, {{plan.Loss.Name}}.</returns>
            public {{_type}} TrainStep({{Signatures.TypedSample(plan)}}, {{_type}} {{learningRate}})
            {
                {{sample}}
                return {{plan.Names.Member("BackpropCore")}}({{parameters}}, {{x}}, {{t}}, -{{learningRate}}, {{parameters}});
            }
            """);
    }

    private string Read(string name) => $"global::System.ReadOnlySpan<{_type}> {name}";

    private string Written(string name) => $"global::System.Span<{_type}> {name}";
}
