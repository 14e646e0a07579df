using System.ComponentModel;
using System.Diagnostics;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Runs other programs.</summary>
internal static class Shell
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>Whether it ended well, and all that it wrote.</returns>
    public static (bool Ok, string Output) Run(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode == 0, output + error.Result);
        }
        catch (Win32Exception exception)
        {
            return (false, exception.Message);
        }
    }

    /// <summary>The first line of what a program writes, or <see langword="null"/> if it cannot be run.</summary>
    public static string? FirstLine(string program, params IReadOnlyList<string> arguments) =>
        Run(program, arguments) is (true, var output) ? output.Split('\n')[0].Trim() : null;
}
