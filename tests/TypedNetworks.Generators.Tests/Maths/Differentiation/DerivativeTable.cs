namespace TypedNetworks.Generators.Tests.Maths.Differentiation;

/// <summary>Functions of one number as users might write them, each with the stretch on which it is smooth enough to be compared.</summary>
internal static class DerivativeTable
{
    /// <summary>The expressions in z, and where z goes from and to.</summary>
    public static IReadOnlyList<(string Expression, double From, double To)> Activations { get; } =
    [
        // Operators.
        ("z", -3, 3), ("-z", -3, 3), ("+z", -3, 3), ("3", -3, 3), ("2 * z", -3, 3), ("z * 2 + 1", -3, 3), ("1 - z", -3, 3), ("z - 1", -3, 3),
        ("z / 3", -3, 3), ("1 / z", .5, 3), ("z * z", -3, 3), ("z * z * z", -3, 3), ("1 / (1 + z * z)", -3, 3), ("z / (1 + z * z)", -3, 3),
        ("(z + 1) * (z - 2) * (z + 3)", -3, 3), ("(z + 1) / (z * z + 2)", -3, 3), ("-(-z)", -3, 3), ("(z + z) * 0.5", -3, 3), ("z - z * z / 2 + z * z * z / 6", -3, 3),
        ("2 / (z + 4) / 3", -3, 3), ("(1 - z * z) / (1 + z * z)", -3, 3), ("z * (2 - z) / (z * z + 1) / (z * z + 3)", -3, 3), ("z / (2 / (z + 5))", -3, 3),

        // Exponentials and logarithms.
        ("Math.Exp(z)", -3, 3), ("Math.Exp(-z)", -3, 3), ("Math.Exp(-z * z)", -3, 3), ("Math.Exp(z) - 1", -3, 3), ("3 * Math.Exp(2 * z) + 1", -2, 2),
        ("z * Math.Exp(-z * z / 2)", -3, 3), ("Math.Exp(Math.Exp(z))", -2, 1), ("Math.Exp(z) * Math.Exp(-z)", -3, 3), ("Math.Log(z)", .2, 5), ("Math.Log(z * z + 1)", -3, 3),
        ("Math.Log(1 + Math.Exp(z))", -5, 5), ("Math.Log(Math.Exp(z) + 1)", -5, 5), ("Math.Log(z, 3)", .2, 5), ("Math.Log2(z)", .2, 5), ("Math.Log10(z + 4)", -3, 3),
        ("Math.Log(Math.Log(z + 5))", -3, 3), ("ScalarMath.LogP1(z)", -.8, 3), ("ScalarMath.ExpM1(z)", -3, 3), ("double.ExpM1(2 * z)", -3, 1), ("double.LogP1(z * z)", -3, 3),

        // Roots and powers.
        ("Math.Sqrt(z)", .2, 5), ("Math.Sqrt(1 + z * z)", -3, 3), ("z / Math.Sqrt(1 + z * z)", -3, 3), ("(1 + z / Math.Sqrt(1 + z * z)) / 2", -3, 3), ("Math.Cbrt(z)", .2, 5),
        ("Math.Cbrt(z)", -5, -.2), ("Math.Cbrt(z * z + 1)", -3, 3), ("Math.Pow(z, 2)", -3, 3), ("Math.Pow(z, 3)", -3, 3), ("Math.Pow(z, 7)", -1.5, 1.5), ("Math.Pow(z, -2)", .5, 3), ("Math.Pow(z, 0.5)", .2, 5),
        ("Math.Pow(z, 1.5)", .2, 5), ("Math.Pow(z, -0.5)", .2, 5), ("Math.Pow(z, 2.7)", .2, 3), ("Math.Pow(z, 11)", -1.2, 1.2), ("Math.Pow(2, z)", -3, 3), ("Math.Pow(z, z)", .2, 3), ("Math.Pow(z * z + 1, z)", -2, 2),
        ("Math.Pow(z, -1.5)", .3, 5), ("Math.Pow(z, 2.5)", .2, 5), ("Math.Pow(z, -2.5)", .4, 3), ("Math.Pow(z, 3.5)", .2, 3), ("Math.Pow(z, 0)", -3, 3), ("Math.Pow(z, 1)", -3, 3), ("Math.Pow(1 + z * z, -1.5)", -3, 3),

        // Angles.
        ("Math.Sin(z)", -3, 3), ("Math.Cos(z)", -3, 3), ("Math.Tan(z)", -1.2, 1.2), ("Math.Sin(z) * Math.Cos(z)", -3, 3), ("z + Math.Sin(3 * z) * Math.Sin(3 * z) / 3", -3, 3), ("Math.Asin(z)", -.9, .9),
        ("Math.Acos(z)", -.9, .9), ("Math.Atan(z)", -3, 3), ("Math.Atan(z * z) * 2 / Math.PI", -3, 3), ("Math.Atan2(z, 2)", -3, 3), ("Math.Atan2(1, z)", .3, 3), ("Math.Atan2(Math.Sin(z), Math.Cos(z) + 2)", -3, 3),
        ("Math.Sinh(z)", -3, 3), ("Math.Cosh(z)", -3, 3), ("Math.Tanh(z)", -3, 3), ("1 / Math.Cosh(z)", -3, 3), ("Math.Sinh(z) / Math.Cosh(z)", -3, 3),

        // Activations.
        ("1 / (1 + Math.Exp(-z))", -5, 5), ("1 / (Math.Exp(-z) + 1)", -5, 5), ("Math.Exp(z) / (1 + Math.Exp(z))", -5, 5), ("z / (1 + Math.Exp(-z))", -5, 5), ("z / (1 + Math.Exp(-1.702 * z))", -5, 5),
        ("2 / (1 + Math.Exp(-2 * z)) - 1", -4, 4), ("1 - Math.Tanh(z)", -3, 3), ("1.7159 * Math.Tanh(2 * z / 3)", -4, 4), ("Math.Tanh(z) + 0.1 * z", -3, 3), ("z - Math.Tanh(z)", -3, 3),
        ("z * Math.Tanh(Math.Log(1 + Math.Exp(z)))", -5, 5), ("0.5 * z * (1 + Math.Tanh(0.7978845608 * (z + 0.044715 * z * z * z)))", -4, 4), ("z * ScalarMath.NormalCdf(z)", -4, 4), ("ScalarMath.Erf(z)", -3, 3),
        ("ScalarMath.Sigmoid(z)", -5, 5), ("ScalarMath.Softplus(2 * z) / 2", -5, 5), ("z / (1 + Math.Abs(z))", -3, 3), ("Math.Log(1 + Math.Abs(z)) * Math.Sign(z)", -3, 3), ("Math.Exp(-Math.Abs(z))", -3, 3),

        // Kinks, away from which derivatives are compared.
        ("Math.Abs(z)", -3, 3), ("Math.Max(z, 0)", -3, 3), ("Math.Max(0, z)", -3, 3), ("Math.Min(z, 1)", -3, 3), ("Math.Min(1, -z)", -3, 3), ("Math.Max(z, z * z)", -3, 3), ("Math.Min(z * z, 2 - z)", -3, 3),
        ("Math.Clamp(z, -1, 1)", -3, 3), ("Math.Clamp(z * z, 0.25, 4) + z", -3, 3), ("Math.Clamp(z, -2, z * z)", -1.9, 3), ("z * Math.Clamp(z / 6 + 0.5, 0, 1)", -5, 5), ("Math.Sign(z)", -3, 3), ("z > 0 ? z : 0.01 * z", -3, 3),
        ("z > 0 ? z : Math.Exp(z) - 1", -3, 3), ("z >= 1 ? 2 * z - 1 : z * z", -3, 3), ("z < -1 ? -1 : z > 1 ? 1 : z", -3, 3), ("z != 0 ? Math.Sin(z) / z : 1", .1, 5), ("z == 0 ? 0 : z * Math.Log(z * z)", .1, 3),
        ("z > -1 && z < 1 ? z * z : 1", -3, 3), ("z < -1 || z > 1 ? z : z * z * z", -3, 3), ("!(z > 0) ? 0 : z * z", -3, 3), ("double.IsNaN(z) ? 0 : z * z", -3, 3), ("(z > 0 ? z : 0) * (z > 1 ? 2 : 3)", -3, 3),
        ("Math.Max(z, 0) * Math.Max(z, 0)", -3, 3), ("Math.Sqrt(Math.Max(z, 0) + 1)", -3, 3), ("Math.Exp(z > 0 ? -z : z)", -3, 3), ("Math.FusedMultiplyAdd(z, z, z)", -3, 3), ("Math.FusedMultiplyAdd(Math.Sin(z), 2, -z)", -3, 3),
    ];

