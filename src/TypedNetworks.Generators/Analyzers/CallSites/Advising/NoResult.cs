using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>A variable is to have the result of a member that writes to memory and returns nothing.</summary>
internal static class NoResult
{
    /// <summary>What to say of a call; <see langword="null"/> where it returns something, or no variable takes it.</summary>
    public static Advice? Of(NetworkCall call)
    {
        if (call.Code.Symbol is not IMethodSymbol { ReturnsVoid: true } || ResultUse.Of(call.Syntax) is not { IsCallAlone: false } use)
        {
            return null;
        }

        var written = ResultUse.Text(call.Syntax);
        var memory = call.Arguments.FirstOrDefault(argument => Contract.IsWritten(argument.Role));
        var end = memory is null ? "" : $", and writes to {ShortText.Of(memory.Expression)}";
        return new(call.Syntax.ArgumentList, $"{call.Owner}.{call.MemberName} returns nothing{end}: write {ShortText.OrElse(written, call.MemberName + "(…)")} by itself")
        {
            Title = $"Write {ShortText.OrElse(written, call.MemberName + "(…)")} by itself",
            Edits = use.IsVariableUsed ? [] : [(use.Node, written)],
        };
    }
}
