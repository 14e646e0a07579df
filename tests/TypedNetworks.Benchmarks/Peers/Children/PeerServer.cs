using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>The other end of <c>ChildPeer</c>: answers its questions about one peer until the input ends.</summary>
internal static class PeerServer
{
    /// <summary>Serves.</summary>
    public static void Serve(IPeer peer, TextReader questions, TextWriter answers)
    {
        while (questions.ReadLine() is { } question)
        {
            answers.WriteLine(question.Split(' ') switch
            {
                ["why", var name] => peer.WhyNot(WorkloadTable.Named(name)),
                ["run", var name, var calls] =>
                    peer.Run(WorkloadTable.Named(name), long.Parse(calls, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture),
                ["results", var name] => Convert.ToBase64String(MemoryMarshal.AsBytes<double>(peer.Results(WorkloadTable.Named(name)))),
                _ => peer.Version,
            });
            answers.Flush();
        }
    }
}
