using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Maths.Differentiation;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Tests.Maths.Differentiation;

namespace TypedNetworks.Generators.Tests.Parsing.Functions;

/// <summary>What is read of a user's function, each form as C# with the same meaning; and what is not, with its place and why.</summary>
public class ReaderTests
{
    [Theory]

    // Bodies.
    [InlineData("static double F(double z) => z * 2;", "z * 2")]
    [InlineData("static double F(double z) { return z * 2; }", "z * 2")]
    [InlineData("static double F(double z) { double two = 2; return z * two; }", "z * 2")]
    [InlineData("static double F(double z) { const double Two = 2; return z * Two; }", "z * 2")]
    [InlineData("static double F(double z) { const int Two = 2; return z * Two; }", "z * 2")]
    [InlineData("static double F(double z) { const int Three = 3, Half = Three / 2; return z * Half; }", "z")]
    [InlineData("static double F(double z) { double a = z + 1, b = a * a; return b; }", "(z + 1) * (z + 1)")]
    [InlineData("static double F(double z) { var unused = z * 3; return z; }", "z")]
    [InlineData("static double F(double weightedSum) => ((weightedSum));", "z")]
    [InlineData("static double F(in double z) => z;", "z")]
    [InlineData("static double F(double z) { bool isAbove = z > 1; return isAbove ? z : 1.0; }", "z > 1 ? z : 1.0")]
    [InlineData("static double F(double z) { var isInside = z > -1 && z < 1; return !isInside ? 0 : z; }", "z > -1 ? (z < 1 ? z : 0.0) : 0.0")]

    // Operators.
    [InlineData("static double F(double z) => +z - -z;", "z - -z")]
    [InlineData("static double F(double z) => 4 / 2 + z;", "2 + z")]
    [InlineData("static double F(double z) => 1 / 2.0 + z;", "0.5 + z")]
    [InlineData("static double F(double z) => z * int.MaxValue;", "z * 2147483647.0")]
    [InlineData("static double F(double z) => z * 'a';", "z * 97")]
    [InlineData("static double F(double z) => z * ('a' / 2);", "z * 48")]
    [InlineData("static double F(double z) => (float)(z * 2);", "z * 2")]
    [InlineData("static double F(double z) => z * (double)0.1m;", "z * 0.1")]
    [InlineData("static double F(double z) => checked(z + 1);", "z + 1")]

    // Choices.
    [InlineData("static double F(double z) => z < 0 ? 1 : 2.5;", "z < 0 ? 1.0 : 2.5")]
    [InlineData("static double F(double z) => z <= 0 ? 1 : 2;", "z <= 0 ? 1.0 : 2.0")]
    [InlineData("static double F(double z) => z > 0 ? 1 : 2;", "z > 0 ? 1.0 : 2.0")]
    [InlineData("static double F(double z) => z >= 0 ? -1 : 2;", "z >= 0 ? -1.0 : 2.0")]
    [InlineData("static double F(double z) => z == 0 ? 1 : 2;", "z == 0 ? 1.0 : 2.0")]
    [InlineData("static double F(double z) => z != 0 ? 1 : 2;", "z == 0 ? 2.0 : 1.0")]
    [InlineData("static double F(double z) => !(z > 0) ? 1 : 2;", "z > 0 ? 2.0 : 1.0")]
    [InlineData("static double F(double z) => z > 0 || z < -1 ? 1 : 2;", "z > 0 ? 1.0 : z < -1 ? 1.0 : 2.0")]
    [InlineData("static double F(double z) => z > 0 & z < 1 ? 1 : 2;", "z > 0 ? (z < 1 ? 1.0 : 2.0) : 2.0")]
    [InlineData("static double F(double z) => double.IsNaN(z) ? 1 : z;", "double.IsNaN(z) ? 1.0 : z")]
    [InlineData("static double F(double z) => true ? z : 1;", "z")]

    // Constants.
    [InlineData("const double Slope = 0.1; static double F(double z) => Slope * z;", "0.1 * z")]
    [InlineData("const int Two = 2; static double F(double z) => Two * z;", "2 * z")]
    [InlineData("static double F(double z) => z * Math.E;", "z * 2.718281828459045")]
    [InlineData("static double F(double z) => z * nameof(F).Length;", null)]
    [InlineData("static double F(double z) => Math.Max(z, double.NegativeInfinity);", "Max(z, double.NegativeInfinity)")]

