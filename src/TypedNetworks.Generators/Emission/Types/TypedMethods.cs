using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Types;

/// <summary>The methods that take and give values of the user's types: each writes rows of numbers and calls the one over spans.</summary>
internal sealed class TypedMethods(NetworkPlan plan, TypesPlan types)
{
    private readonly string _type = CSharp.Type(plan.Precision);
    private readonly string _written = $"global::System.Span<{CSharp.Type(plan.Precision)}>";
    private readonly string _input = types.Types.Input.TypeName;
    private readonly string _output = types.Types.Output.TypeName;

    private readonly bool _takesChoices = types.Inputs.Any(method => method.Leaves.Any(leaf => leaf.Value is ValueSpec.Choice));
    private readonly bool _givesChoices = types.Targets.Any(method => method.Leaves.Any(leaf => leaf.Value is ValueSpec.Choice));

    private string Refused => Page.Lines(new[] { NullText.Of(("input", types.Inputs[0])), NoMember(_takesChoices) }.Where(line => line.Length > 0));

    private bool GivesProbabilities => plan.Output.IsSoftmax;

    /// <summary>The interface of a network of types.</summary>
    public static string Interface(NetworkPlan plan, TypesPlan types) =>
        $"global::TypedNetworks.ITypedNetwork<{plan.Type.Name}, {plan.Type.Name}.ParameterSet, {types.Types.Input.TypeName}, {types.Types.Output.TypeName}, {CSharp.Type(plan.Precision)}>";

    /// <summary>All of them.</summary>
    public string Write() => Page.Blocks(
        types.Types.Output switch
        {
            ValueSpec.Choice choice => Classify(choice),
            ValueSpec.Flag => Page.Blocks(Predict("Whether the output is above one half"), PredictProbability()),
            _ => Predict("The outputs as a value"),
        },
        Training());

    private string Predict(string summary) => Page.Of($$"""
        /// <summary>{{summary}}, for an input. Any number of threads may call it at once.</summary>
        /// <param name="input">The input.</param>
        {{Refused}}
        public {{_output}} Predict(in {{_input}} input)
        {
            {{Forward()}}

            return DecodeOutput(y);
        }
        """);

    private string PredictProbability() => Page.Of($$"""
        /// <summary>Whether the output is above one half, for an input, and the output itself. Any number of threads may call it at once.</summary>
        /// <param name="input">The input.</param>
        /// <param name="probability">The output: the probability of <see langword="true"/>{{(plan.Output.ActivationName == "Sigmoid" ? "" : $", as far as {plan.Output.ActivationName} makes it one")}}.</param>
        {{Refused}}
        public bool Predict(in {{_input}} input, out {{_type}} probability)
        {
            {{Forward()}}

            probability = y[0];
            return DecodeOutput(y);
        }
        """);

