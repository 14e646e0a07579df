using System.Collections.Concurrent;
using System.Reflection;

namespace TypedNetworks.Conformance.Tests.Matrix;

/// <summary>Compiles cases in groups, since a compilation of many networks costs less than many compilations, and each group once.</summary>
internal static class CompiledNetworks
{
    // At some 90 networks a compilation's fixed costs no longer matter, and a failing run still starts soon.
    private const int GroupSize = 90;

    private static readonly ConcurrentDictionary<(string Kernel, string Precision, int Group), Lazy<Assembly>> _assemblies = new();

    /// <summary>The networks of a kernel, a precision and an output activation.</summary>
    public static IEnumerable<(NetworkCase Case, TestNetwork Network)> Of(string kernel, string precision, string activation)
    {
        var cases = MatrixCases.Of(kernel, precision);
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Layers[^1].Activation == activation)
            {
                var group = i / GroupSize;
                var assembly = _assemblies.GetOrAdd((kernel, precision, group), _ => new(() => Load(cases.Skip(group * GroupSize).Take(GroupSize))));
                yield return (cases[i], Create(assembly.Value, cases[i]));
            }
        }
    }

    /// <summary>An assembly of some cases.</summary>
    public static Assembly Load(IEnumerable<NetworkCase> cases) =>
        InMemory.Load("using TypedNetworks;\n\nnamespace Declared;\n\n" + string.Concat(cases.Select(declared => declared.Source())));

    /// <summary>A network of an assembly.</summary>
    public static TestNetwork Create(Assembly assembly, NetworkCase declared, int seed = 1) =>
        TestNetwork.Create(assembly.GetType("Declared." + declared.Name, throwOnError: true)!, seed);
}
