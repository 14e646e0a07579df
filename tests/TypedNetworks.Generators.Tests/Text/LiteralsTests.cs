using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Tests.Text;

public class LiteralsTests
{
    [Fact]
    public void Every_double_reads_back_as_itself()
    {
        foreach (var value in RandomDoubles(20_000))
        {
            Assert.Equal(value, Convert.ToDouble(ReadBack(Literals.Number(value, Precision.Double)), CultureInfo.InvariantCulture));
            Assert.Equal(value, Assert.IsType<double>(ReadBack(Literals.TypedNumber(value, Precision.Double))));
        }
    }

    [Fact]
    public void Every_float_reads_back_as_itself()
    {
        foreach (var value in RandomFloats(20_000))
        {
            Assert.Equal(value, Convert.ToSingle(ReadBack(Literals.Number(value, Precision.Single)), CultureInfo.InvariantCulture));
            Assert.Equal(value, Assert.IsType<float>(ReadBack(Literals.TypedNumber(value, Precision.Single))));
        }
    }

    [Fact]
    public void No_literal_has_more_digits_than_it_needs()
    {
        // Below the normal range fewer digits would do than are tried; nobody writes such numbers.
        foreach (var value in RandomDoubles(20_000).Where(double.IsNormal))
        {
            Assert.Equal(Digits(value.ToString("R", CultureInfo.InvariantCulture)), Digits(Literals.Number(value, Precision.Double)));
        }

        foreach (var value in RandomFloats(20_000).Where(float.IsNormal))
        {
            Assert.Equal(Digits(value.ToString("R", CultureInfo.InvariantCulture)), Digits(Literals.Number(value, Precision.Single)));
        }
    }

    [Theory]
    [InlineData(0, "0", "0.0", "0", "0f")]
    [InlineData(1, "1", "1.0", "1", "1f")]
    [InlineData(-3, "-3", "-3.0", "-3", "-3f")]
    [InlineData(0.01, "0.01", "0.01", "0.01f", "0.01f")]
    [InlineData(0.1 + 0.2, "0.30000000000000004", "0.30000000000000004", "0.3f", "0.3f")]
    [InlineData(1.0 / 3, "0.3333333333333333", "0.3333333333333333", "0.33333334f", "0.33333334f")]
    [InlineData(999_999, "999999", "999999.0", "999999", "999999f")]
    [InlineData(1_000_000, "1000000.0", "1000000.0", "1E+06f", "1E+06f")]
    [InlineData(1e20, "1E+20", "1E+20", "1E+20f", "1E+20f")]
    [InlineData(1e-12, "1E-12", "1E-12", "1E-12f", "1E-12f")]
    [InlineData(1e14, "100000000000000.0", "100000000000000.0", "1E+14f", "1E+14f")]
    public void Numbers_are_spelled_as_one_would(double value, string number, string typed, string asFloat, string typedAsFloat)
    {
        Assert.Equal(number, Literals.Number(value, Precision.Double));
        Assert.Equal(typed, Literals.TypedNumber(value, Precision.Double));
        Assert.Equal(asFloat, Literals.Number(value, Precision.Single));
        Assert.Equal(typedAsFloat, Literals.TypedNumber(value, Precision.Single));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1 000")]
    [InlineData(101_770, "101 770")]
    [InlineData(-999, "-999")]
    [InlineData(-1000, "-1 000")]
    [InlineData(long.MaxValue, "9 223 372 036 854 775 807")]
    public void Thousands_are_apart_for_people(long value, string text) => Assert.Equal(text, Literals.Grouped(value));

    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void The_culture_changes_nothing(string culture)
    {
        var plain = Everything();

        Assert.NotEqual((-1234.5).ToString("N", CultureInfo.InvariantCulture), Cultures.Under(culture, () => (-1234.5).ToString("N", CultureInfo.CurrentCulture)));
        Assert.Equal(plain, Cultures.Under(culture, Everything));

        static string[] Everything() =>
        [
            .. RandomDoubles(2_000).Select(value => Literals.Number(value, Precision.Double)),
            .. RandomFloats(2_000).Select(value => Literals.TypedNumber(value, Precision.Single)),
            Literals.Integer(-1234567), Literals.Grouped(-1234567), Literals.TypedNumber(-5, Precision.Double),
        ];
    }

    private static object ReadBack(string literal)
    {
        var isNegative = literal.StartsWith('-');
        var expression = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(isNegative ? literal[1..] : literal);
        Assert.False(expression.ContainsDiagnostics, literal);
        return (expression.Token.Value, isNegative) switch
        {
            (double value, true) => -value,
            (float value, true) => -value,
            (int value, true) => -value,
            ({ } value, _) => value,
            _ => throw new ArgumentException(literal, nameof(literal)),
        };
    }

    private static int Digits(string number) =>
        number.TrimEnd('f').Split('E')[0].Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    private static IEnumerable<double> RandomDoubles(int count)
    {
        var random = new Random(20);
        return Enumerable.Range(0, count)
            .Select(i => i % 3 == 0 ? BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)) : Math.Round((random.NextDouble() - 0.5) * 20, i % 17 % 16))
            .Where(double.IsFinite);
    }

    private static IEnumerable<float> RandomFloats(int count)
    {
        var random = new Random(21);
        return Enumerable.Range(0, count)
            .Select(i => i % 3 == 0 ? BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)) : (float)Math.Round((random.NextDouble() - 0.5) * 20, i % 8))
            .Where(float.IsFinite);
    }
}
