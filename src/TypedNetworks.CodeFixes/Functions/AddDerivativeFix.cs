using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.CodeFixes.Editing;
using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.CodeFixes.Functions;

/// <summary>
/// Adds the derivative of a function beside it. Until the user has written it, it is measured between two near points: slow,
/// and right to a few digits, so that training works. Where the function goes in steps there is nothing to measure, and the
/// slope is that of the identity, or of half the squared error.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddDerivativeFix))]
public sealed class AddDerivativeFix : Fix
{
    private const string NoSlope = "TN0033";
    private const string Flat = "TN0036";

    /// <inheritdoc/>
    private protected override ImmutableArray<string> Ids { get; } = ImmutableArray.Create("TN0031", NoSlope, "TN0034", Flat);

    /// <inheritdoc/>
    private protected override IEnumerable<Proposal> Propose(Place place)
    {
        // The obstacle may be in a method of another class that the function calls.
        var (network, name, isLoss) = Remedy.FunctionOf(place.Diagnostic);
        if (network is null
            || place.Compilation.GetTypeByMetadataName(network.Replace("@", "")) is not { } type
            || DeclarationReader.FindNetworkAttribute(type) is not { } attribute)
        {
            yield break;
        }

        // What is no method, and has the derivative's name, would be in its way.
        var declaration = DeclarationReader.Read(type, attribute, place.Compilation, place.CancellationToken);
        if (UserFunctions.Of(declaration).FirstOrDefault(candidate => candidate.Name == name && candidate.IsLoss == isLoss) is { } function
            && type.GetMembers(name + "Derivative").All(member => member is IMethodSymbol)
            && MethodOf(type, function, place) is { } method)
        {
            yield return new($"Add '{function.DerivativeSignature}' to '{type.Name}'", nameof(AddDerivativeFix), MemberText.After(method, Lines(function, place.Diagnostic.Id is NoSlope or Flat)));
        }
    }

    private static MethodDeclarationSyntax? MethodOf(INamedTypeSymbol type, UserFunction function, Place place) =>
        type.GetMembers(function.Name).OfType<IMethodSymbol>()
            .Where(method => method.IsStatic && method.Parameters.Length == (function.IsLoss ? 2 : 1) && Gives(method, function.NumberType, place))
            .OrderBy(method => method.Arity)
            .SelectMany(method => method.DeclaringSyntaxReferences)
            .Where(reference => place.CanEdit(reference.SyntaxTree))
            .Select(reference => reference.GetSyntax(place.CancellationToken))
            .OfType<MethodDeclarationSyntax>()
            .FirstOrDefault();

    private static bool Gives(IMethodSymbol method, string numberType, Place place) =>
        method.ReturnType.ToDisplayString() == numberType
        || (method.ReturnType is ITypeParameterSymbol && GenericMath.Allows(method, place.Compilation.GetSpecialType(numberType == "float" ? SpecialType.System_Single : SpecialType.System_Double)));

    private static string[] Lines(UserFunction function, bool hasNoSlope)
    {
        if (hasNoSlope)
        {
            var (slope, words) = function.IsLoss ? ("y - t", "half the squared error") : ("1", "the identity");
            return [$"// TODO: the slope to learn by. Until then it is that of {words}.", $"private {function.DerivativeSignature} => {slope};"];
        }

        // Where the errors of rounding and of curvature meet.
        var (step, width) = function.NumberType == "float" ? ("0.01f", "0.02f") : ("1e-5", "2e-5");
        var (x, rest) = function.IsLoss ? ("y", ", t") : ("z", "");
        return
        [
            $"// TODO: the derivative of {function.Name}. Until then it is measured between two near points.",
            $"private {function.DerivativeSignature} => ({function.Name}({x} + {step}{rest}) - {function.Name}({x} - {step}{rest})) / {width};",
        ];
    }
}
