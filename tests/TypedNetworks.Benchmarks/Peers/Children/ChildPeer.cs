using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>
/// A peer in another process, which waits for one line on its standard input and answers with one line: <c>version</c>,
/// <c>why WORKLOAD</c>, <c>run WORKLOAD CALLS</c> (nanoseconds by its own clock) or <c>results WORKLOAD</c> (doubles,
/// little-endian, in base64). While it waits it costs nothing.
/// </summary>
internal sealed class ChildPeer : IPeer
{
    private readonly Process _process;

    /// <summary>Starts the process.</summary>
    /// <exception cref="PeerMissingException">It does not start or does not answer.</exception>
    public ChildPeer(string column, ProcessStartInfo start)
    {
        Column = column;
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        try
        {
            _process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new PeerMissingException(start.FileName);
        }

        var errors = _process.StandardError.ReadToEndAsync();
        try
        {
            Version = Ask("version");
        }
        catch (IOException)
        {
            throw new PeerMissingException(errors.Result.TrimEnd().Split('\n')[^1]);
        }
    }

    /// <inheritdoc/>
    public string Column { get; }

    /// <inheritdoc/>
    public string Variant => "";

    /// <inheritdoc/>
    public string Version { get; }

    /// <inheritdoc/>
    public string? WhyNot(Workload workload) => Ask("why " + workload.Name) is { Length: > 0 } why ? why : null;

    /// <inheritdoc/>
    public double Run(Workload workload, long calls) =>
        double.Parse(Ask(string.Create(CultureInfo.InvariantCulture, $"run {workload.Name} {calls}")), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public double[] Results(Workload workload) =>
        MemoryMarshal.Cast<byte, double>(Convert.FromBase64String(Ask("results " + workload.Name))).ToArray();

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5000))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private string Ask(string question)
    {
        _process.StandardInput.WriteLine(question);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() ?? throw new IOException($"{Column} ended at '{question}'.");
    }
}
