using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Values of types as rows of numbers, and rows of numbers as values.</summary>
public class TypedEncodingTests
{
    private static readonly Day _day = new(new Wind(2.5f, -90), Weather.Rainy, IsHoliday: true) { Temperature = 21.25 };

    private static readonly EveryMember _every = new()
    {
        Field = 1.5f,
        Flag = true,
        Double = Math.PI,
        Single = 0.1f,
        SByte = -128,
        Byte = 255,
        Int16 = -32768,
        UInt16 = 65535,
        Int32 = int.MinValue,
        UInt32 = uint.MaxValue,
        Int64 = -(1L << 52),
        UInt64 = 1UL << 60,
        Weather = Weather.Cloudy,
        Wind = new(4, 7),
    };

    private static readonly double[] _everyNumber =
        [Math.PI, 0.1f, -128, 255, -32768, 65535, int.MinValue, uint.MaxValue, -(1L << 52), 1UL << 60, 0, 1, 0, 4, 7, 1.5, 1];

    [Fact]
    public void ParametersOfARecordComeFirstThenWhatElseCanBeSet()
    {
        Assert.Equal((7, 3), (Forecast.InputCount, Forecast.OutputCount));
        Assert.Equal([2.5, -90, 0, 0, 1, 1, 21.25], Encoded(_day));
        Assert.Equal([0, 0, 1, 0, 0, 0, -3], Encoded(new Day(default, Weather.Sunny, IsHoliday: false) { Temperature = -3 }));
    }

    [Fact]
    public void EveryTypeOfMemberHasItsPlace()
    {
        var numbers = new double[Copier.InputCount];
        Copier.EncodeInput(_every, numbers);
        Assert.Equal(_everyNumber, numbers);
        Copier.EncodeTarget(_every, numbers.AsSpan());
        Assert.Equal(_everyNumber, numbers);
    }

    [Fact]
    public void SinglePrecisionIsTheNearest()
    {
        var numbers = new float[CopierSingle.InputCount];
        CopierSingle.EncodeInput(_every, numbers);
        Assert.Equal(_everyNumber.Select(number => (float)number), numbers);
    }

    [Theory]
    [InlineData(Weather.Sunny, 0)]
    [InlineData(Weather.Cloudy, 1)]
    [InlineData(Weather.Rainy, 2)]
    public void EnumIsOneHotInTheOrderOfItsDeclaration(Weather weather, int place)
    {
        double[] numbers = [7, 7, 7];
        Forecast.EncodeTarget(weather, numbers);
        Assert.Equal(Enumerable.Range(0, 3).Select(i => i == place ? 1.0 : 0.0), numbers);
        Assert.Equal(weather, Forecast.DecodeOutput(numbers));
    }

    [Theory]
    [InlineData(Weather.Sunny, .4, .4, .2)]
    [InlineData(Weather.Cloudy, .1, .45, .45)]
    [InlineData(Weather.Rainy, -3.0, -2.0, -1.0)]
    [InlineData(Weather.Sunny, double.NaN, double.NaN, double.NaN)]
    public void LargestIsTheAnswerAndTheFirstOfEqualOnes(Weather expected, double first, double second, double third) =>
        Assert.Equal(expected, Forecast.DecodeOutput([first, second, third]));

    [Fact]
    public void EveryTypeOfMemberIsReadBack()
    {
        var read = Copier.DecodeOutput(_everyNumber);
        Assert.Equal((_every.Double, _every.Single, _every.SByte, _every.Byte), (read.Double, read.Single, read.SByte, read.Byte));
        Assert.Equal((_every.Int16, _every.UInt16, _every.Int32, _every.UInt32), (read.Int16, read.UInt16, read.Int32, read.UInt32));
        Assert.Equal((_every.Int64, _every.UInt64, _every.Weather, _every.Wind), (read.Int64, read.UInt64, read.Weather, read.Wind));
        Assert.Equal((_every.Field, _every.Flag), (read.Field, read.Flag));
    }

