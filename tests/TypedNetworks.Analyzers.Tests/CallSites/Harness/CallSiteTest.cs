using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Analyzers.CallSites;

namespace TypedNetworks.Analyzers.Tests.CallSites;

/// <summary>
/// One small program that calls networks, and what is said of its marked places. It runs three times: with the networks in
/// the same project, in an assembly that it references, and in a project that it references. Where nothing is said by us, the compiler says nothing either.
/// </summary>
internal sealed record CallSiteTest
{
    /// <summary>Parts the members that a program declares from the statements that it runs.</summary>
    private const char Divider = '¦';

    private MarkedProgram Program { get; init; } = MarkedProgram.Parse("");

    private string[]? Messages { get; init; }

    private bool IsRefused { get; init; }

    private bool HasOwnNetworks { get; init; }

    private string? Library { get; init; }

    /// <summary>Statements, or members and statements with <c>¦</c> between. Networks, arrays and spans of unknown length are at hand.</summary>
    public static CallSiteTest Of(string program)
    {
        var divider = program.IndexOf(Divider, StringComparison.Ordinal);
        var (members, body) = divider < 0 ? ("", program) : (program[..divider], program[(divider + 1)..]);
        return OfWholeFile($$"""
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Linq;
            using System.Runtime.CompilerServices;
            using System.Runtime.InteropServices;
            using TypedNetworks;

            internal class Program
            {
                private static void Run(
                    Gate gate, Iris iris, Pair pair, Digits digits, Wide wide, One one, Special special, Outer.Inner inner, Flower flower, Copier copier, Robot robot,
                    double[] x, double[] y, float[] f, Span<double> s, ReadOnlySpan<double> r, int n, bool b, Gate.ParameterSet gradient)
                {
                    {{body}}
                }

                {{members}}
            }
            """);
    }

    /// <summary>A program just as it is.</summary>
    public static CallSiteTest OfWholeFile(string source) => new() { Program = MarkedProgram.Parse(source) };

    /// <summary>What must be said of the marked places, in their order. Without it, only places and rules are compared.</summary>
    public CallSiteTest Says(params string[] messages) => this with { Messages = messages };

    /// <summary>The compiler refuses the program, too.</summary>
    public CallSiteTest IsRefusedByTheCompiler() => this with { IsRefused = true };

    /// <summary>The program declares networks of its own, so that it needs the generator, and has no other networks beside.</summary>
    public CallSiteTest WithOwnNetworks() => this with { HasOwnNetworks = true };

    /// <summary>The program, which has networks of its own, references a library that knows none: once compiled, once as a project.</summary>
    public CallSiteTest Beside(string library) => this with { Library = library };

    /// <summary>Compiles and compares.</summary>
    public async Task RunAsync()
    {
        var tree = CSharpSyntaxTree.ParseText(Program.Text, InMemory.Parse(), path: "Program.cs");
        if (HasOwnNetworks)
        {
            var library = Library is null ? null : InMemory.Compile(Library).WithReferences(InMemory.Framework).WithAssemblyName("Library");
            await RunAsync(tree, WithOwn(tree, library is null ? null : InMemory.AsReference(library)), "source");
            if (library is not null)
            {
                await RunAsync(tree, WithOwn(tree, library.ToMetadataReference()), "source beside a project");
            }

            return;
        }

        await RunAsync(tree, SampleNetworks.AsSource(tree), "source");
        await RunAsync(tree, SampleNetworks.AsReference(tree), "a reference");
        await RunAsync(tree, SampleNetworks.AsProject(tree), "a project");
    }

    private static CSharpCompilation WithOwn(SyntaxTree tree, MetadataReference? library) =>
        InMemory.Generate(InMemory.Compile().AddReferences(library is null ? [] : [library]).AddSyntaxTrees(tree), out _);

    private async Task RunAsync(SyntaxTree tree, CSharpCompilation compilation, string networks)
    {
        // An analyzer that throws is a diagnostic without a place, which would not be of this file.
        List<Exception> thrown = [];
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]), (exception, _, _) => thrown.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var model = compilation.GetSemanticModel(tree);
        var said = await compilation.WithAnalyzers([new CallSiteAnalyzer()], options).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        Assert.Empty(thrown);
        var expected = Program.Marks.Select((mark, i) => Describe(mark.Id, Program.Text.Substring(mark.Span.Start, mark.Span.Length), mark.Span.Start, Messages?[i]));
        var actual = said.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(diagnostic => Describe(
                diagnostic.Id,
                tree.GetText().ToString(diagnostic.Location.SourceSpan),
                diagnostic.Location.SourceSpan.Start,
                Messages is null ? null : diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal($"Networks as {networks}:\n{string.Join("\n", expected)}", $"Networks as {networks}:\n{string.Join("\n", actual)}");

        var errors = model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count > 0 == IsRefused, $"The compiler {(IsRefused ? "has" : "should have")} no errors.\n{string.Join("\n", errors)}");
    }

    private static string Describe(string id, string text, int start, string? message) => $"{id} at {start} «{text}» {message}";
}
