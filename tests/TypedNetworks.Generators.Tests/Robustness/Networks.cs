namespace TypedNetworks.Generators.Tests.Robustness;

/// <summary>A broad list of valid networks, each a source of its own.</summary>
internal static class Networks
{
    private static readonly string[] _activations = [.. typeof(Activations).GetFields().Select(field => field.Name)];

    private static readonly string[] _losses = [.. typeof(Losses).GetFields().Select(field => field.Name)];

    private static readonly string[] _initializers = [.. typeof(Initializers).GetFields().Select(field => field.Name)];

    /// <summary>The sources, the network of each in a namespace of its own unless it says otherwise.</summary>
    public static string[] Sources { get; } =
    [
        .. _activations.Select((name, i) => Plain($"Hidden = 2, Outputs = 2, Activation = \"{name}\"", i)),
        .. _activations.Select((name, i) => Plain($"Hidden = 9, Outputs = 2, Kernel = \"Tiled\", Precision = \"Single\", Activation = \"{name}\"", 100 + i)),
        .. _losses.Select((name, i) => Plain($"Outputs = 3, Loss = \"{name}\", OutputActivation = \"{(name == "CrossEntropy" ? "Softmax" : "Sigmoid")}\"", 200 + i)),
        .. _losses.Select((name, i) => Plain($"Outputs = 10, Loss = \"{name}\", OutputActivation = \"Softmax\"", 300 + i)),
        .. _losses.Where(name => name != "CrossEntropy").Select((name, i) => Plain($"Outputs = 1, Precision = \"Single\", Loss = \"{name}\"", 400 + i)),
        .. _initializers.Select((name, i) => Plain($"Hidden = 3, Outputs = 1, Initializer = \"{name}\"", 500 + i)),
        .. Shapes.Select((shape, i) => Plain(shape, 600 + i)),
        .. Others,
        .. NetworksOfTypes.Sources,
    ];

    private static IEnumerable<string> Shapes =>
    [
        "Outputs = 1, Bias = \"None\"",
        "Outputs = 2, Hidden = 2, Bias = \"Frozen\"",
        "Outputs = 9, Hidden = 7, Bias = \"Frozen\", Kernel = \"Tiled\"",
        "Outputs = 9, Hidden = 7, Bias = \"None\"",
        "Outputs = 8, Hidden = 30",
        "Outputs = 8, Hidden = 8, Kernel = \"Unrolled\"",
        "Outputs = 20, Hidden = 60, Kernel = \"Scalar\"",
        "Outputs = 5, Hidden = 12_000, Precision = \"Single\"",
        "Outputs = 200, Hidden = 200, Activation = \"Softmax\"",
    ];

