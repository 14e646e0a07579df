using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>The number that a member returns is taken for a vector, or for a number of another type.</summary>
internal static class ReturnedNumber
{
    /// <summary>What to say of a call; <see langword="null"/> where its result is no number, or is taken for what it is.</summary>
    public static Advice? Of(NetworkCall call)
    {
        if (call.Code.Symbol is not IMethodSymbol method
            || !SymbolEqualityComparer.Default.Equals(method.ReturnType, call.Network.Number)
            || CallReader.NameSyntaxOf(call.Syntax) is not { } name)
        {
            return null;
        }

        var begin = $"{call.Network.Name}.{call.MemberName} returns ";
        return call.Syntax.Parent switch
        {
            ElementAccessExpressionSyntax access when access.Expression == call.Syntax => new(name, begin + "the number itself, no vector: leave out " + access.ArgumentList)
            {
                Title = $"Leave out {access.ArgumentList}",
                Edits = [(access.ArgumentList, "")],
            },
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier: var variable, Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: { IsVar: false } type, Parent: LocalDeclarationStatementSyntax } } } when IsOther(type, call) =>
                new(name, $"{begin}{call.Network.NumberName}: write {call.Network.NumberName} {variable}")
                {
                    Title = $"Write {call.Network.NumberName} {variable}",
                    Edits = [(type, call.Network.NumberName)],
                },
            _ => null,
        };
    }

    // A number that the compiler does not make of it without a cast.
    private static bool IsOther(TypeSyntax type, NetworkCall call) =>
        call.Code.Model.GetTypeInfo(type).Type is { } declared && Conversions.IsNumber(declared) && !Conversions.Exists(call.Code, declared);
}
