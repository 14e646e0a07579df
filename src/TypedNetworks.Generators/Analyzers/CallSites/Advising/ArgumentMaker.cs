using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;
using TypedNetworks.Generators.Analyzers.CallSites.Rules;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Writes what a call of a network lacks: what is at hand by its name, and what is not with its declaration.</summary>
/// <param name="network">The network.</param>
/// <param name="model">The model of the file.</param>
/// <param name="place">The call, or a part of it.</param>
internal sealed class ArgumentMaker(KnownNetwork network, SemanticModel model, SyntaxNode place)
{
    /// <summary>Room for the probability of each class, as it is called in advice.</summary>
    public const string Probabilities = "probabilities";

    /// <summary>The probability of what is true or false, which is handed back.</summary>
    public const string Probability = "probability";

    /// <summary>The inputs of a batch.</summary>
    public const string Inputs = "inputs";

    private const string Rate = "learningRate";
    private const string Seed = "seed";
    private const string Rows = "rows";

    // Parameters by their names; what is the user's own comes first.
    private static readonly (string Name, Role Role, bool IsData)[] _vectors =
    [
        ("input", Role.Input, true),
        ("target", Role.Target, true),
        (Inputs, Role.Inputs, true),
        ("targets", Role.Targets, true),
        ("source", Role.Source, true),
        ("output", Role.Output, false),
        ("outputs", Role.Outputs, false),
        ("gradient", Role.Gradient, false),
        ("parameters", Role.Destination, false),
        (Probabilities, Role.Output, false),
    ];

    // A long method may be advised a thousand times.
    private static readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> _identifiers = new();

    private readonly NamesAtHand _atHand = new(model, place);

    private readonly HashSet<string> _given = [];

    /// <summary>The network's class as code names it at the place.</summary>
    public string NetworkName { get; } = network.Type.ToMinimalDisplayString(model, place.SpanStart);

    /// <summary>What stands for parameters.</summary>
    /// <param name="parameters">Their names.</param>
    /// <param name="isOfValues">Whether the member takes values of the user's own types.</param>
    /// <param name="batch">How many outputs belong to the inputs that are given already, where these tell.</param>
    public LackingArguments Make(IEnumerable<string> parameters, bool isOfValues = false, string? batch = null)
    {
        var (written, declarations, values, areMade, rows) = (new List<string>(), new List<string>(), new List<string>(), true, "");
        foreach (var parameter in parameters)
        {
            if (parameter is Rate or Seed)
            {
                written.Add(_atHand.Has(parameter, type => SymbolEqualityComparer.Default.Equals(type, parameter == Rate ? network.Number : model.Compilation.GetSpecialType(SpecialType.System_Int32))) ? parameter
                    : parameter == Seed ? "1"
                    : $"{Rate}: {(network.NumberName == "float" ? "0.1f" : "0.1")}");
                continue;
            }

            if (parameter == Probability)
            {
                written.Add("out var " + Free(parameter));
                continue;
            }

            var (known, role, isData) = _vectors.FirstOrDefault(vector => vector.Name == parameter);
            areMade &= known is not null && !isData;
            var type = isOfValues && parameter is "input" or "target" ? parameter == "input" ? network.InputType : network.OutputType : null;
            if (known is null || _atHand.Has(parameter, candidate => type is null ? Fits(candidate, role) : SymbolEqualityComparer.Default.Equals(candidate, type)))
            {
                written.Add(parameter);
                continue;
            }

            var name = Free(parameter);
            written.Add(name);
            if (type is not null)
            {
                values.Add($"'{name}' of type {type.ToMinimalDisplayString(model, place.SpanStart)}");
                continue;
            }

            // How many they are, the user knows.
            if (Contract.IsBatch(role) && batch is null && rows.Length == 0)
            {
                areMade = false;
                rows = Rows;
                if (!_atHand.Has(Rows, type => type.SpecialType == SpecialType.System_Int32))
                {
                    rows = Free(Rows);
                    declarations.Add($"var {rows} = 4;");
                }
            }

            declarations.Add($"var {name} = {ResultsShouldBeRead.Creation(network, NetworkName, role, batch, rows)};");
        }

        return new(written, declarations, values, areMade);
    }

    /// <summary>A name that nothing else has around the place.</summary>
    public string Free(string name)
    {
        var member = place.Ancestors().First(node => node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);
        var taken = _identifiers.GetValue(member, IdentifiersIn);
        var free = IsTaken(name) || !model.LookupSymbols(place.SpanStart, name: name).IsEmpty ? DeclaredNames.Numbered(name, IsTaken) : name;
        _ = _given.Add(free);
        return free;

        bool IsTaken(string candidate) => taken.Contains(candidate) || _given.Contains(candidate);
    }

    // The names of arguments aside, which are names of parameters.
    private static HashSet<string> IdentifiersIn(SyntaxNode member) =>
        [.. member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Parent?.Parent is not NameColonSyntax).Select(token => token.ValueText)];

    private bool Fits(ITypeSymbol type, Role role) => role == Role.Gradient ? SymbolEqualityComparer.Default.Equals(type, network.ParameterSet)
        : RowCount.HasLength(type)
            && SymbolEqualityComparer.Default.Equals(Sequences.ElementOf(type), network.Number)
            && !(Contract.IsWritten(role) && VectorTypes.IsOfSystem(type, "ReadOnlySpan"));
}
