namespace TypedNetworks.Package.Tests;

/// <summary>A program with ten networks that differ in everything that a declaration can say.</summary>
internal static class TenNetworks
{
    /// <summary>What it prints when all is well.</summary>
    public const string Output = "10 networks, loss 0.298371108760003";

    /// <summary>Its source, which itself keeps to the strictest analysis.</summary>
    public const string Source = """
        using System.Globalization;
        using TypedNetworks;

        // The network of a well-known article, so that the result can be checked.
        var article = new Ten.Article();
        article.Parameters.CopyFrom([.15, .20, .25, .30, .35, .35, .40, .45, .50, .55, .60, .60]);
        var loss = article.Backprop(.05, .10, .01, .99, new Ten.Article.ParameterSet());

        INetwork<double>[] doubles = [article, new Ten.Gate(1), new Ten.Line(2), new Ten.Classifier(3), new Ten.Deep(4), new Ten.Named(5), new Ten.Outer.Nested(6)];
        INetwork<float>[] singles = [new Ten.Digits(7), new Ten.Mine(8), new Ten.Detector(9)];
        foreach (var network in doubles)
        {
            network.Forward(new double[network.InputCount], new double[network.OutputCount]);
        }

        foreach (var network in singles)
        {
            network.Forward(new float[network.InputCount], new float[network.OutputCount]);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{doubles.Length + singles.Length} networks, loss {loss:G15}"));

        namespace Ten
        {
            /// <summary>Two by two.</summary>
            [Network(Inputs = 2, Hidden = 2, Outputs = 2, Bias = Biases.Frozen)]
            public sealed partial class Article;

            /// <summary>Three inputs.</summary>
            [Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = "Sigmoid")]
            public sealed partial class Gate;

            /// <summary>No hidden layer.</summary>
            [Network(Inputs = 1, Outputs = 1, Activation = Activations.Identity, Loss = Losses.MeanSquaredError)]
            internal sealed partial class Line;

            /// <summary>Classes.</summary>
            [Network(Inputs = 4, Hidden = 8, Outputs = 3, Activation = Activations.Tanh, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy)]
            public sealed partial class Classifier;

            /// <summary>Layers.</summary>
            [Network(Inputs = 5, Outputs = 2, Activation = Activations.GELU, OutputActivation = Activations.Identity, Loss = Losses.Huber)]
            [Layer(7)]
            [Layer(6, Activation = Activations.Mish, Bias = Biases.None)]
            [Layer(4, Activation = Activations.Softplus)]
            public sealed partial class Deep;

            /// <summary>Names.</summary>
            [Network(Inputs = 2, Hidden = 3, Outputs = 2, InputNames = ["height", "width"], OutputNames = ["left", "right"])]
            public partial class Named;

            /// <summary>Around it.</summary>
            internal static partial class Outer
            {
                /// <summary>Within.</summary>
                [Network(Inputs = 9, Hidden = 4, Outputs = 9, Activation = Activations.ReLU, OutputActivation = Activations.Identity, Kernel = Kernels.Unrolled)]
                internal sealed partial class Nested;
            }

            /// <summary>Large.</summary>
            [Network(Inputs = 784, Hidden = 128, Outputs = 10, Activation = "ReLU", OutputActivation = "Softmax", Loss = "CrossEntropy", Precision = "Single")]
            public sealed partial class Digits;

            /// <summary>Functions of one's own.</summary>
            [Network(Inputs = 2, Hidden = 4, Outputs = 1, Activation = nameof(Swish), Loss = nameof(Hinge), Precision = Precisions.Single)]
            public sealed partial class Mine
            {
                private static float Swish(float z) => z / (1 + MathF.Exp(-z));

                private static float SwishDerivative(float z)
                {
                    var s = 1 / (1 + MathF.Exp(-z));
                    return s * (1 + (z * (1 - s)));
                }

                private static float Hinge(float y, float t) => MathF.Max(0, 1 - (t * y));

                private static float HingeDerivative(float y, float t) => t * y < 1 ? -t : 0;
            }

            /// <summary>Yes or no.</summary>
            [Network(Inputs = 20, Hidden = 30, Outputs = 1, Activation = "ELU", OutputActivation = "Sigmoid", Loss = "BinaryCrossEntropy", Precision = "Single", Initializer = "HeNormal")]
            public sealed partial class Detector;
        }
        """;
}