    [Theory]
    [InlineData(2.4, 2, 2, true)]
    [InlineData(2.6, 3, 3, true)]
    [InlineData(-2.6, -3, 0, false)]
    [InlineData(1e30, int.MaxValue, byte.MaxValue, true)]
    [InlineData(double.NegativeInfinity, int.MinValue, 0, false)]
    [InlineData(double.NaN, 0, 0, false)]
    [InlineData(0.5, 0, 0, false)]
    [InlineData(0.51, 1, 1, true)]
    public void WholeNumbersAreTheNearestThatTheirTypesHave(double number, int whole, int small, bool flag)
    {
        var read = Copier.DecodeOutput([.. Enumerable.Repeat(number, Copier.OutputCount)]);
        Assert.Equal((whole, small, flag), (read.Int32, (int)read.Byte, read.Flag));
        var single = CopierSingle.DecodeOutput([.. Enumerable.Repeat((float)number, Copier.OutputCount)]);
        Assert.Equal((whole, small, flag), (single.Int32, (int)single.Byte, single.Flag));
    }

    [Fact]
    public void WrongLengthsAreRefusedInWords()
    {
#pragma warning disable TN0101 // The message of the running program is for lengths that the compiler does not know.
        Assert.Equal(
            "Forecast.EncodeInput takes exactly 7 inputs (wind.speed, wind.direction, weather.sunny, weather.cloudy, weather.rainy, isHoliday, temperature) but was given 6. (Parameter 'destination')",
            Assert.Throws<ArgumentException>(() => Forecast.EncodeInput(_day, new double[6])).Message);
        Assert.Equal(
            "Forecast.EncodeTarget takes exactly 3 targets but was given 4. (Parameter 'destination')",
            Assert.Throws<ArgumentException>(() => Forecast.EncodeTarget(Weather.Sunny, new double[4])).Message);
        Assert.Equal(
            "Forecast.DecodeOutput takes exactly 3 outputs (sunny, cloudy, rainy) but was given 0. (Parameter 'output')",
            Assert.Throws<ArgumentException>(() => Forecast.DecodeOutput([])).Message);
        Assert.Equal(
            "Forecast.Classify takes exactly 3 outputs (sunny, cloudy, rainy) but was given 2. (Parameter 'probabilities')",
            Assert.Throws<ArgumentException>(() => new Forecast(1).Classify(_day, new double[2])).Message);
#pragma warning restore TN0101
    }

    [Fact]
    public void ValuesThatAreNoMembersAreRefusedInWords()
    {
        const string Message = "Forecast takes the members of Weather (Sunny, Cloudy, Rainy) but was given 0, which is none of them.";
        var (network, gradient) = (new Forecast(1), new Forecast.ParameterSet());
        var day = _day with { Weather = default };
        Assert.Equal(Message, Assert.Throws<ArgumentOutOfRangeException>(() => network.Classify(day)).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentOutOfRangeException>(() => network.Backprop(_day, default(Weather), gradient)).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentOutOfRangeException>(() => network.TrainStep(_day, default(Weather), .1)).Message);
        Assert.All(gradient.AsSpan().ToArray(), number => Assert.Equal(0, number));
    }

    [Fact]
    public void MissingValuesAreRefused()
    {
        Assert.Equal("input", Assert.Throws<ArgumentNullException>(() => new Forecast(1).Classify(null!)).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentNullException>(() => new Copier(1).TrainStep(_every, null!, .1)).ParamName);
        Assert.Equal("input.First", Assert.Throws<ArgumentNullException>(() => new Tourist(1).Predict(new(3, null!))).ParamName);
        Assert.Equal("input", Assert.Throws<ArgumentNullException>(() => new Tourist(1).Predict(null!)).ParamName);
    }

    private static double[] Encoded(Day day)
    {
        var numbers = new double[Forecast.InputCount];
        Forecast.EncodeInput(day, numbers);
        return numbers;
    }
}
