using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Declarations;

public class MakePartialFixTests
{
    [Theory]
    [InlineData("public sealed class Gate;", "public sealed partial class Gate;")]
    [InlineData("class Gate { }", "partial class Gate { }")]
    [InlineData("/* the */ public /* best */ class /* of */ Gate; // gates", "/* the */ public /* best */ partial class /* of */ Gate; // gates")]
    [InlineData("/// <summary>A gate.</summary>\n#pragma warning disable\npublic\n    class Gate\n{\n}\n", "/// <summary>A gate.</summary>\n#pragma warning disable\npublic\n    partial class Gate\n{\n}\n")]
    public Task Word_is_added_before_class(string before, string after) =>
        FixTest.Of("TN0001", "[Network(Inputs = 3, Outputs = 1)]\n" + before).BecomesAsync("Declare 'Gate' as partial", "[Network(Inputs = 3, Outputs = 1)]\n" + after);

    [Theory]
    [InlineData("class", "partial class")]
    [InlineData("struct", "partial struct")]
    [InlineData("record", "partial record")]
    [InlineData("record struct", "partial record struct")]
    [InlineData("interface", "partial interface")]
    [InlineData("public static class", "public static partial class")]
    public Task Type_around_it_gets_it_too(string before, string after) =>
        FixTest.Of("TN0002", $"{before} Door {{ [Network(Inputs = 3, Outputs = 1)] public partial class Gate; }}")
            .BecomesAsync("Declare 'Door' as partial", $"{after} Door {{ [Network(Inputs = 3, Outputs = 1)] public partial class Gate; }}");

    [Fact]
    public Task All_types_around_it_at_once() =>
        FixTest.Of("TN0002", "class House { partial class Hall { class Door { [Network(Inputs = 3, Outputs = 1)] public partial class Gate; } } }")
            .BecomesAsync(
                "Declare 'House' and 'Door' as partial",
                "partial class House { partial class Hall { partial class Door { [Network(Inputs = 3, Outputs = 1)] public partial class Gate; } } }");

    [Fact]
    public Task Type_around_several_networks_gets_it_once() =>
        FixTest.Of("TN0002", "class Door\n{\n    [Network(Inputs = 3, Outputs = 1)] partial class Front;\n    [Network(Inputs = 3, Outputs = 1)] partial class Back;\n}\n")
            .Everywhere(FixAllScope.Document)
            .BecomesAsync("Declare 'Door' as partial", "partial class Door\n{\n    [Network(Inputs = 3, Outputs = 1)] partial class Front;\n    [Network(Inputs = 3, Outputs = 1)] partial class Back;\n}\n");

    [Fact]
    public Task In_a_document_all() =>
        FixTest.Of("TN0001", "[Network(Inputs = 3, Outputs = 1)] class Front;\n[Network(Inputs = 3, Outputs = 1)] class Back;\n")
            .Everywhere(FixAllScope.Document)
            .BecomesAsync("Declare 'Front' as partial", "[Network(Inputs = 3, Outputs = 1)] partial class Front;\n[Network(Inputs = 3, Outputs = 1)] partial class Back;\n");

    [Fact]
    public Task In_a_project_all() =>
        FixTest.Of("TN0001", "[Network(Inputs = 3, Outputs = 1)] class Front;", "[Network(Inputs = 3, Outputs = 1)] class Back;")
            .Everywhere(FixAllScope.Project)
            .BecomesAsync("Declare 'Front' as partial", "[Network(Inputs = 3, Outputs = 1)] partial class Front;", "[Network(Inputs = 3, Outputs = 1)] partial class Back;");

    [Fact]
    public Task In_a_solution_all() =>
        FixTest.Of("TN0001", "[Network(Inputs = 3, Outputs = 1)] class Front;", "[Network(Inputs = 3, Outputs = 1)] class Back;")
            .InTwoProjects()
            .Everywhere(FixAllScope.Solution)
            .BecomesAsync("Declare 'Back' as partial", "[Network(Inputs = 3, Outputs = 1)] partial class Front;", "[Network(Inputs = 3, Outputs = 1)] partial class Back;");
}
