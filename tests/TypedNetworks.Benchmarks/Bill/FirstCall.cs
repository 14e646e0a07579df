using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace TypedNetworks.Benchmarks.Bill;

/// <summary>What a process pays when it first uses a network: mostly the JIT's work.</summary>
/// <param name="Construction">Milliseconds of the constructor, which initialises the weights.</param>
/// <param name="Forward">Milliseconds of the first call of <c>Forward</c> after it.</param>
internal sealed record FirstCall(double Construction, double Forward)
{
    /// <summary>The command that a child process gets, before the network's class.</summary>
    public const string Command = "first-call";

    /// <summary>Measures in this process, which must not have used the network before.</summary>
    public static FirstCall Of<TNetwork, TParameters, T>(Func<TNetwork> create)
        where TNetwork : class, INetwork<TNetwork, TParameters, T>
        where TParameters : class, IParameterSet<TParameters, T>, new()
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (input, output) = (new T[TNetwork.InputCount], new T[TNetwork.OutputCount]);
        Array.Fill(input, T.One);
        var start = Stopwatch.GetTimestamp();
        var network = create();
        var constructed = Stopwatch.GetTimestamp();
        network.Forward(input, output);
        var called = Stopwatch.GetTimestamp();
        return new(Stopwatch.GetElapsedTime(start, constructed).TotalMilliseconds, Stopwatch.GetElapsedTime(constructed, called).TotalMilliseconds);
    }

    /// <summary>The child process's work: measures the network of a class and prints the two numbers.</summary>
    public static void Print(string type)
    {
        var call = BilledNetwork.All.Single(network => network.Type.Name == type).FirstCall();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{call.Construction} {call.Forward}"));
    }

    /// <summary>Measures in a process of its own.</summary>
    public static FirstCall InNewProcess(BilledNetwork network)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["bill", Command, network.Type.Name]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The process that measures {network.Name} ended with {process.ExitCode}.");
        }

        var numbers = printed.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new(numbers[0], numbers[1]);
    }
}
