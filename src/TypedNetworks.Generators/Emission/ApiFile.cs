using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary><c>Gate.g.cs</c>: what users call, apart from the typed methods.</summary>
internal static class ApiFile
{
    /// <summary>The file's text.</summary>
    public static string Write(NetworkPlan plan)
    {
        var (name, type) = (plan.Type.Name, CSharp.Type(plan.Precision));
        var spans = new SpanMethods(plan);
        var members = Page.Of($$"""
            /// <summary>Length of the input vector.</summary>
            public const int InputCount = {{plan.Inputs}};

            /// <summary>Length of the output vector.</summary>
            public const int OutputCount = {{plan.Outputs}};

            /// <summary>Number of weights and biases.</summary>
            public const int ParameterCount = {{plan.ParameterCount}};

            {{Constructors(plan)}}

            /// <summary>The weights and biases. Writing to them needs exclusive access to the network.</summary>
            {{Parameters(plan)}}

            {{Initialize(plan)}}

            {{spans.Forward()}}

            {{spans.Backprop()}}

            {{Interfaces(plan)}}
            """);
        var bases = $" : global::TypedNetworks.INetwork<{name}, {name}.ParameterSet, {type}>";
        return FileFrame.Around(plan.Type, Page.Lines(new[] { Remarks.Write(plan), ReadFrom(plan) }.Where(line => line.Length > 0)), bases, "", members);
    }

    // Who looks for uses of such a method, finds this one.
    private static string ReadFrom(NetworkPlan plan) => plan.ReadMethods.Count == 0 ? ""
        : $"[global::TypedNetworks.Runtime.ReadFrom({string.Join(", ", plan.ReadMethods.Select(method => $"nameof({CSharp.Name(method)})"))})]";

    // What vectors read begins a cache line.
    private static string Parameters(NetworkPlan plan)
    {
        if (!plan.IsVectorized)
        {
            return "public ParameterSet Parameters { get; } = new ParameterSet();";
        }

        var (field, type) = (plan.Names.Member("_aligned"), $"global::TypedNetworks.Runtime.AlignedSet<ParameterSet, {CSharp.Type(plan.Precision)}>");
        return $"public ParameterSet Parameters => {field}.Value;\n\nprivate readonly {type} {field} = {type}.Create();";
    }

    private static string Constructors(NetworkPlan plan) => plan.HasConstructor ? "" : Page.Of($$"""
        /// <summary>A network with fresh random weights.</summary>
        public {{plan.Type.Name}}()
            : this(global::TypedNetworks.Numerics.SeededRandom.FreshSeed())
        {
        }

        /// <summary>A network with random weights; the same seed gives the same weights, bit for bit, on every machine.</summary>
        /// <param name="seed">Any number.</param>
        public {{plan.Type.Name}}(int seed) => Initialize(seed);
        """);

    private static string Initialize(NetworkPlan plan) => Page.Of($$"""
        /// <summary>Initialises the weights; the same seed gives the same weights, bit for bit, on every machine. Biases become zero.</summary>
        /// <param name="seed">Any number.</param>
        public void Initialize(int seed)
        {
            var random = new global::TypedNetworks.Numerics.SeededRandom(seed);
            var p = Parameters;
            p.Clear();
            {{Page.Blocks(plan.Layers.Select(layer => InitializeLayer(plan, layer)))}}
        }
        """);

    private static string InitializeLayer(NetworkPlan plan, LayerPlan layer)
    {
        var (start, place) = (layer.Initialization, plan.Tensors.TakeWhile(tensor => tensor.Layer < layer.Number).Count());
        var comment = $"\n// {Words.Layer(layer)} {start.Name}: {(start.Scale == 0 ? "the weights stay zero" : start.Formula)}.";
        return start.Scale == 0
            ? comment
            : $"{comment}\nglobal::TypedNetworks.Runtime.WeightInitializer.{(start.IsNormal ? "Normal" : "Uniform")}<{CSharp.Type(plan.Precision)}>"
                + $"(p.AsSpan(), ParameterSet.Tensors[{Literals.Integer(place)}], {Literals.TypedNumber(start.Scale, Model.Precision.Double)}, ref random);";
    }

    private static string Interfaces(NetworkPlan plan)
    {
        var type = CSharp.Type(plan.Precision);
        var network = $"global::TypedNetworks.INetwork<{type}>";
        var typed = $"global::TypedNetworks.INetwork<{plan.Type.Name}, {plan.Type.Name}.ParameterSet, {type}>";
        var (read, written) = ($"global::System.ReadOnlySpan<{type}>", $"global::System.Span<{type}>");
        return Page.Of($$"""
            static int {{typed}}.InputCount => InputCount;

            static int {{typed}}.OutputCount => OutputCount;

            static int {{typed}}.ParameterCount => ParameterCount;

            int {{network}}.InputCount => InputCount;

            int {{network}}.OutputCount => OutputCount;

            int {{network}}.ParameterCount => ParameterCount;

            ParameterSet {{typed}}.Parameters => Parameters;

            void {{typed}}.Initialize(int seed) => Initialize(seed);

            void {{network}}.Forward({{read}} input, {{written}} output) => Forward(input, output);

            void {{network}}.ForwardBatch({{read}} inputs, {{written}} outputs) => ForwardBatch(inputs, outputs);

            {{type}} {{typed}}.Backprop({{read}} input, {{read}} target, ParameterSet gradient) => Backprop(input, target, gradient);

            {{type}} {{typed}}.BackpropBatch({{read}} inputs, {{read}} targets, ParameterSet gradient) => BackpropBatch(inputs, targets, gradient);

            {{type}} {{typed}}.TrainStep({{read}} input, {{read}} target, {{type}} learningRate) => TrainStep(input, target, learningRate);
            """);
    }
}
