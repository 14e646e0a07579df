namespace TypedNetworks.Generators.Text;

/// <summary>What other libraries call the things that have a name here.</summary>
internal static class Synonyms
{
    private const string Loss = "Loss";

    private static readonly (string Elsewhere, string Here)[] _names =
    [
        ("Linear", "Identity"),
        ("None", "Identity"),
        ("Logistic", "Sigmoid"),
        ("Logistic", "BinaryCrossEntropy"),
        ("Swish", "SiLU"),
        ("HardSiLU", "HardSwish"),
        ("MSE", "MeanSquaredError"),
        ("L2", "MeanSquaredError"),
        ("SSE", "SquaredError"),
        ("MAE", "MeanAbsoluteError"),
        ("L1", "MeanAbsoluteError"),
        ("SmoothL1", "Huber"),
        ("BCE", "BinaryCrossEntropy"),
        ("LogLoss", "BinaryCrossEntropy"),
        ("SigmoidCrossEntropy", "BinaryCrossEntropy"),
        ("BCEWithLogits", "BinaryCrossEntropy"),
        ("CE", "CrossEntropy"),
        ("NLL", "CrossEntropy"),
        ("CategoricalCrossEntropy", "CrossEntropy"),
        ("SparseCategoricalCrossEntropy", "CrossEntropy"),
        ("SoftmaxCrossEntropy", "CrossEntropy"),
        ("NegativeLogLikelihood", "CrossEntropy"),
        ("Float64", "Double"),
        ("Float32", "Single"),
        ("Float", "Single"),
        ("F64", "Double"),
        ("F32", "Single"),
        ("FP64", "Double"),
        ("FP32", "Single"),
        ("True", "Trained"),
        ("Yes", "Trained"),
        ("On", "Trained"),
        ("False", "None"),
        ("No", "None"),
        ("Off", "None"),
        ("SIMD", "Auto"),
        ("Glorot", "XavierUniform"),
        ("GlorotUniform", "XavierUniform"),
        ("GlorotNormal", "XavierNormal"),
        ("Kaiming", "HeUniform"),
        ("KaimingUniform", "HeUniform"),
        ("KaimingNormal", "HeNormal"),
        ("Zero", "Zeros"),
        ("InputCount", "Inputs"),
        ("OutputCount", "Outputs"),
        ("Units", "Hidden"),
        ("Neurons", "Hidden"),
        ("Layers", "Hidden"),
        ("HiddenActivation", "Activation"),
        ("UseBias", "Bias"),
    ];

    /// <summary>The name here of what is called otherwise elsewhere, where it is one of the candidates: of <c>nll_loss</c> as of <c>NLL</c>.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        var joined = string.Concat(name.Where(char.IsLetterOrDigit));
        return Find(joined) ?? (joined.EndsWith(Loss, StringComparison.OrdinalIgnoreCase) ? Find(joined.Substring(0, joined.Length - Loss.Length)) : null);

        string? Find(string elsewhere) =>
            _names.FirstOrDefault(pair => string.Equals(pair.Elsewhere, elsewhere, StringComparison.OrdinalIgnoreCase) && candidates.Contains(pair.Here)).Here;
    }
}
