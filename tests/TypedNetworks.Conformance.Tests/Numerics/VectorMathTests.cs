using System.Globalization;
using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>
/// Checks <see cref="VectorMath"/> at every width against exact results. The same number must give the same bits in
/// every lane, and at every width that has no table of its own.
/// </summary>
/// <remarks>
/// All of it must also pass with DOTNET_EnableAVX512=0, DOTNET_EnableAVX2=0, DOTNET_EnableFMA=0 and
/// DOTNET_EnableHWIntrinsic=0, which take the wider vectors and fused multiply-add away.
/// VECTOR_MATH_REPORT=file writes the largest errors found to a file.
/// </remarks>
public partial class VectorMathTests
{
    private const int RandomPoints = 100_000;

    private static readonly Dictionary<string, VectorFunction> Functions = new()
    {
        ["Exp"] = VectorFunction.Of<ExpFunction>(ExactFunctions.Exp, -746, 710, -105, 89, 1, 1),
        ["Log"] = VectorFunction.Of<LogFunction>(ExactFunctions.Log, 0, 10, 0, 10, 2, 2),
        ["Tanh"] = VectorFunction.Of<TanhFunction>(ExactFunctions.Tanh, -20, 20, -10, 10, 2, 2),
        ["Sigmoid"] = VectorFunction.Of<SigmoidFunction>(ExactFunctions.Sigmoid, -746, 40, -105, 20, 2, 2),
        ["Softplus"] = VectorFunction.Of<SoftplusFunction>(ExactFunctions.Softplus, -40, 40, -105, 20, 3, 3),
        ["LogP1"] = VectorFunction.Of<LogP1Function>(ExactFunctions.LogP1, -1, 3, -1, 3, 2, 2),
        ["ExpM1"] = VectorFunction.Of<ExpM1Function>(ExactFunctions.ExpM1, -3, 3, -3, 3, 3, 3),
        ["Erf"] = VectorFunction.Of<ErfFunction>(ExactFunctions.Erf, -6, 6, -4, 4, 2, 2),
        ["NormalCdf"] = VectorFunction.Of<NormalCdfFunction>(ExactFunctions.NormalCdf, -39, 9, -14.5, 6, 6, 4),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void DoubleIsWithinItsBoundAtEveryWidth(string name)
    {
        VectorFunction function = Functions[name];
        double[] x = VectorPoints.Doubles(function.Low, function.High, RandomPoints);
        var expected = new double[x.Length];
        Parallel.For(0, 64, part =>
        {
            for (int i = part * x.Length / 64; i < (part + 1) * x.Length / 64; i++)
            {
                expected[i] = function.Exact(x[i]);
            }
        });

        Check(name, x, expected, function.Doubles, function.Bound, Ulp.Distance);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void FloatIsWithinItsBoundAtEveryWidth(string name)
    {
        VectorFunction function = Functions[name];
        float[] x = VectorPoints.Singles(function.LowSingle, function.HighSingle, RandomPoints);
        Func<double, double> exact = InDouble(name);
        float[] expected = [.. x.Select(number => (float)exact(number))];
        Check(name, x, expected, function.Singles, function.BoundSingle, Ulp.Distance);
    }

    /// <summary>The yardstick itself: ScalarMathReference.csv was written with 40-digit arithmetic.</summary>
    [Fact]
    public void ExactFunctionsAgreeWithTheReferenceFile()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Numerics", "ScalarMathReference.csv");
        int rows = 0;
        foreach (string[] cells in File.ReadLines(path).Skip(1).Select(line => line.Split(',')))
        {
            if (Functions.TryGetValue(cells[0], out VectorFunction? function))
            {
                double x = double.Parse(cells[1], CultureInfo.InvariantCulture);
                double expected = double.Parse(cells[2], CultureInfo.InvariantCulture);
                double actual = function.Exact(x);

                // Of a result half way between two numbers 31 digits may not show which one is nearer; a subnormal
                // result is rounded twice.
                Assert.True(Ulp.Distance(expected, actual) <= 1, Text($"{cells[0]}({x:R}) is {actual:R}, expected {expected:R}."));
                rows++;
            }
        }

        Assert.True(rows > 250);
    }

    /// <summary>All overloads for a vector or number of one type call the function they are named after, at their width.</summary>
    [Fact]
    public void OverloadsGiveWhatTheGenericOnesGive()
    {
        MethodInfo[] overloads = [.. typeof(VectorMath).GetMethods().Where(m => m.IsStatic && !m.IsGenericMethod)];
        Assert.Equal(72, overloads.Length);
        foreach (MethodInfo overload in overloads)
        {
            Type type = overload.GetParameters()[0].ParameterType;
            Type element = type.IsGenericType ? type.GenericTypeArguments[0] : type;
            object number = element == typeof(float) ? 0.3f : (object)0.3;
            Array one = Array.CreateInstance(element, 16);
            one.SetValue(number, 0);
            VectorFunction function = Functions[overload.Name];
            Type factory = !type.IsGenericType ? type
                : type.GetGenericTypeDefinition() == typeof(Vector512<>) ? typeof(Vector512)
                : type.GetGenericTypeDefinition() == typeof(Vector256<>) ? typeof(Vector256) : typeof(Vector128);
            int width = factory == typeof(Vector512) ? 3 : factory == typeof(Vector256) ? 2 : factory == typeof(Vector128) ? 1 : 0;
            object expected = element == typeof(float)
                ? function.Singles[width].Run((float[])one)[0]
                : (object)function.Doubles[width].Run((double[])one)[0];
            if (!type.IsGenericType)
            {
                Assert.Equal(expected, overload.Invoke(null, [number]));
                continue;
            }

            MethodInfo create = factory.GetMethod("Create", [element])!;
            Assert.Equal(create.Invoke(null, [expected]), overload.Invoke(null, [create.Invoke(null, [number])]));
        }
    }

    /// <summary>Double precision is exact enough to judge single precision, and faster than the exact functions.</summary>
    private static Func<double, double> InDouble(string name) => name switch
    {
        "Exp" => Math.Exp,
        "Log" => Math.Log,
        "Tanh" => Math.Tanh,
        "Sigmoid" => x => 1.0 / (1.0 + Math.Exp(-x)),
        "Softplus" => ScalarMath.Softplus,
        "LogP1" => ScalarMath.LogP1,
        "ExpM1" => ScalarMath.ExpM1,
        "Erf" => ScalarMath.Erf,
        _ => ScalarMath.NormalCdf,
    };

    private static void Check<T>(
        string name, T[] x, T[] expected, IReadOnlyList<(string Width, Func<T[], T[]> Run)> widths, long bound, Func<T, T, long> distance)
    {
        T[] scalar = widths[0].Run(x);
        T[] rotatedX = [x[^1], .. x[..^1]];
        foreach ((string width, Func<T[], T[]> run) in widths)
        {
            T[] actual = run(x);
            T[] rotated = run(rotatedX);
            long worst = 0;
            for (int i = 0; i < x.Length; i++)
            {
                long error = distance(expected[i], actual[i]);
                worst = Math.Max(worst, error);
                Assert.True(error <= bound, Text($"{name}({x[i]:R}) of {width} bits is {actual[i]:R}, expected {expected[i]:R}: {error} ulp off."));

                // Alone, narrow or wide the bits are the same, unless there is the table of powers that only wide vectors have.
                T other = width == "512" && Avx512F.IsSupported ? rotated[(i + 1) % x.Length] : scalar[i];
                Assert.True(distance(other, actual[i]) == 0, Text($"{name}({x[i]:R}) at place {i} of {width} bits is {actual[i]:R}, elsewhere {other:R}."));
            }

            Report(Text($"{name} {typeof(T).Name} {width} {worst}"));
        }
    }

    private static void Report(string line)
    {
        if (Environment.GetEnvironmentVariable("VECTOR_MATH_REPORT") is { } path)
        {
            lock (Functions)
            {
                File.AppendAllText(path, line + Environment.NewLine);
            }
        }
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
