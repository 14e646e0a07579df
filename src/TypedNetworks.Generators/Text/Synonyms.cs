namespace TypedNetworks.Generators.Text;

/// <summary>What other libraries call the things that have a name here.</summary>
internal static class Synonyms
{
    private static readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Linear"] = "Identity",
        ["None"] = "Identity",
        ["Logistic"] = "Sigmoid",
        ["Swish"] = "SiLU",
        ["HardSiLU"] = "HardSwish",
        ["MSE"] = "MeanSquaredError",
        ["L2"] = "MeanSquaredError",
        ["SSE"] = "SquaredError",
        ["MAE"] = "MeanAbsoluteError",
        ["L1"] = "MeanAbsoluteError",
        ["SmoothL1"] = "Huber",
        ["BCE"] = "BinaryCrossEntropy",
        ["LogLoss"] = "BinaryCrossEntropy",
        ["CE"] = "CrossEntropy",
        ["NLL"] = "CrossEntropy",
        ["CategoricalCrossEntropy"] = "CrossEntropy",
        ["Float64"] = "Double",
        ["Float32"] = "Single",
        ["Float"] = "Single",
        ["F64"] = "Double",
        ["F32"] = "Single",
        ["FP64"] = "Double",
        ["FP32"] = "Single",
        ["True"] = "Trained",
        ["Yes"] = "Trained",
        ["On"] = "Trained",
        ["False"] = "None",
        ["No"] = "None",
        ["Off"] = "None",
        ["SIMD"] = "Auto",
        ["Glorot"] = "XavierUniform",
        ["GlorotUniform"] = "XavierUniform",
        ["GlorotNormal"] = "XavierNormal",
        ["Kaiming"] = "HeUniform",
        ["KaimingUniform"] = "HeUniform",
        ["KaimingNormal"] = "HeNormal",
        ["Zero"] = "Zeros",
        ["InputCount"] = "Inputs",
        ["OutputCount"] = "Outputs",
        ["Units"] = "Hidden",
        ["Neurons"] = "Hidden",
        ["Layers"] = "Hidden",
        ["HiddenActivation"] = "Activation",
        ["UseBias"] = "Bias",
    };

    /// <summary>The name here of what is called otherwise elsewhere, where it is one of the candidates.</summary>
    public static string? Of(string name, IEnumerable<string> candidates) =>
        _names.TryGetValue(name, out var here) && candidates.Contains(here) ? here : null;
}