    private static IEnumerable<string> Others =>
    [
        """
        using TypedNetworks;
        [Network(Inputs = 3, Hidden = 2, Outputs = 1)]
        public sealed partial class WithoutNamespace;
        """,
        """
        using TypedNetworks;
        namespace @namespace.@class { [Network(Inputs = 1, Outputs = 2)] public partial class @event; }
        """,
        """
        using TypedNetworks;
        namespace Größe.日本 { [Network(Inputs = 1, Outputs = 1, InputNames = new[] { "größe" }, OutputNames = new[] { "幅" })] public partial class Ünï; }
        """,
        """
        using TypedNetworks;
        namespace Nested
        {
            /// <summary>Mine.</summary>
            public partial class Outer
            {
                /// <summary>Mine.</summary>
                protected internal partial struct Middle
                {
                    /// <summary>Mine.</summary>
                    public partial interface IInner
                    {
                        /// <summary>Mine.</summary>
                        public partial record Innermost
                        {
                            [Network(Inputs = 2, Hidden = 3, Outputs = 2, Kernel = Kernels.Tiled)]
                            public sealed partial class Gate;
                        }
                    }
                }
            }
        }
        """,
        """
        using TypedNetworks;
        namespace Names
        {
            [Network(Inputs = 8, Hidden = 2, Outputs = 8,
                InputNames = new[] { "p", "t0", "gradient", "learningRate", "Parameters", "Sigmoid", "a1_0", "p_" },
                OutputNames = new[] { "p", "t0", "gradient", "Item4", "value", "x", "_", "Parameters" })]
            public partial class Hidden;

            [Network(Inputs = 8, Hidden = 2, Outputs = 2, Kernel = "Tiled",
                InputNames = new[] { "x", "y", "t", "t1", "gradient", "learningRate", "Parameters", "ForwardCore" })]
            public partial class HiddenAndTiled;
        }
        """,
        """
        using TypedNetworks;
        namespace Members
        {
            [Network(Inputs = 2, Hidden = 2, Outputs = 2, Activation = "Mish", Loss = "Huber")]
            public partial class Gate
            {
                private double Mish => MishDerivative() + Huber;
                private const double Huber = 1;
                private static double MishDerivative() => 2;
                /// <summary>Mine.</summary>
                public double HuberDerivative { get; set; }
                /// <summary>Mine.</summary>
                public double Forward(string text) => text.Length + Mish;
            }

            [Network(Inputs = 2, Hidden = 2, Outputs = 9, OutputActivation = "Softmax")]
            public partial class Large
            {
                private static double ForwardCore() => Softmax + ForwardLayer1 + LossAndSlope;
                private const double Softmax = 1, ForwardLayer1 = 2, LossAndSlope = 3;
                /// <summary>Mine.</summary>
                public static double Sum => ForwardCore();
            }
        }
        """,
        """
        using System;
        using System.Numerics;
        using TypedNetworks;
        using TypedNetworks.Numerics;
        namespace OwnFunctions
        {
            [Network(Inputs = 2, Hidden = 2, Outputs = 2, Activation = nameof(Swish), OutputActivation = nameof(Step), Loss = nameof(Hinge))]
            public partial class Small
            {
                private static double Swish(double z) => z / (1 + Math.Exp(-z));
                private static double Step(double z) => z > 0 ? 1 : 0;
                private static double Hinge(double y, double t) => Math.Max(0, 1 - (t * y));
            }

            [Network(Inputs = 20, Outputs = 20, Precision = "Single", Activation = nameof(Own), OutputActivation = nameof(@for), Loss = nameof(Odd))]
            [Layer(20)]
            [Layer(17, Activation = nameof(Called))]
            [Layer(16, Activation = nameof(Halved))]
            public partial class Large
            {
                private static T Own<T>(T z)
                    where T : IFloatingPointIeee754<T>
                {
                    var s = T.Sin(z) + T.Pow(T.Abs(z), T.CreateChecked(0.3)) + T.Atan2(z, T.One);
                    return s * T.Cos(s) + T.Log2(s * s + T.One) + T.Cbrt(T.Clamp(z, -T.One, T.Pi));
                }

                private static float @for(float z) => MathF.FusedMultiplyAdd(z, z, MathF.Min(z, 0.1f)) * MathF.Sqrt(MathF.Abs(z)) * Math.Sign(z) + ScalarMath.Erf(z);
                private static float Called(float z) { if (z > 0) { return z; } return 0; }
                private static float CalledDerivative(float z) => z > 0 ? 1 : 0;
                private static float Halved(float z) => z / 2;
                private static float HalvedDerivative(float z) => 0.5f;
                private static float Odd(float y, float t) => y == t ? 0 : y > t ? float.PositiveInfinity : MathF.Log10(MathF.Cosh(y - t)) + float.MaxValue;
            }
        }
        """,
        """
        using System;
        using TypedNetworks;
        namespace OddFunctions
        {
            [Network(Inputs = 2, Outputs = 2, Activation = nameof(Three), OutputActivation = nameof(Called), Loss = nameof(Old))]
            [Layer(2)]
            [Layer(2, Activation = nameof(Asking))]
            [Layer(2, Activation = nameof(Read))]
            public partial class Small
            {
                private static double Three(double z) => 3;
                private static double Asking(double z) => double.IsNaN(z) ? 0 : z > 1 ? z * z : z;
                [Obsolete] private static double Read(double z) => z * z;
                [Obsolete] private static double Called(double z) { if (z > 0) { return z; } return 0; }
                [Obsolete("soon")] private static double CalledDerivative(double z) => Math.Floor(z);
                [Obsolete] private static double Old(double y, double t) => Math.Floor(y - t);
                [Obsolete] private static double OldDerivative(double y, double t) => Math.Floor(y - t);
            }

            [Network(Inputs = 20, Outputs = 20, Precision = "Single", Activation = nameof(Three), OutputActivation = nameof(Three), Loss = nameof(Four))]
            [Layer(20)]
            [Layer(17, Activation = nameof(Called))]
            [Layer(16, Activation = nameof(Power))]
            public partial class Large
            {
                private static float Three(float z) => 3;
                [Obsolete] private static float Called(float z) { if (z > 0) { return z; } return 0; }
                [Obsolete("soon")] private static float CalledDerivative(float z) => MathF.Floor(z);
                private static float Power(float z) => MathF.Pow(z, 1.5f) + MathF.Pow(z * z, -2.5f);
                private static float Four(float y, float t) => 4;
            }

            [Network(Inputs = 2, Hidden = 2, Outputs = 1, Activation = nameof(Three), OutputActivation = nameof(Three), Loss = nameof(Four))]
            public partial class Constant
            {
                private static double Three(double z) => 3;
                private static double Four(double y, double t) => 4;
            }
        }
        """,
        """
        using TypedNetworks;
        namespace Functions
        {
            [Network(Inputs = 2, Hidden = 2, Outputs = 2, Activation = nameof(p), OutputActivation = nameof(a), Loss = nameof(sum), InputNames = new[] { "first", "second" })]
            public partial class Small
            {
                private static double p(double z) => z;
                private static double pDerivative(double z) => 1;
                private static double a(double z) => z;
                private static double aDerivative(double z) => 1;
                private static double sum(double y, double t) => y - t;
                private static double sumDerivative(double y, double t) => 1;
            }

            [Network(Inputs = 20, Hidden = 20, Outputs = 20, Precision = "Single", Activation = nameof(i), OutputActivation = nameof(z), Loss = nameof(slope))]
            public partial class Large
            {
                private static float i(float z) => z;
                private static float iDerivative(float z) => 1;
                private static float z(float z) => z;
                private static float zDerivative(float z) => 1;
                private static float slope(float y, float t) => y - t;
                private static float slopeDerivative(float y, float t) => 1;
            }
        }
        """,
        """
        using TypedNetworks;
        namespace Constructors
        {
            [Network(Inputs = 2, Outputs = 1)]
            public partial class Own
            {
                /// <summary>Mine.</summary>
                public Own() => Initialize(1);
            }

            /// <summary>Mine.</summary>
            [Network(Inputs = 2, Outputs = 1)]
            public partial class Primary(int seed, double Sigmoid)
            {
                /// <summary>Mine.</summary>
                public double Sum => seed + Sigmoid;
            }

            /// <summary>Mine.</summary>
            public abstract class Base(int number)
            {
                /// <summary>Mine.</summary>
                protected int Tanh => number;
            }

            /// <summary>Mine.</summary>
            [Network(Inputs = 2, Outputs = 1, Activation = "Tanh")]
            public abstract partial class Derived() : Base(1);
        }
        """,
        """
        using TypedNetworks;
        namespace Parts
        {
            [Network(Inputs = 2, Outputs = 1)]
            public partial class Gate;

            [Layer(3, Activation = "ReLU"), Layer(2, Bias = "None")]
            public partial class Gate;

            /// <summary>An ordinary subclass.</summary>
            public class Subclass : Gate;
        }
        """,
        """
        using N = TypedNetworks.NetworkAttribute;
        namespace Aliases
        {
            using System = string;
            using Math = string;

            [N(Inputs = Size, Outputs = Size * 2)]
            [TypedNetworks.Layer(units: Size)]
            public partial class Gate
            {
                private const int Size = 3;
            }
        }
        """,
        """
        namespace Shadowed.TypedNetworks
        {
            [global::TypedNetworks.Network(Inputs = 2, Hidden = 2, Outputs = 1, Activation = "GELU")]
            internal partial class Gate
            {
                private class System;
                private class Math;
                private class TypedNetworks;
                private class INetwork;
            }
        }
        """,
    ];

    private static string Plain(string arguments, int number) => $$"""
        using TypedNetworks;

        namespace N{{number}};

        [Network(Inputs = 4, {{arguments}})]
        public partial class Net;
        """;
}