    // Functions.
    [InlineData("static double F(double z) => Math.Exp(z) + Math.Log(z) + Math.Log2(z) + Math.Log10(z);", "Exp(z) + Log(z) + Log2(z) + Log10(z)")]
    [InlineData("static double F(double z) => Math.Sqrt(z) + Math.Cbrt(z) + Math.Pow(z, 0.3);", "Sqrt(z) + Cbrt(z) + Pow(z, 0.3)")]
    [InlineData("static double F(double z) => Math.Sin(z) + Math.Cos(z) + Math.Tan(z);", "Sin(z) + Cos(z) + Tan(z)")]
    [InlineData("static double F(double z) => Math.Asin(z) + Math.Acos(z) + Math.Atan(z) + Math.Atan2(z, 2);", "Asin(z) + Acos(z) + Atan(z) + Atan2(z, 2.0)")]
    [InlineData("static double F(double z) => Math.Sinh(z) + Math.Cosh(z) + Math.Tanh(z) + Math.Abs(z);", "Sinh(z) + Cosh(z) + Tanh(z) + Abs(z)")]
    [InlineData("static double F(double z) => Math.Min(z, 1) + Math.Max(-1, z) + Math.Clamp(z, 0, 1);", "Min(z, 1.0) + Max(-1.0, z) + Min(Max(z, 0.0), 1.0)")]
    [InlineData("static double F(double z) => Math.FusedMultiplyAdd(z, 2, 3);", "FusedMultiplyAdd(z, 2.0, 3.0)")]
    [InlineData("static double F(double z) => Math.Sign(z);", "z > 0 ? 1.0 : z < 0 ? -1.0 : z")]
    [InlineData("static double F(double z) => z * (Math.Sign(z));", "z * (z > 0 ? 1.0 : z < 0 ? -1.0 : z)")]
    [InlineData("static double F(double z) => Math.Clamp(max: 2, value: z, min: 1);", "Min(Max(z, 1.0), 2.0)")]
    [InlineData("static double F(double z) => double.Exp(z) + double.Max(z, 0) + double.Pi;", "Exp(z) + Max(z, 0.0) + 3.141592653589793")]
    [InlineData("static double F(double z) => double.ExpM1(z) + double.LogP1(z);", "ExpM1(z) + LogP1(z)")]
    [InlineData("static double F(double z) => ScalarMath.Sigmoid(z) * ScalarMath.Softplus(z);", "Sigmoid(z) * Softplus(z)")]
    [InlineData("static double F(double z) => Math.Log(z, 2);", "Log(z) / 0.6931471805599453")]

    // Single precision.
    [InlineData("static float F(float z) => MathF.Exp(z) * 0.5f;", "Exp(z) * 0.5")]
    [InlineData("static float F(float z) => (float)(1 / Math.Sqrt(z));", "1 / Sqrt(z)")]
    [InlineData("static float F(float z) => MathF.Max(0f, z) + float.Tanh(z);", "Max(0.0, z) + Tanh(z)")]

    // Generic math.
    [InlineData("static T F<T>(T z) where T : IFloatingPointIeee754<T> => z * T.Exp(z) + T.One;", "z * Exp(z) + 1")]
    [InlineData("static T F<T>(T z) where T : IFloatingPointIeee754<T> => T.CreateChecked(0.5) * z - T.CreateChecked(3);", "0.5 * z - 3")]
    [InlineData("static T F<T>(T z) where T : INumber<T> => T.Max(z, T.Zero);", "Max(z, 0.0)")]
    [InlineData("static T F<T>(T z) where T : IFloatingPointIeee754<T> => T.ExpM1(z) + T.LogP1(z);", "ExpM1(z) + LogP1(z)")]
    [InlineData("static T F<T>(T z) where T : IFloatingPointIeee754<T> => z > T.Zero ? z : -T.Abs(z) / T.Pi;", "z > 0 ? z : -Abs(z) / 3.141592653589793")]

    // Calls of other methods.
    [InlineData("static double F(double z) => Twice(Twice(z)); static double Twice(double x) => x + x;", "(z + z) + (z + z)")]
    [InlineData("static double F(double z) => Other.Half(z); static class Other { public static double Half(double x) => x / 2; }", "z / 2")]
    [InlineData("static double F(double z) => Scale(by: 3, x: z); static double Scale(double x, double by = 2) => x * by;", "z * 3")]
    [InlineData("static double F(double z) => Scale(z); static double Scale(double x, double by = 2) { var scaled = x * by; return scaled; }", "z * 2")]
    [InlineData("static double F(double z) => Twice(z); static T Twice<T>(T x) where T : INumber<T> => x + x;", "z + z")]
    [InlineData("static double F(double z) => Exp(z); static double Exp(double x) => x;", "z")]
    public void What_is_read_means_the_same(string members, string? expected)
    {
        var reading = OwnFunctions.Read(members);
        Assert.Equal(expected, reading.Value is { } value ? Code(value) : null);
    }

