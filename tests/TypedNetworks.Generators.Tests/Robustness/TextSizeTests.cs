using System.Text;

namespace TypedNetworks.Generators.Tests.Robustness;

/// <summary>
/// Generated text is compiled at every build and read by people: at most 60 KB for 64-32-10, and 200 KB for larger networks
/// of up to a million parameters. The benchmark project's <c>bill</c> lists what it is.
/// </summary>
public class TextSizeTests
{
    private const int SmallDigits = 60_000;
    private const int UpToAMillion = 200_000;

    private const string Classifier = "Activation = \"ReLU\", OutputActivation = \"Softmax\", Loss = \"CrossEntropy\", Precision = \"Single\"";

    [Theory]
    [InlineData("Inputs = 64, Hidden = 32, Outputs = 10, " + Classifier, SmallDigits)]
    [InlineData("Inputs = 64, Hidden = 32, Outputs = 10, Activation = \"Mish\", OutputActivation = \"GELU\", Loss = \"Huber\"", SmallDigits)]
    [InlineData("Inputs = 2, Hidden = 2, Outputs = 2", UpToAMillion)]
    [InlineData("Inputs = 784, Hidden = 128, Outputs = 10, " + Classifier, UpToAMillion)]
    [InlineData("Inputs = 20, Hidden = 48, Outputs = 20, Activation = \"Mish\", Kernel = \"Scalar\"", UpToAMillion)]
    [InlineData("Inputs = 20, Hidden = 48, Outputs = 20, Activation = \"Mish\", Kernel = \"Unrolled\"", UpToAMillion)]
    [InlineData("Inputs = 1_999, Outputs = 1, Activation = \"Mish\", Kernel = \"Unrolled\"", UpToAMillion)]
    [InlineData("Inputs = 999_998, Outputs = 1", UpToAMillion)]
    [InlineData("Inputs = 8, Hidden = 58_000, Outputs = 8, Activation = \"Softmax\"", UpToAMillion)]
    public void One_hidden_layer_or_none_stays_within_its_limit(string arguments, int limit) =>
        Assert.InRange(Bytes($"[TypedNetworks.Network({arguments})]"), 1_000, limit);

    [Theory]
    [InlineData("Inputs = 2, Outputs = 1, Activation = \"Tanh\", OutputActivation = \"Sigmoid\", Loss = \"BinaryCrossEntropy\"", 8, 8)]
    [InlineData("Inputs = 784, Outputs = 10, " + Classifier, 1000, 200)]
    [InlineData("Inputs = 1, Outputs = 1, Activation = \"GELU\"", 998, 998)]
    public void Several_hidden_layers_stay_within_their_limit(string arguments, params int[] hidden) =>
        Assert.InRange(Bytes($"[TypedNetworks.Network({arguments})] {Layers(hidden)}"), 1_000, UpToAMillion);

    // Equal layers share their methods, and their steps are loops: each adds little but its parameters.
    [Theory]
    [InlineData(8, 64)]
    [InlineData(25, 64)]
    [InlineData(50, 64)]
    [InlineData(75, 64)]
    [InlineData(50, 8)]
    [InlineData(50, 4)]
    [InlineData(12, 8)]
    public void Deep_networks_stay_within_their_limit(int layers, int units) =>
        Assert.InRange(
            Bytes($"[TypedNetworks.Network(Inputs = {units}, Outputs = {units}, Activation = \"ReLU\", OutputActivation = \"Identity\", Precision = \"Single\")] {Layers([.. Enumerable.Repeat(units, layers - 1)])}"),
            1_000,
            UpToAMillion);

    // Layers of many shapes, or of a few that take turns, call the library.
    [Theory]
    [InlineData(10, 17, 24, 31, 38, 45, 52, 59, 66, 73)]
    [InlineData(11, 17, 24, 31, 38, 45, 52, 59, 66, 73, 80)]
    [InlineData(32, 17, 24, 31)]
    [InlineData(34, 64, 32)]
    [InlineData(34, 64, 3)]
    public void Networks_of_many_shapes_stay_within_their_limit(int layers, params int[] units)
    {
        int[] hidden = [.. Enumerable.Range(0, layers - 1).Select(i => units[i % units.Length] + (units.Length == 2 ? 0 : i / units.Length))];
        Assert.InRange(Bytes($"[TypedNetworks.Network(Inputs = 40, Outputs = 10, Activation = \"Mish\", Precision = \"Single\")] {Layers(hidden)}"), 1_000, UpToAMillion);
    }

    private static string Layers(int[] hidden) => string.Concat(hidden.Select(units => $"[TypedNetworks.Layer({units})] "));

    private static int Bytes(string declaration) =>
        InMemory.GeneratedFiles(declaration + " public partial class Net;").Values.Sum(Encoding.UTF8.GetByteCount);
}
