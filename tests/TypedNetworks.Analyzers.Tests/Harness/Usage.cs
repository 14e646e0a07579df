using System.Globalization;

namespace TypedNetworks.Analyzers.Tests;

/// <summary>
/// A program that uses a network as its declaration promises. Where the declaration has an error, the program must
/// still compile: the cause alone is red, not every use. It is C# 7.3, so that it serves for every language version.
/// </summary>
/// <param name="Network">The network's full name, with type arguments where it has them.</param>
/// <param name="Inputs">How many inputs the program believes in.</param>
/// <param name="Outputs">How many outputs the program believes in.</param>
internal sealed record Usage(string Network, int Inputs = 3, int Outputs = 1)
{
    private const int MaxTyped = 8;

    /// <summary>The number type, as C# spells it.</summary>
    public string Number { get; init; } = "double";

    /// <summary>What stands between the brackets of <c>new Gate()</c>.</summary>
    public string Arguments { get; init; } = "1";

    /// <summary>Whether the class is static, so that the program calls it without an object.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Whether the program also passes the network on as an interface.</summary>
    public bool ByInterface { get; init; } = true;

    /// <summary>Whether the program also passes it on as the larger interface, as a trainer takes it.</summary>
    public bool ByOwnInterface { get; init; } = true;

    /// <summary>Members that the program cannot use, since the user's own ones have their names.</summary>
    public string[] Except { get; init; } = [];

    /// <summary>The program.</summary>
    public string Program => $$"""
        using System;
        using TypedNetworks;

        internal static class Program
        {
            internal static {{Number}} Use()
            {
                {{Number}} loss = 0;
                {{Number}}[] input = new {{Number}}[{{Inputs}}], output = new {{Number}}[{{Outputs}}], target = new {{Number}}[{{Outputs}}];
                ReadOnlySpan<{{Number}}> read = input, wanted = target;
                Span<{{Number}}> written = output;
        {{string.Join("\n", Lines().Where(line => !Except.Contains(line.Member)).Select(line => "        " + line.Text))}}
                return loss;
            }
        }
        """;

    private string Receiver => IsStatic ? "global::" + Network : "network";

    private IEnumerable<(string Member, string Text)> Lines()
    {
        if (!IsStatic)
        {
            yield return ("", $"var network = new global::{Network}({Arguments});");
        }

        foreach (var line in NetworkLines().Concat(ParameterLines()))
        {
            yield return (line.Member, line.Text.Replace("$", Receiver, StringComparison.Ordinal));
        }

        if (ByInterface && !IsStatic)
        {
            yield return ("", $"INetwork<{Number}> any = network;");
        }

        if (ByInterface && ByOwnInterface && !IsStatic)
        {
            yield return ("", $"INetwork<global::{Network}, global::{Network}.ParameterSet, {Number}> own = network;");
        }
    }

    private IEnumerable<(string Member, string Text)> NetworkLines()
    {
        yield return ("Initialize", "$.Initialize(2);");
        yield return ("Forward", "$.Forward(read, written);");
        yield return ("ForwardBatch", "$.ForwardBatch(read, written);");
        yield return ("TrainStep", $"loss += $.TrainStep(read, wanted, {Numbers(1)});");
        foreach (var constant in new[] { "InputCount", "OutputCount", "ParameterCount" })
        {
            yield return (constant, $"loss += global::{Network}.{constant};");
        }

        if (Outputs == 1)
        {
            yield return ("Forward", "loss += $.Forward(read);");
        }

        if (Inputs <= MaxTyped && Outputs <= MaxTyped)
        {
            yield return ("Forward", Outputs == 1 ? $"loss += $.Forward({Numbers(Inputs)});" : $"loss += $.Forward({Numbers(Inputs)}).Item2;");
            yield return ("TrainStep", $"loss += $.TrainStep({Numbers(Inputs + Outputs + 1)});");
        }
    }

    private IEnumerable<(string Member, string Text)> ParameterLines()
    {
        if (Except.Contains("ParameterSet"))
        {
            yield break;
        }

        yield return ("", $"var gradient = new global::{Network}.ParameterSet();");
        yield return ("", "gradient.Clear();");
        yield return ("", "gradient.Clone().CopyTo(gradient.AsSpan());");
        yield return ("", "gradient.CopyFrom(read);");
        yield return ("", $"loss += global::{Network}.ParameterSet.Tensors.Length;");
        yield return ("Backprop", "loss += $.Backprop(read, wanted, gradient);");
        yield return ("BackpropBatch", "loss += $.BackpropBatch(read, wanted, gradient);");
        yield return ("Parameters", "$.Parameters.W1(0, 1) = loss;");
        yield return (Except.Contains("Parameters") ? "Parameters" : "B1", "$.Parameters.B1(0) = loss;");
        if (Inputs <= MaxTyped && Outputs <= MaxTyped)
        {
            yield return ("Backprop", $"loss += $.Backprop({Numbers(Inputs + Outputs)}, gradient);");
        }
    }

    private string Numbers(int count) =>
        string.Join(", ", Enumerable.Range(1, count).Select(i => (i / 10.0).ToString("0.0", CultureInfo.InvariantCulture) + (Number == "float" ? "f" : "")));
}
