namespace TypedNetworks.Aot.Tests;

/// <summary>Counts what passed and prints what failed.</summary>
internal sealed class Report
{
    private readonly List<string> _kernels = [];
    private readonly List<string> _activations = [];
    private int _passed;
    private int _failed;

    /// <summary>Kernels that checked networks asked for.</summary>
    public IReadOnlyList<string> Kernels => _kernels;

    /// <summary>Activations of checked networks' layers.</summary>
    public IReadOnlyList<string> Activations => _activations;

    /// <summary>Notes what a network is about to cover.</summary>
    public void Cover(Declared declared)
    {
        _kernels.Add(declared.Kernel);
        _activations.AddRange(declared.Reference.Layers.Select(layer => layer.Activation));
    }

    /// <summary>Runs one check, which says what is wrong, or null.</summary>
    public void Check(string name, Func<string?> check)
    {
        string? problem;
        try
        {
            problem = check();
        }
#pragma warning disable CA1031 // Whatever it throws, the other checks are still of interest.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            problem = exception.ToString();
        }

        if (problem is null)
        {
            _passed++;
            return;
        }

        _failed++;
        Console.WriteLine($"FAILED {name}: {problem}");
    }

    /// <summary>Prints the closing line.</summary>
    /// <returns>The program's exit code: 0 where something passed and nothing failed.</returns>
    public int Close()
    {
        Console.WriteLine($"{_passed} passed, {_failed} failed");
        return _failed == 0 && _passed > 0 ? 0 : 1;
    }
}
