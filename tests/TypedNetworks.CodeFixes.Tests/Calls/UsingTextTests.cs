namespace TypedNetworks.CodeFixes.Tests.Calls;

/// <summary>Where a <c>using</c> is added in a file that has none.</summary>
public class UsingTextTests
{
    private const string Using = "using System.Runtime.InteropServices;\n";

    [Theory]
    [InlineData("", "\n")]
    [InlineData("global using System.Text;\n", "")]
    [InlineData("// The licence.\n\nglobal using System.Text;\n", "")]
    [InlineData("#define QUICK\n", "\n")]
    [InlineData("#if !SLOW\n#define QUICK\n#endif\n\n", "\n")]
    [InlineData("// The licence.\n// All of it.\n\n", "\n")]
    [InlineData("// The licence.\n\n#nullable enable\n", "\n")]
    public Task It_comes_behind_what_must_be_first(string head, string blank) =>
        Test(head + "// Runs it.\n").BecomesAsync("Write CollectionsMarshal.AsSpan(list)", Text(head + Using + blank + "// Runs it.\n", "CollectionsMarshal.AsSpan(list)"));

    // The alias is of no reference here.
    [Fact]
    public Task Behind_an_alias_too() =>
        Test("extern alias Core;\n\n")
            .BecomesLeavingAsync("Write CollectionsMarshal.AsSpan(list)", Text("extern alias Core;\n\n" + Using + "\n", "CollectionsMarshal.AsSpan(list)"));

    [Fact]
    public Task Before_a_name_for_a_type() =>
        Test("// The licence.\nusing Text = System.String;\n")
            .BecomesAsync("Write CollectionsMarshal.AsSpan(list)", Text("// The licence.\n" + Using + "using Text = System.String;\n", "CollectionsMarshal.AsSpan(list)"));

    [Fact]
    public Task Comment_of_a_namespace_is_that_of_the_file() =>
        Test("// The licence.\nnamespace Doors;\n")
            .BecomesAsync("Write CollectionsMarshal.AsSpan(list)", Text("// The licence.\n" + Using + "\nnamespace Doors;\n", "CollectionsMarshal.AsSpan(list)"));

    private static FixTest Test(string head) => FixTest.Of("TN0109", Text(head, "list")).AsWholeFiles();

    private static string Text(string head, string argument) =>
        head
        + "public static class Program\n{\n    public static double Run(Gate gate, System.Collections.Generic.List<double> list) => gate.Forward("
        + argument
        + ");\n}\n\n[TypedNetworks.Network(Inputs = 3, Outputs = 1)]\npublic partial class Gate;\n";
}