    /// <summary>The same in an output y and its target t.</summary>
    public static IReadOnlyList<(string Expression, double From, double To)> Losses { get; } =
    [
        ("(y - t) * (y - t) / 2", -2, 2), ("Math.Pow(y - t, 4)", -2, 2), ("Math.Abs(y - t)", -2, 2), ("Math.Max(0, 1 - t * y)", -2, 2), ("Math.Log(Math.Cosh(y - t))", -2, 2),
        ("Math.Sqrt(1 + (y - t) * (y - t)) - 1", -2, 2), ("Math.Exp(y - t) - (y - t) - 1", -2, 2), ("-(t * Math.Log(y) + (1 - t) * Math.Log(1 - y))", .1, .9), ("Math.Log(1 + Math.Exp(-t * y))", -2, 2),
        ("Math.Abs(y - t) <= 1 ? 0.5 * (y - t) * (y - t) : Math.Abs(y - t) - 0.5", -3, 3), ("t > y ? 0.9 * (t - y) : 0.1 * (y - t)", -2, 2), ("y - t * Math.Log(y)", .1, 3), ("-t / y", .3, 2),
        ("Math.Atan2(y, t)", .3, 2), ("Math.Pow(Math.Max(0, 1 - t * y), 2)", -2, 2), ("(y - t) / (1 + Math.Abs(y - t))", -2, 2), ("y", -2, 2), ("t", -2, 2), ("(y > .5 ? 1 : 0) - t", -2, 2), ("Math.Pow(y, t)", .3, 2),
    ];
}
