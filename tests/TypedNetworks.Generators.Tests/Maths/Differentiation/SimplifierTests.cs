using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Tests.Maths.Differentiation;

/// <summary>What becomes of functions: the text that networks compute with, and the text for people.</summary>
public class SimplifierTests
{
    [Theory]
    [InlineData("z", "1", "1")]
    [InlineData("3", "0", "0")]
    [InlineData("2 * z + 1", "2", "2")]
    [InlineData("z / 6 + 0.5", "0.16666666666666666", "1 / 6")]
    [InlineData("z * z", "2 * z", "2z")]
    [InlineData("z * z * z", "3 * z * z", "3z²")]
    [InlineData("Math.Pow(z, 3)", "3 * z * z", "3z²")]
    [InlineData("(z + 1) * (z - 1)", "2 * z", "2z")]
    [InlineData("1 / z", "-(1 / (z * z))", "−1 / z²")]
    [InlineData("1 / (1 + z * z)", "sum = 1 + z * z; -2 * z / (sum * sum)", "−2z / u², with u = 1 + z²")]
    [InlineData("Math.Exp(z)", "a", "a")]
    [InlineData("Math.Exp(z) - 1", "a + 1", "a + 1")]
    [InlineData("3 * Math.Exp(2 * z)", "2 * a", "2a")]
    [InlineData("Math.Exp(-z * z)", "-2 * z * a", "−2za")]
    [InlineData("1 / (1 + Math.Exp(-z))", "a * (1 - a)", "a(1 − a)")]
    [InlineData("Math.Exp(z) / (1 + Math.Exp(z))", "a * (1 - a)", "a(1 − a)")]
    [InlineData("2 / (1 + Math.Exp(-2 * z)) - 1", "sum = a + 1; 2 * sum * (1 - 0.5 * sum)", "2u(1 − 0.5u), with u = a + 1")]
    [InlineData("Math.Tanh(z)", "1 - a * a", "1 − a²")]
    [InlineData("1.7159 * Math.Tanh(2 * z / 3)", "3.4318 * (1 - 0.3396378253708715 * a * a) / 3", "3.4318(1 − 0.339638a²) / 3")]
    [InlineData("Math.Sqrt(z)", "0.5 / a", "0.5 / a")]
    [InlineData("Math.Tan(z)", "1 + a * a", "1 + a²")]
    [InlineData("z / (1 + Math.Exp(-z))", "sigmoid = Sigmoid(z); sigmoid * (1 + z * (1 - sigmoid))", "s(1 + z(1 − s)), with s = σ(z)")]
    [InlineData("Math.Log(1 + Math.Exp(z))", "Sigmoid(z)", "σ(z)")]
    [InlineData("z / (1 + Math.Abs(z))", "sum = 1 + Math.Abs(z); 1 / (sum * sum)", "1 / u², with u = 1 + |z|")]
    [InlineData("Math.Abs(z)", "z > 0 ? 1.0 : z < 0 ? -1.0 : z", "sign(z)")]
    [InlineData("Math.Max(z, 0)", "z > 0 ? 1.0 : 0.0", "1 where z is above 0, else 0")]
    [InlineData("Math.Clamp(z, -1, 1)", "z < 1 ? (z > -1 ? 1.0 : 0.0) : 0.0", "(1 where z is above −1, else 0) where z is below 1, else 0")]
    [InlineData("z > 0 ? z : 0.01 * z", "z > 0 ? 1.0 : 0.01", "1 where z is above 0, else 0.01")]
    [InlineData("z * Math.Tanh(Math.Log(1 + Math.Exp(z)))", "tanh = Tanh(Softplus(z)); tanh + z * Sigmoid(z) * (1 - tanh * tanh)", "w + z · σ(z)(1 − w²), with w = tanh(ln(1 + exp(z)))")]
    [InlineData("(1 + z / Math.Sqrt(1 + z * z)) / 2", "sum = 1 + z * z; 0.5 / (sum * Math.Sqrt(sum))", "0.5 / (u · √u), with u = 1 + z²")]
    [InlineData("Math.Sin(z) * Math.Cos(z)", "cos = Math.Cos(z); sin = Math.Sin(z); cos * cos - sin * sin", "u² − u₂², with u₂ = sin(z), u = cos(z)")]
    [InlineData("Math.Pow(z, 2.5)", "2.5 * z * Math.Sqrt(z)", "2.5z · √z")]
    [InlineData("Math.Pow(2, z)", "0.6931471805599453 * a", "0.693147a")]
    [InlineData("ScalarMath.NormalCdf(z) * z", "0.3989422804014327 * z * Exp(-0.5 * z * z) + NormalCdf(z)", "0.398942z · exp(−0.5z²) + Φ(z)")]
    [InlineData("z + 100 * Math.Tanh(z) - z", "tanh = Tanh(z); 100 * (1 - tanh * tanh)", "100(1 − w²), with w = tanh(z)")]
    [InlineData("100 + Math.Tanh(z)", "tanh = Tanh(z); 1 - tanh * tanh", "1 − w², with w = tanh(z)")]
    public void An_activations_derivative_reads_as_one_would_write_it(string expression, string code, string formula)
    {
        var derived = OwnFunctions.Activation(expression);
        Assert.Equal((code, formula), (Code(derived.Derivative), derived.SlopeFormula));
    }

