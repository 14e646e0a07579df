using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>Tells what the numbers of a network of types are called before people, as the messages of its generated methods do: of a record within a record, with dots.</summary>
internal static class LabelReader
{
    /// <summary>The labels of inputs and outputs; the names themselves where the network has no types, or they do not tell.</summary>
    public static (ImmutableArray<string> Inputs, ImmutableArray<string> Outputs) Read(
        INamedTypeSymbol network, AttributeData attribute, CSharpCompilation compilation, ImmutableArray<string> inputNames, ImmutableArray<string> outputNames)
    {
        var types = ValueParser.Parse(ValueReader.Read(network, attribute, compilation));
        return types is null ? (inputNames, outputNames) : (Match(inputNames, types.InputLabels), Match(outputNames, types.OutputLabels));
    }

    // Of a compiled type, not every member is in sight. Labels are right where the generated names are what becomes of them; what
    // other members or C# itself are called adds underscores.
    private static ImmutableArray<string> Match(ImmutableArray<string> names, IEnumerable<string> labels)
    {
        var all = labels.ToImmutableArray();
        return ValueNames.Parameters(all, []).Select(Bare).SequenceEqual(names.Select(Bare)) ? all : names;
    }

    private static string Bare(string name) => name.TrimEnd('_');
}
