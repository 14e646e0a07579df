using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>C source, compiled for each network when it is first asked for, loaded into this process; it times itself.</summary>
internal sealed class NativePeer(NativeLanguage language) : IPeer
{
    private static readonly string Sources = Path.Combine(AppContext.BaseDirectory, "Peers", "Native");
    private static readonly string Libraries = Path.Combine(AppContext.BaseDirectory, "Peers", "Compiled");

    private readonly Dictionary<string, NativeNetwork> _networks = [];

    /// <inheritdoc/>
    public string Column => language.Column;

    /// <inheritdoc/>
    public string Variant => language.Variant;

    /// <inheritdoc/>
    public string Version => language.Version;

    /// <inheritdoc/>
    public string? WhyNot(Workload workload) => language.WhyNot(workload);

    /// <inheritdoc/>
    public double Run(Workload workload, long calls) => Network(workload.Network).Run(workload.Operation, calls);

    /// <inheritdoc/>
    public double[] Results(Workload workload) => Network(workload.Network).Results(workload);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var network in _networks.Values)
        {
            network.Dispose();
        }
    }

    private NativeNetwork Network(NetworkCase data)
    {
        if (!_networks.TryGetValue(data.Key, out var network))
        {
            _networks.Add(data.Key, network = new NativeNetwork(Compile(data), data));
        }

        return network;
    }

    // A library is named by all that went into it, so that an old one is never taken for it.
    private string Compile(NetworkCase data)
    {
        string Define(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"-D{name}={value}");
        string[] arguments =
        [
            "-std=gnu11", "-shared", "-fPIC", .. language.Flags(data), "-I" + Sources,
            Define("INPUTS", data.Inputs), Define("HIDDEN", data.Hidden), Define("OUTPUTS", data.Outputs), Define("CYCLE", data.Cycle),
            Define("ROWS", NetworkCase.Rows), Define("MINIBATCH", NetworkCase.Minibatch),
            .. data.IsSingle ? (string[])["-DSINGLE"] : [], .. data.IsClassifier ? (string[])["-DSOFTMAX"] : [],
            Path.Combine(Sources, language.Source), .. language.Libraries(data),
        ];
        var text = string.Join(' ', arguments) + language.Version + string.Concat(Directory.GetFiles(Sources).Order().Select(File.ReadAllText));
        var library = Path.Combine(Libraries, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16] + ".so");
        if (!File.Exists(library))
        {
            _ = Directory.CreateDirectory(Libraries);
            var (ok, output) = Shell.Run("gcc", [.. arguments, "-o", library + ".new"]);
            if (!ok)
            {
                throw new PeerMissingException(Shell.FirstError(output));
            }

            File.Move(library + ".new", library);
        }

        return library;
    }
}
