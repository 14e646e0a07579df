namespace TypedNetworks.Benchmarks.Peers;

/// <summary>The peers written in C: the network as loops, under gcc's flags and layouts of weights, and the library FANN.</summary>
internal static class NativePeers
{
    private static readonly (string Name, string[] Defines)[] Layouts =
    [
        ("both layers [to][from]", ["-DLAYOUT1=0", "-DLAYOUT2=0"]),
        ("both layers [from][to]", ["-DLAYOUT1=1", "-DLAYOUT2=1"]),
        ("[from][to], then [to][from]", ["-DLAYOUT1=1", "-DLAYOUT2=0"]),
    ];

    /// <summary>C by gcc.</summary>
    /// <param name="fast">With <c>-ffast-math</c>.</param>
    /// <param name="avx2">For AVX2 instead of this machine.</param>
    public static IEnumerable<IPeer> Gcc(bool fast, bool avx2)
    {
        var version = Shell.FirstLine("gcc", "--version") ?? throw new PeerMissingException("gcc");
        string[] flags = ["-O3", .. avx2 ? (string[])["-mavx2", "-mfma"] : ["-march=native"], .. fast ? (string[])["-ffast-math"] : []];
        return
        [
            .. Layouts.Select(layout => new NativePeer(new NativeLanguage(
                fast ? "gcc -ffast-math" : "gcc -O3", layout.Name, $"{version}, {string.Join(' ', flags)}", "network.c",
                _ => [.. flags, .. layout.Defines], _ => ["-lmvec", "-lm"], _ => null))),
        ];
    }

    /// <summary>FANN, in single or double precision as the network is.</summary>
    public static IEnumerable<IPeer> Fann()
    {
        var version = Shell.FirstLine("pkg-config", "--modversion", "fann") ?? throw new PeerMissingException("libfann-dev, pkg-config");
        return
        [
            new NativePeer(new NativeLanguage(
                "FANN", "", "FANN " + version, "fann.c", _ => ["-O3", "-march=native"],
                data => [data.IsSingle ? "-lfloatfann" : "-ldoublefann", "-lm"],
                workload => workload.Network.IsClassifier ? "no ReLU, no softmax" : null)),
        ];
    }
}
