using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Analyzers.CallSites.Known;

namespace TypedNetworks.Analyzers.Tests.CallSites;

/// <summary>Numbers of syntax that the analyzer knows by number alone.</summary>
public class NewSyntaxTests
{
    [Theory]
    [InlineData(NewSyntax.CollectionExpression, nameof(SyntaxKind.CollectionExpression))]
    [InlineData(NewSyntax.ExpressionElement, nameof(SyntaxKind.ExpressionElement))]
    [InlineData(NewSyntax.SpreadElement, nameof(SyntaxKind.SpreadElement))]
    public void Number_is_that_of_the_name(int number, string name) => Assert.Equal(Enum.Parse<SyntaxKind>(name), (SyntaxKind)number);
}
