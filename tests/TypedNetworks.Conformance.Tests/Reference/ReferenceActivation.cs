namespace TypedNetworks.Conformance.Tests.Reference;

/// <summary>Activations as mathematics defines them, with PyTorch's constants and its derivatives at kinks. Softmax goes over a whole layer.</summary>
internal static class ReferenceActivation
{
    /// <summary>The user-defined activation of the tests: ½(1 + z / √(1 + z²)), smooth, and between 0 and 1 as binary cross-entropy asks.</summary>
    public const string UserDefined = "Algebraic";

    private const double SeluScale = 1.0507009873554804934;
    private const double SeluAlpha = 1.6732632423543772848;

    /// <summary>Every activation's name, the user-defined one last.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Identity", "Sigmoid", "Tanh", "ReLU", "LeakyReLU", "ELU", "SELU", "GELU", "SiLU", "Softplus", "Softsign", "HardSigmoid",
        "HardTanh", "HardSwish", "Mish", "Softmax", UserDefined,
    ];

    /// <summary>An elementwise activation.</summary>
    public static double Value(string name, double z) => name switch
    {
        "Identity" => z,
        "Sigmoid" => Sigmoid(z),
        "Tanh" => Math.Tanh(z),
        "ReLU" => z > 0 ? z : 0,
        "LeakyReLU" => z > 0 ? z : 0.01 * z,
        "ELU" => z > 0 ? z : Math.Exp(z) - 1,
        "SELU" => SeluScale * (z > 0 ? z : SeluAlpha * (Math.Exp(z) - 1)),
        "GELU" => z * ErrorFunction.NormalCdf(z),
        "SiLU" => z * Sigmoid(z),
        "Softplus" => Softplus(z),
        "Softsign" => z / (1 + Math.Abs(z)),
        "HardSigmoid" => Math.Clamp((z / 6) + 0.5, 0, 1),
        "HardTanh" => Math.Clamp(z, -1, 1),
        "HardSwish" => z * Math.Clamp((z / 6) + 0.5, 0, 1),
        "Mish" => z * Math.Tanh(Softplus(z)),
        UserDefined => 0.5 * (1 + (z / Math.Sqrt(1 + (z * z)))),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No elementwise activation."),
    };

    /// <summary>An elementwise activation's derivative.</summary>
    public static double Derivative(string name, double z) => name switch
    {
        "Identity" => 1,
        "Sigmoid" => Sigmoid(z) * Sigmoid(-z),
        "Tanh" => 1 / (Math.Cosh(z) * Math.Cosh(z)),
        "ReLU" => z > 0 ? 1 : 0,
        "LeakyReLU" => z > 0 ? 1 : 0.01,
        "ELU" => z > 0 ? 1 : Math.Exp(z),
        "SELU" => SeluScale * (z > 0 ? 1 : SeluAlpha * Math.Exp(z)),
        "GELU" => ErrorFunction.NormalCdf(z) + (z * Math.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI)),
        "SiLU" => Sigmoid(z) + (z * Sigmoid(z) * Sigmoid(-z)),
        "Softplus" => Sigmoid(z),
        "Softsign" => 1 / ((1 + Math.Abs(z)) * (1 + Math.Abs(z))),
        "HardSigmoid" => z is > -3 and < 3 ? 1.0 / 6 : 0,
        "HardTanh" => z is > -1 and < 1 ? 1 : 0,
        "HardSwish" => z >= 3 ? 1 : z <= -3 ? 0 : (z / 3) + 0.5,
        "Mish" => MishDerivative(z),
        UserDefined => 0.5 / Math.Pow(1 + (z * z), 1.5),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No elementwise activation."),
    };

    /// <summary>Where the function or its derivative jumps.</summary>
    public static IReadOnlyList<double> Kinks(string name) => name switch
    {
        "ReLU" or "LeakyReLU" or "ELU" or "SELU" or "Softsign" => [0],
        "HardSigmoid" or "HardSwish" => [-3, 3],
        "HardTanh" => [-1, 1],
        _ => [],
    };

    /// <summary>Softmax of a layer.</summary>
    public static double[] Softmax(double[] z)
    {
        var max = z.Max();
        var powers = Array.ConvertAll(z, value => Math.Exp(value - max));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }

    /// <summary>ln(1 + eᶻ), without overflow. ln(1 + u) is 2 artanh(u / (2 + u)), which keeps small u.</summary>
    private static double Softplus(double z)
    {
        var power = Math.Exp(-Math.Abs(z));
        return Math.Max(z, 0) + (2 * Math.Atanh(power / (2 + power)));
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    // 1 − tanh² is 1 / cosh², which does not cancel.
    private static double MishDerivative(double z)
    {
        var softplus = Softplus(z);
        return Math.Tanh(softplus) + (z * Sigmoid(z) / Math.Cosh(softplus) / Math.Cosh(softplus));
    }
}
