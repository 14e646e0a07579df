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
        catch (Win32Exception)
        {
            return (false, program);
        }
    }

    /// <summary>The first error in the output of a compiler or a build, without the project's path behind it.</summary>
    public static string FirstError(string output)
    {
        var line = output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal), output);
        var error = line[Math.Max(0, line.IndexOf("error", StringComparison.Ordinal))..];
        return error.Split(" [")[0].Trim();
    }

    /// <summary>The first line of what a program writes, or <see langword="null"/> if it cannot be run.</summary>
    public static string? FirstLine(string program, params IReadOnlyList<string> arguments) =>
        Run(program, arguments) is (true, var output) ? output.Split('\n')[0].Trim() : null;
}
