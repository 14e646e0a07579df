using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>What the numbers were measured on.</summary>
internal static class Machine
{
    /// <summary>The processor, as it names itself, with family and model, since servers in the cloud hide theirs.</summary>
    public static string Processor
    {
        get
        {
            const string Path = "/proc/cpuinfo";
            var lines = File.Exists(Path) ? File.ReadAllLines(Path) : [];
            string Of(string key) => lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "?";
            return lines.Length == 0
                ? RuntimeInformation.ProcessArchitecture.ToString()
                : $"{Of("model name")} (family {Of("cpu family")}, model {Of("model\t")}), {Environment.ProcessorCount} cores";
        }
    }

    /// <summary>The widest vectors that .NET uses in this process, in bits.</summary>
    public static int VectorBits =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64;

    /// <summary>The instruction set that goes with them.</summary>
    public static string Instructions =>
        RuntimeInformation.ProcessArchitecture != Architecture.X64 ? $"{8 * Vector<byte>.Count} bits"
        : VectorBits switch { 512 => "AVX-512", 256 => "AVX2", 128 => "SSE", _ => "no vectors" };
}
