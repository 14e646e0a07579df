namespace TypedNetworks.Analyzers.Tests;

/// <summary>An activation or loss of one's own is an expression, or has its derivative beside it.</summary>
public class TN0031Tests
{
    private const string OrDerivative = ", or add 'static double SwishDerivative(double z)' to 'Gate', the derivative of 'Swish' at z";

    [Theory]
    [InlineData("{ [|if (z < 0) return 0;|] return z; }", "if (z < 0) return 0;' is a statement, and only a formula can be differentiated; write one expression, with ?: for a choice")]
    [InlineData("{ var x = z; [|for (var i = 0; i < 3; i++)\n { x *= z; }|] return x; }", "for (var i = 0; i < 3; i++)' is a statement, and only a formula can be differentiated; write one expression, with ?: for a choice")]
    [InlineData("=> 1 + [|Other.Scale(z, \"\")|];", "Other.Scale(z, \"\")' is no function that is known here; call static methods of numbers alone, your own or those of Math")]
    [InlineData("=> [|Math.BitDecrement(z)|];", "Math.BitDecrement(z)' calls 'BitDecrement', whose source is not in this project; write out what it computes")]
    [InlineData("=> z * [|Slope|];", "Slope' may change while the program runs; make it a const")]
    [InlineData("=> z * ([|Math.Sign(z) / 2|]);", "Math.Sign(z) / 2' computes with whole numbers; make one of them a double or float")]
    [InlineData("=> [|1 / 2|] * z;", "1 / 2' is 0, since C# drops the fraction where it divides whole numbers; make one of them a double or float")]
    [InlineData("=> z + Math.Pow(z, [|3 / 2|]);", "3 / 2' is 1, since C# drops the fraction where it divides whole numbers; make one of them a double or float")]
    [InlineData("=> z > 0 ? z : 1 + [|-7 / 2|] * z;", "-7 / 2' is -3, since C# drops the fraction where it divides whole numbers; make one of them a double or float")]
    [InlineData("=> z * (z > 0 ? [|1 / 3|] : 2);", "1 / 3' is 0, since C# drops the fraction where it divides whole numbers; make one of them a double or float")]
    [InlineData("=> [|z switch { > 0 => z, _ => 0 }|];", "z switch { > 0 => z, _ => 0 }' is no formula that can be differentiated; write it with ?:")]
    [InlineData("=> [|z++|];", "z++' changes a variable; give each value a local of its own")]
    public Task WhatIsNotReadIsReportedThere(string body, string said) =>
        DeclarationTest.Of($$"""
            using System;

            [Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = nameof(Swish))]
            public partial class Gate
            {
                private static readonly double Slope = 2;

                static double Swish(double z) {{body}}
            }

            static class Other
            {
                public static double Scale(double x, string text) => x * text.Length;
            }
            """).Says("TN0031", "'" + said + OrDerivative).RunAsync();

    [Fact]
    public Task WhatAHelperOfAnotherClassDoesIsReportedThere() =>
        DeclarationTest.Of(
            "[Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))] public partial class Gate { static double Swish(double z) => Maths.Half(z); }",
            "static class Maths { public static double Half(double x) { [|if (x < 0) return 0;|] return x / 2; } }")
            .Says("TN0031", "'if (x < 0) return 0;' is a statement, and only a formula can be differentiated; write one expression, with ?: for a choice" + OrDerivative)
            .RunAsync();

