using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Starts <c>peers.py</c> with the data it reads.</summary>
internal static class PythonPeer
{
    // The system's, which is the one that the system's packages are for, whatever else is on the path.
    private const string Interpreter = "/usr/bin/python3";

    /// <summary>Starts it for a library.</summary>
    /// <param name="column">Column in the table.</param>
    /// <param name="library">What <c>peers.py</c> calls the library.</param>
    /// <exception cref="PeerMissingException">Python or the library is not there.</exception>
    public static IPeer Start(string column, string library)
    {
        var start = new ProcessStartInfo(
            Interpreter, [Path.Combine(AppContext.BaseDirectory, "Peers", "Children", "peers.py"), library, WriteData()]);
        foreach (var threads in (string[])["OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"])
        {
            start.Environment[threads] = "1";
        }

        // Some machines set these to work around old versions of OpenBLAS, and make newer ones slow with it. Should the
        // library now compute wrongly, its results will show it.
        _ = start.Environment.Remove("OPENBLAS_CORETYPE");
        _ = start.Environment.Remove("OPENBLAS_L2_SIZE");
        return new ChildPeer(column, start);
    }

    private static string WriteData()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Peers", "Data");
        _ = Directory.CreateDirectory(folder);
        foreach (var network in WorkloadTable.Networks)
        {
            void Write(string what, double[] numbers) =>
                File.WriteAllBytes(Path.Combine(folder, network.Key + what), MemoryMarshal.AsBytes<double>(numbers));
            Write(".parameters", network.Parameters);
            Write(".inputs", network.InputRows);
            Write(".targets", network.TargetRows);
        }

        var facts = new
        {
            networks = WorkloadTable.Networks.Select(network => new
            {
                key = network.Key,
                inputs = network.Inputs,
                hidden = network.Hidden,
                outputs = network.Outputs,
                single = network.IsSingle,
                classifier = network.IsClassifier,
                cycle = network.Cycle,
                rate = network.Rate,
            }),
            workloads = WorkloadTable.Workloads.ToDictionary(
                workload => workload.Name, workload => new { network = workload.Network.Key, operation = (int)workload.Operation }),
        };
        File.WriteAllText(Path.Combine(folder, "workloads.json"), JsonSerializer.Serialize(facts));
        return folder;
    }
}
