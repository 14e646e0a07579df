using System.Numerics;
using System.Runtime.Intrinsics;
using TypedNetworks.Numerics;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>Tests that run at every width and in both precisions.</summary>
public abstract class EveryWidth
{
    [Fact]
    public void ScalarSingle() => Check<ScalarOps<float>, float, float>();

    [Fact]
    public void ScalarDouble() => Check<ScalarOps<double>, double, double>();

    [Fact]
    public void Single128() => Check<Ops128<float>, Vector128<float>, float>();

    [Fact]
    public void Double128() => Check<Ops128<double>, Vector128<double>, double>();

    [Fact]
    public void Single256() => Check<Ops256<float>, Vector256<float>, float>();

    [Fact]
    public void Double256() => Check<Ops256<double>, Vector256<double>, double>();

    [Fact]
    public void Single512() => Check<Ops512<float>, Vector512<float>, float>();

    [Fact]
    public void Double512() => Check<Ops512<double>, Vector512<double>, double>();

    /// <summary>The test at one width.</summary>
    protected abstract void Check<TOps, TVector, T>()
        where TOps : struct, IVectorOps<TVector, T>
        where T : unmanaged, IFloatingPointIeee754<T>;
}
