namespace TypedNetworks.CodeFixes.Tests;

/// <summary>The assembly loads in every editor that the generator loads in.</summary>
public class AssemblyTests
{
    [Fact]
    public void It_asks_for_nothing_that_an_old_editor_does_not_have() =>
        Assert.Equal(
            [
                "Microsoft.CodeAnalysis, 4.5.0.0",
                "Microsoft.CodeAnalysis.CSharp, 4.5.0.0",
                "Microsoft.CodeAnalysis.Workspaces, 4.5.0.0",
                "System.Collections.Immutable, 6.0.0.0",
                "TypedNetworks.Generators, 0.1.0.0",
                "netstandard, 2.0.0.0",
            ],
            typeof(Fix).Assembly.GetReferencedAssemblies().Select(reference => $"{reference.Name}, {reference.Version}").Order(StringComparer.Ordinal));
}
