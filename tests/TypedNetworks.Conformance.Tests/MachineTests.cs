using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Runtime.Versioning;

namespace TypedNetworks.Conformance.Tests;

/// <summary>These tests run many times, on several runtimes and instruction sets: that each run is what it says it is.</summary>
public class MachineTests
{
    [Fact]
    public void RuntimeIsTheOneThatTheTestsWereBuiltFor()
    {
        var framework = new FrameworkName(typeof(MachineTests).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
        Assert.Equal((framework.Version.Major, framework.Version.Minor), (Environment.Version.Major, Environment.Version.Minor));
    }

    // A runtime ignores a switch that it does not know: .NET 8's is EnableAVX512F, the later ones' EnableAVX512.
    [Fact]
    public void InstructionsThatAreSwitchedOffAreOff()
    {
        Assert.False(IsOff("EnableHWIntrinsic") && Vector128.IsHardwareAccelerated);
        Assert.False(IsOff("EnableAVX2") && (Avx2.IsSupported || Vector256.IsHardwareAccelerated));
        Assert.False((IsOff("EnableAVX512") || IsOff("EnableAVX512F")) && (Avx512F.IsSupported || Vector512.IsHardwareAccelerated));
        Assert.False(Environment.GetEnvironmentVariable("DOTNET_PreferredVectorBitWidth") == "128" && (Vector256.IsHardwareAccelerated || Fma.IsSupported != Avx2.IsSupported));

        static bool IsOff(string name) => Environment.GetEnvironmentVariable("DOTNET_" + name) == "0";
    }
}
