using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>Two things of one name in one method cannot be told apart.</summary>
internal sealed class NamesMustNotClash : DeclarationRule
{
    private static readonly DiagnosticDescriptor _descriptor = new(
        "TN0043",
        "Names of inputs and outputs do not clash",
        "'{0}' cannot be {1}: {2}",
        HelpLink.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For("TN0043"),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => _descriptor;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration) =>
        CheckRepeated("InputNames", "an input name", declaration.InputNames, (_, _) => false)
            .Concat(CheckRepeated("OutputNames", "an output name", declaration.OutputNames, TupleNames.IsTaken))
            .Concat(CheckFunctions(declaration))
            .Concat(declaration.Outputs is > 1 and <= Budget.MaxTypedParameters ? CheckTuple(declaration.OutputNames) : []);

    private IEnumerable<Violation> CheckRepeated(string argument, string role, EquatableArray<string> names, Func<string, int, bool> isTaken)
    {
        var (seen, free) = (new Dictionary<string, int>(StringComparer.Ordinal), new FreeNames(names, isTaken));
        for (var i = 0; i < names.Count; i++)
        {
            _ = seen.TryGetValue(names[i], out var times);
            seen[names[i]] = times + 1;
            if (times > 0 && SyntaxFacts.IsValidIdentifier(names[i]))
            {
                // Each repetition takes a number.
                yield return At(Site.ElementOf(argument, i), names[i], role + " twice", "rename one of the two") with { Remedy = Remedy.Write(free.Numbered(names[i], i, first: times + 1)) };
            }
        }
    }

    private IEnumerable<Violation> CheckFunctions(NetworkDeclaration declaration)
    {
        var functions = UserFunctions.NamesOf(UserFunctions.Of(declaration)).ToArray();
        for (var i = 0; i < declaration.InputNames.Count; i++)
        {
            if (functions.Contains(declaration.InputNames[i]))
            {
                yield return At(Site.ElementOf("InputNames", i), declaration.InputNames[i], "an input name", "the generated methods call your method of that name; rename one of the two");
            }
        }
    }

    private IEnumerable<Violation> CheckTuple(EquatableArray<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (TupleNames.IsTaken(names[i], i))
            {
                yield return At(Site.ElementOf("OutputNames", i), names[i], "an output name", "several outputs are a tuple, and tuples have a member of that name; rename it");
            }
        }
    }
}
