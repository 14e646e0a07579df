using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedNetworks.Generators.Analyzers;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators;

/// <summary>Writes the network into every class with <c>[Network]</c>: declaration → spec → plan → text.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NetworkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var (bySizes, byTypes) = (ReadNetworks(context, DeclarationReader.NetworkAttribute), ReadNetworks(context, DeclarationReader.TypedNetworkAttribute));
        var twins = NamesOf(bySizes).Combine(NamesOf(byTypes))
            .Select((names, _) => FileNames.FindTwins(names.Left.Concat(names.Right)))
            .WithTrackingName(StepNames.Twins);

        WriteNetworks(context, bySizes, twins);
        WriteNetworks(context, byTypes, twins);
    }

    private static IncrementalValuesProvider<NetworkSpec> ReadNetworks(IncrementalGeneratorInitializationContext context, string attribute)
    {
        var readings = context.SyntaxProvider.ForAttributeWithMetadataName(attribute, IsType, Read);
        var errors = readings.SelectMany((reading, _) => reading.Errors).WithTrackingName(StepNames.Errors);
        context.RegisterSourceOutput(errors, (output, error) => output.ReportDiagnostic(error.Restore()));
        return readings.Select((reading, _) => reading.Spec)
            .Where(spec => spec is not null)
            .Select((spec, _) => spec!)
            .WithTrackingName(StepNames.Specs);
    }

    private static IncrementalValueProvider<EquatableArray<string>> NamesOf(IncrementalValuesProvider<NetworkSpec> specs) =>
        specs.Select((spec, _) => spec.Type.FullName).Collect().Select((names, _) => names.ToEquatableArray());

    private static void WriteNetworks(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<NetworkSpec> specs, IncrementalValueProvider<EquatableArray<string>> twins)
    {
        var plans = specs.Where(spec => spec.Problem is null)
            .Select((spec, _) => Planner.Plan(spec))
            .WithTrackingName(StepNames.Plans);

        var stubs = specs.Where(spec => spec.Problem is not null && spec.IsOpen)
            .WithTrackingName(StepNames.Stubs);

        context.RegisterSourceOutput(plans.Combine(twins), (output, pair) => Add(output, NetworkFiles.Write(pair.Left), pair.Right));
        context.RegisterSourceOutput(stubs.Combine(twins), (output, pair) => Add(output, NetworkFiles.WriteStubs(pair.Left), pair.Right));
    }

    private static bool IsType(SyntaxNode node, CancellationToken cancellationToken) => node is TypeDeclarationSyntax;

    private static Reading Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;

        // A second [Network] on another part is the compiler's error; the first alone is written.
        if (!DeclarationReader.HasName(type)
            || DeclarationReader.FindNetworkAttribute(type) is not { ApplicationSyntaxReference: { } reference } attribute
            || reference.SyntaxTree != context.TargetNode.SyntaxTree
            || !context.TargetNode.Span.Contains(reference.Span)
            || !context.Attributes.Any(found => found.ApplicationSyntaxReference?.Span == reference.Span)
            || context.SemanticModel.Compilation is not CSharpCompilation compilation)
        {
            return default;
        }

        var declaration = DeclarationReader.Read(type, attribute, compilation, cancellationToken);
        var errors = BeforeTheCompiler.Find(type, attribute, declaration, compilation, cancellationToken).Select(KeptDiagnostic.Of).ToEquatableArray();

        // What is local to its file cannot be continued in another, and several files may have one of that name.
        return new(declaration.FileLocalType is not null ? null : NetworkParser.Parse(declaration), errors);
    }

    private readonly record struct Reading(NetworkSpec? Spec, EquatableArray<KeptDiagnostic> Errors);

    private static void Add(SourceProductionContext output, IEnumerable<GeneratedFile> files, EquatableArray<string> twins)
    {
        foreach (var file in files)
        {
            output.AddSource(FileNames.HintName(file, twins), SourceText.From(file.Text, Encoding.UTF8));
        }
    }
}
