using System.Globalization;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Text;

/// <summary>Numbers as C# and as prose, the same under every culture and on every runtime.</summary>
internal static class Literals
{
    /// <summary>A whole number in C#.</summary>
    public static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number for people, its thousands apart: 100 480.</summary>
    public static string Grouped(long value)
    {
        var digits = Integer(value);
        for (var i = digits.Length - 3; i > (value < 0 ? 1 : 0); i -= 3)
        {
            digits = digits.Insert(i, " ");
        }

        return digits;
    }

    /// <summary>The shortest literal that reads back as the same number; whole numbers stay bare, as <c>1</c>.</summary>
    public static string Number(double value, Precision precision)
    {
        if (double.IsNaN(value) || double.IsInfinity(precision == Precision.Single ? (float)value : value))
        {
            return (precision == Precision.Single ? "float." : "double.") + (double.IsNaN(value) ? "NaN" : value > 0 ? "PositiveInfinity" : "NegativeInfinity");
        }

        if (value == Math.Floor(value) && Math.Abs(value) < 1e6)
        {
            return Integer((long)value);
        }

        return precision == Precision.Single ? Shortest((float)value) + "f" : Shortest(value);
    }

    /// <summary>As <see cref="Number"/>, but a whole number keeps its floating-point type, as <c>1.0</c> or <c>1f</c>.</summary>
    public static string TypedNumber(double value, Precision precision)
    {
        var number = Number(value, precision);
        return number.All(c => char.IsDigit(c) || c == '-') ? number + (precision == Precision.Single ? "f" : ".0") : number;
    }

    // "R" does not round-trip on every .NET Framework, which is where Visual Studio may run this.
    private static string Shortest(double value)
    {
        for (var digits = 15; digits < 17; digits++)
        {
            var text = value.ToString("G" + Integer(digits), CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture) == value)
            {
                return WithPoint(text);
            }
        }

        return WithPoint(value.ToString("G17", CultureInfo.InvariantCulture));
    }

    private static string Shortest(float value)
    {
        for (var digits = 6; digits < 9; digits++)
        {
            var text = value.ToString("G" + Integer(digits), CultureInfo.InvariantCulture);
            if (float.Parse(text, CultureInfo.InvariantCulture) == value)
            {
                return text;
            }
        }

        return value.ToString("G9", CultureInfo.InvariantCulture);
    }

    // 100000000000000000000 would be read as an integer that is too large.
    private static string WithPoint(string text) => text.All(c => char.IsDigit(c) || c == '-') ? text + ".0" : text;
}