    private string Classify(ValueSpec.Choice choice)
    {
        var (best, each) = GivesProbabilities ? ("most probable", "probability") : ("member with the largest output", "output");
        var what = GivesProbabilities ? $"The {best} {Name(choice)}" : $"The {Name(choice)} with the largest output";
        return Page.Of($$"""
            /// <summary>{{what}} for an input. Any number of threads may call it at once.</summary>
            /// <param name="input">The input.</param>
            /// <returns>One of the members; the first declared of equal ones.</returns>
            {{Refused}}
            public {{_output}} Classify(in {{_input}} input)
            {
                {{Forward()}}

                return DecodeOutput(y);
            }

            /// <summary>{{what}} for an input, and its {{each}}. Any number of threads may call it at once.</summary>
            /// <param name="input">The input.</param>
            /// <param name="probability">The {{each}} of the member that is returned.</param>
            /// <returns>One of the members; the first declared of equal ones.</returns>
            {{Refused}}
            public {{_output}} Classify(in {{_input}} input, out {{_type}} probability)
            {
                {{Forward()}}

                var best = global::TypedNetworks.Runtime.OneHot.IndexOfLargest<{{_type}}>(y);
                probability = y[best];
                return {{types[choice].MemberAt!}}(best);
            }

            /// <summary>{{what}} for an input, and the {{each}} of every one. Any number of threads may call it at once.</summary>
            /// <param name="input">The input.</param>
            /// <param name="probabilities">Exactly {{Words.Outputs(plan)}}, written: the {{each}} of each member, in the order of their declaration.</param>
            /// <returns>One of the members; the first declared of equal ones.</returns>
            {{NullText.Of(("input", types.Inputs[0]))}}
            /// <exception cref="global::System.ArgumentException">The length is wrong{{(_takesChoices ? ", or an enum has a value that is none of its members" : "")}}. Nothing has been written.</exception>
            public {{_output}} Classify(in {{_input}} input, {{_written}} probabilities)
            {
                if (probabilities.Length != OutputCount)
                {
                    throw global::TypedNetworks.Runtime.ShapeError.Length("{{plan.Type.PlainName}}.Classify", "{{Words.Outputs(plan)}}", probabilities.Length, nameof(probabilities));
                }

                {{_written}} x = stackalloc {{_type}}[InputCount];
                EncodeInput(in input, x);
                Forward(x, probabilities);

                return DecodeOutput(probabilities);
            }

            {{_output}} global::TypedNetworks.IPredictor<{{_input}}, {{_output}}>.Predict(in {{_input}} input) => Classify(in input);
            """);
    }

    private string Training() => Page.Of($$"""
        /// <summary>Adds dLoss/dParameter of one sample to <paramref name="gradient"/>. Any number of threads may call it at once, each with a gradient of its own.</summary>
        /// <param name="input">The input.</param>
        /// <param name="target">What should come out.</param>
        /// <param name="gradient">The sums so far; not the network's own <see cref="Parameters"/>.</param>
        /// <returns>The loss, {{plan.Loss.Name}}.</returns>
        {{NullText.Of(("input", types.Inputs[0]), ("target", types.Targets[0]))}}
        /// <exception cref="global::System.ArgumentException"><paramref name="gradient"/> is the network's own <see cref="Parameters"/>{{(_takesChoices || _givesChoices ? ", or an enum has a value that is none of its members" : "")}}.</exception>
        public {{_type}} Backprop(in {{_input}} input, in {{_output}} target, ParameterSet gradient)
        {
            {{Sample()}}

            return Backprop(x, t, gradient);
        }

        /// <summary>One step of plain gradient descent on one sample; every gradient is taken before any weight moves. Needs exclusive access.</summary>
        /// <param name="input">The input.</param>
        /// <param name="target">What should come out.</param>
        /// <param name="learningRate">What the gradient is multiplied by.</param>
        /// <returns>The loss before the step, {{plan.Loss.Name}}.</returns>
        {{NullText.Of(("input", types.Inputs[0]), ("target", types.Targets[0]))}}
        {{NoMember(_takesChoices || _givesChoices)}}
        public {{_type}} TrainStep(in {{_input}} input, in {{_output}} target, {{_type}} learningRate)
        {
            {{Sample()}}

            return TrainStep(x, t, learningRate);
        }
        """);

    private string Forward() => Page.Of($$"""
        {{_written}} x = stackalloc {{_type}}[InputCount];
        {{_written}} y = stackalloc {{_type}}[OutputCount];
        EncodeInput(in input, x);
        Forward(x, y);
        """);

    private string Sample() => Page.Of($$"""
        {{_written}} x = stackalloc {{_type}}[InputCount];
        {{_written}} t = stackalloc {{_type}}[OutputCount];
        EncodeInput(in input, x);
        EncodeTarget(in target, t);
        """);

    private static string NoMember(bool isPossible) =>
        isPossible ? "/// <exception cref=\"global::System.ArgumentException\">An enum has a value that is none of its members.</exception>" : "";

    private static string Name(ValueSpec.Choice choice) => choice.Name.TrimStart('@');
}
