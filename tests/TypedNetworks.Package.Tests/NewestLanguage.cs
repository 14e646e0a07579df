namespace TypedNetworks.Package.Tests;

/// <summary>
/// Calls in what C# 14 has added, which only the SDK's own compiler understands. A line that ends in the number of a rule is
/// reported under it, and no other line is.
/// </summary>
internal static class NewestLanguage
{
    /// <summary>The program.</summary>
    public const string Source = """
        using Gates;
        using TypedNetworks;

        var gate = new Gates.Gate(1);
        double[] three = [0, 1, 1];
        double[] two = [0, 1];
        _ = gate.Forward(three);
        _ = gate.Forward(two); // TN0101
        _ = gate.Answer(two) + gate.Right + gate.Wrong + gate.Forward(Gates.Gate.Zeros);
        _ = gate.Fit(three, [1]) + gate.Predict(two);

        var holder = new Gates.Holder(three);
        holder?.Gate?.Last = gate.Forward(holder.Kept);
        holder?.Gate?.Last = gate.Forward([0, 1]); // TN0101
        holder?.Lazy = two;
        _ = gate.Forward(holder!.Lazy) + gate.Forward(holder.Part) + gate.Forward(holder.Kept);

        Gates.Reader read = (span, out answer) => answer = gate.Forward(span);
        read(two, out _);
        Func<ReadOnlySpan<double>, double> forward = gate.Forward;
        _ = forward(two) + gate.Forward(two.AsSpan()[..1]); // TN0101

        namespace Gates
        {
            internal delegate void Reader(ReadOnlySpan<double> input, out double answer);

            [Network(Inputs = 3, Hidden = 2, Outputs = 1)]
            internal sealed partial class Gate
            {
                public double Last { get; set; }
            }

            internal static class Extensions
            {
                extension(Gate gate)
                {
                    public double Right => gate.Forward([0, 1, 1]);

                    public double Wrong => gate.Forward([0, 1]); // TN0101

                    public double Answer(double[] input) => gate.Forward(input);

                    public double Fit(double[] input, double[] target) => gate.TrainStep(input, target, 0.5);

                    public double Predict(double[] input) => gate.Forward(input) + gate.Forward(new double[2]); // TN0101
                }

                extension(Gate)
                {
                    public static double[] Zeros => [0, 0, 0];
                }
            }

            internal sealed partial class Holder
            {
                public partial Holder(double[] kept);

                public Gate? Gate { get; set; }

                public double[] Kept { get; } = [0, 1];

                public double[] Lazy { get => field ??= [0, 1]; set; }

                public partial double[] Part { get; }
            }

            internal sealed partial class Holder
            {
                public partial Holder(double[] kept) => (Kept, Part) = (kept, kept);

                public partial double[] Part { get => field; } = [0, 1];
            }
        }
        """;
}