    [Theory]
    [InlineData("(y - t) * (y - t) / 2", "y - t", "y − t")]
    [InlineData("Math.Abs(y - t)", "difference = y - t; difference > 0 ? 1.0 : difference < 0 ? -1.0 : difference", "sign(y − t)")]
    [InlineData("Math.Max(0, 1 - t * y)", "difference = t - y; double.IsNaN(difference) ? difference : 1 - t * y > 0 ? -t : 0.0", "−t where 1 − ty is above 0, else 0")]
    [InlineData("Math.Pow(y - t, 4)", "difference = y - t; 4 * difference * difference * difference", "4u³, with u = y − t")]
    [InlineData("-t * Math.Log(y)", "-(t / y)", "−t / y")]
    [InlineData("Math.Log(Math.Cosh(y - t))", "difference = y - t; Math.Sinh(difference) / Math.Cosh(difference)", "sinh(u) / cosh(u), with u = y − t")]
    public void A_losss_derivative_reads_as_one_would_write_it(string expression, string code, string formula)
    {
        var derived = OwnFunctions.Loss(expression);
        Assert.Equal((code, formula), (Code(derived.Derivative), derived.SlopeFormula));
    }

    [Theory]
    [InlineData("z * 1 + 0", "z", "z")]
    [InlineData("(2 + 3) * z", "5 * z", "5z")]
    [InlineData("Math.Exp(-z * z) * Math.Sin(z)", "Exp(-z * z) * Math.Sin(z)", "exp(−z²) · sin(z)")]
    [InlineData("-(z + 1) * Math.Sin(z)", "-(z + 1) * Math.Sin(z)", "−(z + 1) · sin(z)")]
    [InlineData("z / (1 + Math.Exp(-z))", "z * Sigmoid(z)", "z · σ(z)")]
    [InlineData("Math.Pow(z, 3) / 3", "z * z * z / 3", "z³ / 3")]
    [InlineData("z > 0 ? z : 0", "z <= 0 ? 0.0 : z", "z where z is above 0, else 0")]
    [InlineData("z > 0 ? 1 : 0", "double.IsNaN(z) ? z : z > 0 ? 1.0 : 0.0", "1 where z is above 0, else 0")]
    [InlineData("z - (z - z * 3)", "z - (z - z * 3)", "z − (z − z · 3)")]
    [InlineData("Math.Sign(z)", "z > 0 ? 1.0 : z < 0 ? -1.0 : z", "sign(z)")]
    [InlineData("Math.Clamp(z, -1, 1)", "Math.Min(Math.Max(z, -1.0), 1.0)", "min(max(z, −1), 1)")]
    public void An_activation_is_computed_as_it_was_written(string expression, string code, string formula)
    {
        var derived = OwnFunctions.Activation(expression);
        Assert.Equal((code, formula), (Code(derived.Value), derived.Formula));
    }

    private static string Code(Expr expression) => CSharp.Return(expression, Precision.Double)
        .Replace("return ", "", StringComparison.Ordinal).Replace("global::System.", "", StringComparison.Ordinal).Replace("global::TypedNetworks.Numerics.ScalarMath.", "", StringComparison.Ordinal)
        .Replace("var ", "", StringComparison.Ordinal).Replace('\n', ' ').TrimEnd(';');
}