    [Fact]
    public Task EachFunctionIsReportedInItsPrecision() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1, Precision = Precisions.Single, Loss = nameof(Hinge))]
            [Layer(4, Activation = nameof(Swish))]
            public partial class Gate
            {
                private static float Swish(float z) => [|System.MathF.BitIncrement(z)|];

                private static float Hinge(float y, float t) => [|y is > 0|] ? y : t;
            }
            """)
            .Says(
                "TN0031",
                "'System.MathF.BitIncrement(z)' calls 'BitIncrement', whose source is not in this project; write out what it computes, or add 'static float SwishDerivative(float z)' to 'Gate', the derivative of 'Swish' at z",
                "'y is > 0' is no comparison of numbers; write it with < <= > >= == !=, and && || ! between them, or add 'static float HingeDerivative(float y, float t)' to 'Gate', the derivative of 'Hinge' by the output y")
            .UsedBy(new("Gate") { Number = "float" })
            .RunAsync();

    [Fact]
    public Task AGeneratedConstantIsNotThereWhenNetworksAreGenerated() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))]
            public partial class Gate
            {
                static double Swish(double z) => z / [|InputCount|];
            }
            """).Says("TN0031", "'InputCount' is generated, and not there yet when networks are; write the number itself" + OrDerivative).RunAsync();

    [Fact]
    public Task FunctionsThatAreReadNeedNoDerivatives() =>
        DeclarationTest.Of("""
            [Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = nameof(Swish), Loss = nameof(Hinge))]
            public partial class Gate
            {
                private const double Slope = 0.1;

                private static double Swish(double z) => Scaled(z) / (1 + System.Math.Exp(-z));

                private static double Hinge(double y, double t)
                {
                    var margin = 1 - (t * y);
                    return margin > 0 ? margin : 0;
                }

                private static double Scaled(double x) => Slope * x;
            }
            """).RunAsync();

    [Fact]
    public Task GenericMathIsRead() =>
        DeclarationTest.Of("""
            using System.Numerics;

            [Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish), Precision = "Single")]
            public partial class Gate
            {
                private static T Swish<T>(T z)
                    where T : IFloatingPointIeee754<T> => z / (T.One + T.Exp(-z));
            }
            """).UsedBy(new("Gate") { Number = "float" }).RunAsync();

    [Theory]
    [InlineData("{ if (z < 0) return 0; return z; }")]
    [InlineData("=> System.Math.Floor(z);")]
    [InlineData("=> z > 0 ? Swish(z - 1) : z;")]
    [InlineData("=> System.Math.BitIncrement(z);")]
    public Task WithADerivativeBesideItAnythingIsFine(string body) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))] public partial class Gate {{ static double Swish(double z) {body} static double SwishDerivative(double z) {{ if (z < 0) return 0; return 1; }} }}").RunAsync();

    [Fact]
    public Task WhatDoesNotCompileIsLeftToTheCompiler() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))] public partial class Gate { static double Swish(double z) => missing; }")
            .SoDoesTheCompiler("CS0103").RunAsync();

    [Fact]
    public Task FunctionThatNoAttributeNamesNeedsNoDerivative() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class Gate { static double Swish(double z) { if (z < 0) return 0; return z; } }").RunAsync();

    [Theory]
    [InlineData("1.0 / 2 * z")]
    [InlineData("1 / 2f * z")]
    [InlineData("4 / 2 * z")]
    [InlineData("z * (z > 0 ? 6 / 3 : 2)")]
    [InlineData("Half * z")]
    [InlineData("(N - 1) / 2 * z")]
    [InlineData("(double)(7 / 2) * z")]
    public Task QuotientsOfWholeNumbersThatLoseNothingAreFine(string expression) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))] public partial class Gate {{ const double Half = 0.5; const int N = 6; static double Swish(double z) => {expression}; }}").RunAsync();

    private const string Library = """
        using System.Numerics;
        using TypedNetworks;

        public static class Fn
        {
            public const double Slope = 2;

            public static double Sq(double z) => z * z;
        }

        [Network(Inputs = 2, Outputs = 1)]
        public partial class Door;
        """;

    // An editor has a referenced project as source, a build has it compiled: both must say the same.
    [Fact]
    public Task AMethodOfAnotherProjectIsNotRead() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))] public partial class Gate { static double Swish(double z) => 1 + [|Fn.Sq(z)|]; }")
            .Referencing(Library)
            .Says("TN0031", "'Fn.Sq(z)' calls 'Sq', whose source is not in this project; write out what it computes" + OrDerivative)
            .RunAsync();

    [Theory]
    [InlineData("static double Swish(double z) => Fn.Sq(z); static double SwishDerivative(double z) => 2 * z;")]
    [InlineData("static double Swish(double z) => z; static double SwishDerivative(double z) => Fn.Sq(z);")]
    [InlineData("static double Swish(double z) => Fn.Slope * z / Door.InputCount;")]
    public Task BesideADerivativeItIsCalledAndConstantsAreRead(string members) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))] public partial class Gate {{ {members} }}").Referencing(Library).RunAsync();

    // Generic math over whole numbers divides as they do, whatever the network's numbers are.
    [Theory]
    [InlineData("[|Scaled<int>.By(z)|]", "Scaled<int>.By(z)")]
    [InlineData("[|Scaled<decimal>.By(z)|]", "Scaled<decimal>.By(z)")]
    [InlineData("[|Scaled<byte>.Inner.By(z)|]", "Scaled<byte>.Inner.By(z)")]
    [InlineData("[|Scaled<int>.Inner.With(z)|]", "Scaled<int>.Inner.With(z)")]
    public Task GenericMathOfOtherNumbersIsNotRead(string call, string said) =>
        OfScaled(call).Says("TN0031", $"'{said}' is no function that is known here; call static methods of numbers alone, your own or those of Math" + OrDerivative).RunAsync();

    [Theory]
    [InlineData("Scaled<double>.By(z)")]
    [InlineData("Scaled<float>.Inner.By(z)")]
    [InlineData("Tagged<string>.Twice(z)")]
    public Task GenericMathOfRealNumbersIs(string call) => OfScaled(call).RunAsync();

    private static DeclarationTest OfScaled(string call) => DeclarationTest.Of(
        $"[Network(Inputs = 3, Outputs = 1, Activation = nameof(Swish))] public partial class Gate {{ static double Swish(double z) => {call}; }}",
        """
        static class Scaled<T>
            where T : System.Numerics.INumber<T>
        {
            public static double By(double z) => z * double.CreateChecked(T.CreateChecked(5) / T.CreateChecked(2));

            public static class Inner
            {
                public static double By(double z) => Scaled<T>.By(z);

                public static TOther With<TOther>(TOther z)
                    where TOther : System.Numerics.INumber<TOther> => z * TOther.CreateChecked(T.CreateChecked(5) / T.CreateChecked(2));
            }
        }

        static class Tagged<T>
        {
            public static double Twice(double z) => 2 * z;
        }
        """);
}
