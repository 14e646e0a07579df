using Microsoft.CodeAnalysis.CodeFixes;

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

    [Theory]
    [InlineData("namespace Doors\n{\n    using System;\n\n", "namespace Doors\n{\n    using System;\n    using System.Linq;\n    using System.Runtime.InteropServices;\n\n", "}\n")]
    [InlineData("namespace Doors\n{\n    using Text = System.String;\n\n", "namespace Doors\n{\n    using System.Linq;\n    using System.Runtime.InteropServices;\n    using Text = System.String;\n\n", "}\n")]
    [InlineData("using System;\nnamespace Doors\n{\n    using System.Text;\n\n", "using System;\nusing System.Linq;\nusing System.Runtime.InteropServices;\nnamespace Doors\n{\n    using System.Text;\n\n", "}\n")]
    [InlineData("using TypedNetworks;\n\n", "using System.Linq;\nusing System.Runtime.InteropServices;\nusing TypedNetworks;\n\n", "")]
    [InlineData("// Runs it.\n", "using System.Linq;\nusing System.Runtime.InteropServices;\n\n// Runs it.\n", "")]
    public Task Several_come_in_their_order_where_the_file_has_its_own(string before, string after, string end) =>
        FixTest.Of("TN0109", before + Two("list", "rows") + end)
            .AsWholeFiles()
            .Everywhere(FixAllScope.Document)
            .BecomesAsync("Write [.. rows.SelectMany(row => row)]", after + Two("CollectionsMarshal.AsSpan(list)", "[.. rows.SelectMany(row => row)]") + end);

    private static string Two(string list, string rows) =>
        "public static class Program\n{\n    public static double Run(Gate gate, System.Collections.Generic.List<double> list, double[][] rows)\n    {\n"
        + $"        gate.ForwardBatch({rows}, new double[2]);\n        return gate.Forward({list});\n    }}\n}}\n\n[TypedNetworks.Network(Inputs = 3, Outputs = 1)]\npublic partial class Gate;\n";

    private static FixTest Test(string head) => FixTest.Of("TN0109", Text(head, "list")).AsWholeFiles();

    private static string Text(string head, string argument) =>
        head
        + "public static class Program\n{\n    public static double Run(Gate gate, System.Collections.Generic.List<double> list) => gate.Forward("
        + argument
        + ");\n}\n\n[TypedNetworks.Network(Inputs = 3, Outputs = 1)]\npublic partial class Gate;\n";
}
