using TypedNetworks.Runtime;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>Where large objects would lie in a heap that puts one behind the other.</summary>
public class LineFillerTests
{
    private const int Filler = 85_000;

    [Theory]
    [InlineData(0, 407_040)]
    [InlineData(8, 407_040)]
    [InlineData(24, 407_048)]
    [InlineData(56, 101_768)]
    [InlineData(40, 85_008)]
    public void Third_object_begins_a_line(long start, int bytes)
    {
        foreach (var gap in new[] { 24, 56, 80 })
        {
            foreach (var longer in new[] { 0, 8, 56 })
            {
                var second = (nint)(start + bytes + gap + Filler + longer + gap);
                var third = second + bytes + gap + Filler + LineFiller.Longer((nint)start, second, longer) + gap;
                Assert.Equal(0, third % LineFiller.CacheLine);
            }
        }
    }
}
