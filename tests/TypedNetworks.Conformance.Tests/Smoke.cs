namespace TypedNetworks.Conformance.Tests;

[Network(Inputs = 2, Hidden = 2, Outputs = 2)]
public sealed partial class Tiny;

public class Smoke
{
    [Fact]
    public void Runs() => Assert.True(new Tiny(1).Forward(.1, .2).y0 > 0);
}
