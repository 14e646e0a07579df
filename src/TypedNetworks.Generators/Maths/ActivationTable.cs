using static TypedNetworks.Generators.Maths.Symbols;

namespace TypedNetworks.Generators.Maths;

/// <summary>
/// Every built-in activation, one row each: its function, its derivative, its range. A new one is a new row here and
/// a constant of the same name in <c>TypedNetworks.Activations</c>.
/// </summary>
/// <remarks>
/// Choices are written so that NaN falls through to a branch that keeps it: NaN in, NaN out. At a kink the derivative
/// is PyTorch's. z/6 + ½ is written (z + 3) / 6, where nothing cancels near z = −3. Constants are PyTorch's too: SELU's from Klambauer et al., "Self-normalizing neural networks", 2017.
/// </remarks>
internal static class ActivationTable
{
    private const double LeakySlope = 0.01;
    private const double SeluScale = 1.0507009873554805;
    private const double SeluAlpha = 1.6732632423543772;
    private const double InverseSqrt2Pi = 0.3989422804014327;

    /// <summary>The rows, in the order in which they are listed to users.</summary>
    public static IReadOnlyList<Activation> Rows { get; } =
    [
        new("Identity", "z", "1", Z, 1),
        new("Sigmoid", "1 / (1 + e⁻ᶻ)", "a(1 − a)", Sigmoid(Z), A * (1 - A)) { Minimum = 0, Maximum = 1 },
        new("Tanh", "tanh z", "1 − a²", Tanh(Z), 1 - A * A) { Minimum = -1, Maximum = 1 },
        new("ReLU", "max(z, 0)", "1 above 0, else 0", IfAtMost(Z, 0, 0, Z), IfAbove(A, 0, 1, 0)) { Minimum = 0, IsLikeReLU = true },
        new("LeakyReLU", "z above 0, else 0.01 z", "1 above 0, else 0.01", IfAbove(Z, 0, Z, LeakySlope * Z), IfAbove(A, 0, 1, LeakySlope)) { IsLikeReLU = true },
        new("ELU", "z above 0, else eᶻ − 1", "1 above 0, else a + 1", IfAbove(Z, 0, Z, ExpM1(Z)), IfAbove(A, 0, 1, A + 1)) { Minimum = -1, IsLikeReLU = true },
        new(
            "SELU",
            "1.0507 z above 0, else 1.7581 (eᶻ − 1)",
            "1.0507 above 0, else a + 1.7581",
            IfAbove(Z, 0, SeluScale * Z, SeluScale * SeluAlpha * ExpM1(Z)),
            IfAbove(A, 0, SeluScale, A + (SeluScale * SeluAlpha))) { Minimum = -1.7581, IsLikeReLU = true },
        new(
            "GELU",
            "z Φ(z), Φ the normal distribution function",
            "Φ(z) + z φ(z)",
            Z * NormalCdf(Z),
            NormalCdf(Z) + (InverseSqrt2Pi * Z * Exp(-0.5 * Z * Z))) { Minimum = -0.17, IsLikeReLU = true },
        new("SiLU", "z / (1 + e⁻ᶻ)", "σ(1 + z(1 − σ)), σ the sigmoid of z", Z * Sigmoid(Z), Let("s", Sigmoid(Z), s => s * (1 + (Z * (1 - s))))) { Minimum = -0.279, IsLikeReLU = true },
        new("Softplus", "ln(1 + eᶻ)", "1 / (1 + e⁻ᶻ)", Softplus(Z), Sigmoid(Z)) { Minimum = 0, IsLikeReLU = true },
        new("Softsign", "z / (1 + |z|)", "1 / (1 + |z|)²", Z / (1 + Abs(Z)), Let("d", 1 + Abs(Z), d => 1 / (d * d))) { Minimum = -1, Maximum = 1 },
        new(
            "HardSigmoid",
            "z/6 + ½, clamped to 0…1",
            "1/6 inside, else 0",
            IfAtLeast(Z, 3, 1, IfAtMost(Z, -3, 0, (Z + 3) / 6)),
            IfAbove(A, 0, IfBelow(A, 1, 1.0 / 6, 0), 0)) { Minimum = 0, Maximum = 1 },
        new(
            "HardTanh",
            "z, clamped to −1…1",
            "1 inside, else 0",
            IfAbove(Z, 1, 1, IfBelow(Z, -1, -1, Z)),
            IfAbove(A, -1, IfBelow(A, 1, 1, 0), 0)) { Minimum = -1, Maximum = 1 },
        new(
            "HardSwish",
            "z · (z/6 + ½, clamped to 0…1)",
            "z/3 + ½ between −3 and 3, 0 below, 1 above",
            IfAtLeast(Z, 3, Z, IfAtMost(Z, -3, 0, Z * (Z + 3) / 6)),
            IfAtLeast(Z, 3, 1, IfAtMost(Z, -3, 0, ((2 * Z) + 3) / 6))) { Minimum = -0.375, IsLikeReLU = true },
        new(
            "Mish",
            "z tanh(ln(1 + eᶻ))",
            "s((1 + q) / d + z(2q / d)²), d = 1 + q², s and q the sigmoids of z and −z",
            Z * Tanh(Softplus(Z)),
            MishDerivative()) { Minimum = -0.309, IsLikeReLU = true },
        new("Softmax", "eᶻ over the layer's sum of eᶻ", "a(slope − Σ slope·a)", Value: null, Derivative: null) { Minimum = 0, Maximum = 1 },
    ];

    /// <summary>The row of a name, or <see langword="null"/>.</summary>
    public static Activation? Find(string name) => Rows.FirstOrDefault(row => row.Name == name);

    // With w = tanh(ln(1 + eᶻ)) it is w + z s (1 − w²), where 1 − w² would cancel for large z, and z makes the error larger
    // still. Since 1 + eᶻ is 1 / q, w is (1 − q²) / (1 + q²) and 1 − w² is (2q / (1 + q²))²; and 1 − q is s.
    private static Expr MishDerivative() =>
        Let("s", Sigmoid(Z), s => Let("q", Sigmoid(-Z), q => Let("d", 1 + (q * q), d => Let("r", 2 * q / d, r => s * (((1 + q) / d) + (Z * r * r))))));
}
