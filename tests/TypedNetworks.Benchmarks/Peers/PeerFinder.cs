namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Every peer that this machine has, in the order of the columns, and what was not found.</summary>
internal sealed class PeerFinder : IDisposable
{
    private readonly List<IPeer> _peers = [];
    private readonly List<(string Column, string Why)> _missing = [];

    /// <summary>Looks for the peers that are asked for.</summary>
    public PeerFinder(PeerOptions options)
    {
        (string Column, Func<IEnumerable<IPeer>> Open)[] sources =
        [
            ("ours", () => [new OursPeer()]),
            ("ours AOT", () => [AotPeer.Start("ours AOT", instructions: null)]),
            ("ours AOT native", () => [AotPeer.Start("ours AOT native", options.Avx2 ? "x86-64-v3" : "native")]),
            ("gcc -O3", () => NativePeers.Gcc(fast: false, options.Avx2)),
            ("gcc -ffast-math", () => NativePeers.Gcc(fast: true, options.Avx2)),
            ("FANN", NativePeers.Fann),
            ("ONNX Runtime", () => [new OrtPeer()]),
            ("PyTorch", () => [PythonPeer.Start("PyTorch", "torch")]),
            ("scikit-learn", () => [PythonPeer.Start("scikit-learn", "sklearn")]),
        ];
        foreach (var (column, open) in sources.Where(source => options.Wants(source.Column)))
        {
            Console.Error.WriteLine($"Opening {column} …");
            try
            {
                _peers.AddRange(open());
            }
            catch (PeerMissingException exception)
            {
                _missing.Add((column, "not found: " + exception.Message));
            }
        }
    }

    /// <summary>The peers.</summary>
    public IReadOnlyList<IPeer> Peers => _peers;

    /// <summary>Columns without a peer, and why.</summary>
    public IReadOnlyList<(string Column, string Why)> Missing => _missing;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var peer in _peers)
        {
            peer.Dispose();
        }
    }
}
