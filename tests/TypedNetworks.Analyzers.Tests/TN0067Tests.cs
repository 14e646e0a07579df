namespace TypedNetworks.Analyzers.Tests;

/// <summary>Types of inputs and outputs do not contain themselves.</summary>
public class TN0067Tests
{
    [Theory]
    [InlineData("public record Node(double Value, Node Next);", "Next", "Node", "new Node(1, null!)")]
    [InlineData("public record Node(double Value, Link Link); public record Link(Node To);", "Link.To", "Node", "new Node(1, null!)")]
    [InlineData("public class Node { public double Value { get; set; } public Tree Tree { get; set; } = null!; } public class Tree { public Tree Left { get; set; } = null!; }", "Tree.Left", "Tree", "new Node()")]
    public Task TypeWithinItselfIsReported(string types, string path, string again, string input) =>
        DeclarationTest.Of(types + " [Network<[|Node|], bool>] public partial class Iris;", new TypedUsage(input, "true", "bool") { IsProbable = true }.Program)
            .Says("TN0067", $"Remove '{path}' from 'Node', or name the members that 'Iris' needs in its place: its type is again '{again}', and so on without end")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("public record Node(Leaf First, Leaf Second); public record Leaf(double X);")]
    [InlineData("public record Node(Pair<Pair<double>> Pairs); public record Pair<T>(T First, T Second);")]
    [InlineData("public class Node { public double Value { get; set; } public Node? Next { get; } }")]
    public Task TheSameTypeBesideItselfIsFine(string types) =>
        DeclarationTest.Of(types + " [Network<Node, bool>] public partial class Iris;").UsedBy(null).RunAsync();
}