    [Theory]
    [InlineData("Exp(z)", "Exp(z)")]
    [InlineData("Log(z)", "Log(z)")]
    [InlineData("Log2(z)", "Log2(z)")]
    [InlineData("Log10(z)", "Log10(z)")]
    [InlineData("Sqrt(z)", "Sqrt(z)")]
    [InlineData("Cbrt(z)", "Cbrt(z)")]
    [InlineData("Pow(3, z)", "Pow(3.0, z)")]
    [InlineData("Sin(z)", "Sin(z)")]
    [InlineData("Cos(z)", "Cos(z)")]
    [InlineData("Tan(z)", "Tan(z)")]
    [InlineData("Asin(z)", "Asin(z)")]
    [InlineData("Acos(z)", "Acos(z)")]
    [InlineData("Atan(z)", "Atan(z)")]
    [InlineData("Atan2(z, 2)", "Atan2(z, 2.0)")]
    [InlineData("Sinh(z)", "Sinh(z)")]
    [InlineData("Cosh(z)", "Cosh(z)")]
    [InlineData("Tanh(z)", "Tanh(z)")]
    [InlineData("Abs(z)", "Abs(z)")]
    [InlineData("Min(z, 1)", "Min(z, 1.0)")]
    [InlineData("Max(3, z)", "Max(3.0, z)")]
    [InlineData("Sign(z)", "z > 0 ? 1.0 : z < 0 ? -1.0 : z")]
    [InlineData("Clamp(z, 3, 4)", "Min(Max(z, 3.0), 4.0)")]
    [InlineData("FusedMultiplyAdd(z, 2, 3)", "FusedMultiplyAdd(z, 2.0, 3.0)")]
    public void A_function_means_the_same_wherever_it_is_called(string call, string expected)
    {
        var numbers = System.Text.RegularExpressions.Regex.Replace(call, @"\b\d", "T.CreateChecked($0)");
        string[] members =
        [
            $"static double F(double z) => Math.{call};",
            $"static double F(double z) => double.{call};",

            // MathF has no Clamp of its own.
            $"static float F(float z) => {(call.StartsWith("Clamp", StringComparison.Ordinal) ? "Math" : "MathF")}.{call};",
            $"static float F(float z) => float.{call};",

            // A sign is a whole number.
            $"static T F<T>(T z) where T : IFloatingPointIeee754<T> => {(call.StartsWith("Sign", StringComparison.Ordinal) ? $"T.CreateChecked(T.{numbers})" : $"T.{numbers}")};",
        ];

        Assert.All(members, source => Assert.Equal(expected, Code(OwnFunctions.Value(source))));
    }

    [Fact]
    public void A_local_is_computed_once_however_often_it_is_used()
    {
        var reading = OwnFunctions.Read("static double F(double z) { var s = Math.Sin(z); var q = s * s; var r = q * q; return r * r * q; }");

        var let = Assert.IsType<Expr.Let>(reading.Value);
        Assert.Equal(Expr.Of(Function.Sin, Symbols.Z), let.Value);
        Assert.Equal(16, reading.Value.Size);
    }

    [Fact]
    public void A_long_chain_of_locals_is_no_longer_than_it_is_written()
    {
        var locals = string.Concat(Enumerable.Range(1, 60).Select(i => $"var x{i} = x{i - 1} * x{i - 1} / 2; "));
        var derived = Derivation.Of(OwnFunctions.Value($"static double F(double z) {{ var x0 = Math.Sin(z); {locals}return x60; }}"), Symbols.Z, Symbols.A);

        Assert.InRange(derived.Value.Size, 60, 600);
        Assert.InRange(derived.Derivative.Size, 60, 1200);
    }

    private static string Code(Expr value)
    {
        var text = CSharp.Return(Derivation.Of(value, Symbols.Z, Symbols.A, written: value).Derivative, Precision.Double);
        foreach (var (name, local) in text.Split('\n').SkipLast(1).Select(line => line[4..^1].Split(" = ", 2)).Select(parts => (parts[0], parts[1])).Reverse())
        {
            text = System.Text.RegularExpressions.Regex.Replace(text.Split('\n')[^1], $@"\b{name}\b", local.Contains(' ', StringComparison.Ordinal) ? $"({local})" : local);
        }

        return text.Replace("return ", "", StringComparison.Ordinal).Replace("global::System.Math.", "", StringComparison.Ordinal).Replace("global::TypedNetworks.Numerics.ScalarMath.", "", StringComparison.Ordinal).TrimEnd(';');
    }
}
