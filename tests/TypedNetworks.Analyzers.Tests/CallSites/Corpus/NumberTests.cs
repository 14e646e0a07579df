namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs whose sizes are worked out: of other types than int, by shifts, from texts, by methods of the framework.</summary>
public class NumberTests
{
    [Theory]

    // Of other types.
    [InlineData("_ = gate.Forward({|TN0101:new double[2L]|}); _ = gate.Forward(new double[3L]); const byte two = 2; _ = gate.Forward({|TN0101:new double[two]|});")]
    [InlineData("var two = 2L; _ = gate.Forward({|TN0101:new double[two]|}); byte three = 3; _ = gate.Forward(new double[three]); uint four = 4; _ = gate.Forward({|TN0101:new double[four]|});")]
    [InlineData("byte most = 255; most++; _ = gate.Forward(new double[most]); long some = n; _ = gate.Forward(new double[some]);")]
    [InlineData("byte most = 255; var small = unchecked((byte)(most + 4)); _ = gate.Forward(new double[small]); var big = 2L; big = 3; _ = gate.Forward(new double[big]);")]
    [InlineData("struct Own { public static implicit operator Own(int n) => default; public static implicit operator int(Own o) => 3; } ¦ Own two = 2; _ = gate.Forward(new double[two]);")]

    // By bits.
    [InlineData("var k = 2; _ = gate.Forward({|TN0101:new double[k << 0]|}); _ = gate.Forward({|TN0101:new double[k << 33]|}); _ = gate.Forward(new double[k | 1]); _ = gate.Forward({|TN0101:new double[k & 6]|});")]
    [InlineData("var k = 7; _ = gate.Forward(new double[k >> 1]); _ = gate.Forward({|TN0101:new double[k ^ 3]|}); _ = gate.Forward(new double[n >> 1]); _ = gate.Forward(new double[k << 31 >> 31 & 3]);")]

    // From texts.
    [InlineData("_ = gate.Forward({|TN0101:new double[\"abcd\".Length]|}); _ = gate.Forward(new double[\"abc\".Length]); var text = \"abcd\"; _ = gate.Forward({|TN0101:new double[text.Length]|});")]
    [InlineData("var text = \"abcd\"; text = \"abc\"; _ = gate.Forward(new double[text.Length]); _ = gate.Forward(new double[n.ToString().Length]);")]

    // By the framework.
    [InlineData("var k = 4; _ = gate.Forward({|TN0101:new double[Math.Max(2, k)]|}); _ = gate.Forward(new double[Math.Min(3, k)]); _ = gate.Forward({|TN0101:new double[int.Min(2, 3)]|}); _ = gate.Forward(new double[Math.Max(n, 4)]);")]
    [InlineData("static class Math { public static int Max(int a, int b) => 3; } ¦ _ = gate.Forward(new double[Math.Max(2, 4)]);")]

    // Sequences that are put together.
    [InlineData("var a = new double[2]; _ = gate.Forward({|TN0101:a.Concat(a).ToArray()|}); _ = gate.Forward(a.Append(1).ToArray()); _ = gate.Forward({|TN0101:a.Prepend(1).Append(2).ToArray()|}); _ = gate.Forward(a.Concat(x).ToArray());")]
    [InlineData("var a = new float[4]; _ = gate.Forward({|TN0101:Array.ConvertAll(a, v => (double)v)|}); _ = gate.Forward(Array.ConvertAll(f, v => (double)v));")]
    [InlineData("_ = gate.Forward({|TN0101:new double[0].Where(v => v > 0).ToArray()|}); _ = gate.Forward(new double[4].Where(v => v > 0).ToArray()); _ = gate.Forward({|TN0101:Enumerable.Empty<double>().ToArray()|});")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();

    // Who writes a network by hand may have a constant that says something else.
    [Fact]
    public Task Size_behind_the_interface_is_known_of_networks_alone() =>
        CallSiteTest.OfWholeFile("""
            using System;
            using TypedNetworks;

            sealed class Own : INetwork<double>
            {
                public const int InputCount = 4;
                int INetwork<double>.InputCount => 3;
                int INetwork<double>.OutputCount => 1;
                int INetwork<double>.ParameterCount => 0;
                void INetwork<double>.Forward(ReadOnlySpan<double> input, Span<double> output) { }
                void INetwork<double>.ForwardBatch(ReadOnlySpan<double> inputs, Span<double> outputs) { }
                double F(Gate gate) => gate.Forward(new double[((INetwork<double>)this).InputCount]);
            }
            """).RunAsync();
}
