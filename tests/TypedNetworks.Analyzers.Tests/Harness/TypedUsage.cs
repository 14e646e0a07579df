namespace TypedNetworks.Analyzers.Tests;

/// <summary>
/// A program that uses a network of types as its declaration promises: it must compile whether the declaration has an error
/// or not, so that the cause alone is red.
/// </summary>
/// <param name="Input">An input, as an expression.</param>
/// <param name="Target">What should come out, as an expression.</param>
/// <param name="OutputType">The output's type.</param>
internal sealed record TypedUsage(string Input, string Target, string OutputType)
{
    /// <summary>The network.</summary>
    public string Network { get; init; } = "Iris";

    /// <summary>Whether the network classifies, where others predict.</summary>
    public bool Classifies { get; init; }

    /// <summary>Whether the network tells how probable its answer is.</summary>
    public bool IsProbable { get; init; }

    /// <summary>The number type, as C# spells it.</summary>
    public string Number { get; init; } = "double";

    /// <summary>What else the file has to hold, such as types of its own.</summary>
    public string Types { get; init; } = "";

    /// <summary>The program; with the types before it, where they can only be seen from their own file.</summary>
    public string Program => $$"""
        using System;
        using TypedNetworks;

        {{Types}}

        internal static class Program
        {
            internal static object Use()
            {
                var network = new {{Network}}(1);
                var gradient = new {{Network}}.ParameterSet();
                {{Number}} loss = network.Backprop({{Input}}, {{Target}}, gradient);
                loss += network.TrainStep({{Input}}, {{Target}}, loss);
                Span<{{Number}}> numbers = new {{Number}}[{{Network}}.InputCount + {{Network}}.OutputCount];
                network.Forward(numbers, numbers);
                {{Network}}.EncodeInput({{Input}}, numbers);
                {{Network}}.EncodeTarget({{Target}}, numbers);
                {{OutputType}} output = {{Network}}.DecodeOutput(numbers);
                output = network.{{Verb}}({{Input}});
                {{(IsProbable ? $"output = network.{Verb}({Input}, out var probability);" : "")}}
                {{(Classifies ? $"output = network.Classify({Input}, numbers);" : "")}}
                return output!;
            }
        }
        """;

    private string Verb => Classifies ? "Classify" : "Predict";
}
