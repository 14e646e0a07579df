using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>A network is given other parameters as a whole, where its own can only be overwritten.</summary>
internal static class AssignedSet
{
    /// <summary>What to say of a name; <see langword="null"/> where no set is assigned.</summary>
    public static Advice? Of(MissingMember member)
    {
        if (member is not { Text: MemberNames.SetName, Assignment: { } assignment })
        {
            return null;
        }

        var (right, begin) = (assignment.Right, $"{member.Network.Name}.{member.Text} is always the same set: write ");
        var source = Conversions.Primary(right);
        var isSet = SymbolEqualityComparer.Default.Equals(member.Model.GetTypeInfo(right).Type, member.Network.ParameterSet);
        var written = Copy(source);
        var numbers = new ArgumentMaker(member.Network, member.Model, member.Name).Make(["source"]);
        return right is not LiteralExpressionSyntax && member.Model.GetSpeculativeSymbolInfo(assignment.SpanStart, SyntaxFactory.ParseExpression(written), SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol
            ? new(member.Name, begin + Copy(ShortText.Of(source)))
            {
                Title = "Write " + written,
                Edits = assignment.Parent is ExpressionStatementSyntax ? [(assignment, written)] : [],
            }
            : new(member.Name, $"{begin}{assignment.Left}.CopyFrom({numbers.Written[0]}){numbers.Sentence}");

        string Copy(string from) => isSet ? $"{from}.AsSpan().CopyTo({assignment.Left}.AsSpan())" : $"{assignment.Left}.CopyFrom({from})";
    }
}
