using System.Globalization;

namespace TypedNetworks.Samples;

/// <summary>Prints numbers beside those expected, and remembers whether any was off.</summary>
internal sealed class Comparison
{
    private int _off;

    /// <summary>0 when every number agreed, else 1: what the program exits with.</summary>
    public int ExitCode => _off == 0 ? 0 : 1;

    /// <summary>A headline over the rows that follow.</summary>
    public static void Title(string text) =>
        Console.WriteLine($"\n{text}\n  {"",-26}{"computed",22}{"expected",22}{"difference",12}");

    /// <summary>One number beside the expected one, which is known to some tolerance.</summary>
    public void Row(string name, double computed, double expected, double tolerance)
    {
        var difference = Math.Abs(computed - expected);
        var agrees = difference <= tolerance;
        _off += agrees ? 0 : 1;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-26}{computed,22:G15}{expected,22:G15}{difference,12:0.0e+0}{(agrees ? "" : $"   off by more than {tolerance}")}"));
    }

    /// <summary>Says how it went.</summary>
    public void Conclude() => Console.WriteLine(_off == 0 ? "\nEvery number agrees." : $"\n{_off} numbers are off.");
}
