using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.CallSites;

/// <summary>Reports calls to networks whose arguments have another shape than the network, wherever the source tells their shape.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallSiteAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = CallRules.All.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        // Other generators' files hold what people write, as a page of Razor does.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (NetworksInSight.Any(start.Compilation))
            {
                var reader = new CallReader(new NetworkTypes((CSharpCompilation)start.Compilation));

                // File by file, and not by node, so that most files are put aside without a look at their nodes.
                start.RegisterSemanticModelAction(model => Analyze(model, reader));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, CallReader reader)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (UserSource.IsGenerated(tree))
        {
            return;
        }

        var (broken, missing, findings) = (new BrokenCallReader(reader), new MissingMemberReader(reader), new Findings());
        foreach (var name in NamesIn(tree, context.CancellationToken))
        {
            // Of what is not yet written, nothing can be said.
            var ofCall = CallReader.CallOf(name) is { ContainsDiagnostics: false } call
                ? Check(new Code(call, context.SemanticModel, findings, context.CancellationToken), reader, broken)
                : [];
            var ofName = !name.Parent!.ContainsDiagnostics && missing.Read(name, context.SemanticModel, context.CancellationToken) is { } member ? CallRules.Check(member) : [];
            foreach (var violation in ofCall.Concat(ofName))
            {
                context.ReportDiagnostic(Diagnostic.Create(violation.Rule, violation.Node.GetLocation(), violation.Arguments));
            }
        }
    }

    // By their places in the text, and not by a walk through all nodes, which takes longer than all the rest.
    private static IEnumerable<IdentifierNameSyntax> NamesIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var place in MemberNames.PlacesIn(tree.GetText(cancellationToken).ToString()))
        {
            // Made when it is first asked for: most files have no such place.
            var token = tree.GetRoot(cancellationToken).FindToken(place);

            // Not a word of a comment, nor within a longer one.
            if (token.Span.Contains(place) && token.Parent is IdentifierNameSyntax name)
            {
                yield return name;
            }
        }
    }

    private static IReadOnlyList<CallViolation> Check(Code code, CallReader reader, BrokenCallReader broken)
    {
        code.CancellationToken.ThrowIfCancellationRequested();
        return reader.Read(code) is not { } understood ? broken.Read(code) is { } refused ? CallRules.Check(refused) : []
            : CallRules.Check(understood) is { Count: > 0 } violations && !Reach.IsNever(code) ? violations.Where(violation => !MayBeKeptOut(violation, code)).ToList()
            : [];
    }

    // What is wrong with the call as a whole, no guard of an argument makes right.
    private static bool MayBeKeptOut(CallViolation violation, Code call) =>
        ((InvocationExpressionSyntax)call.Syntax).ArgumentList.Arguments.Any(argument => argument.Span.Contains(violation.Node.Span)) && Guards.MayKeepOut(violation.Node, call);
}
