namespace TypedNetworks.CodeFixes.Tests.Declarations;

/// <summary>What a class is declared as.</summary>
public class ClassFixTests
{
    [Theory]
    [InlineData("TN0003", "static", "public static partial class Gate;", "public partial class Gate;")]
    [InlineData("TN0003", "static", "public\n    static\n    partial class Gate { }", "public\n    partial class Gate { }")]
    [InlineData("TN0006", "file", "file sealed partial class Gate;", "sealed partial class Gate;")]
    public Task Modifier_is_removed(string id, string modifier, string before, string after) =>
        FixTest.Of(id, "[Network(Inputs = 3, Outputs = 1)]\n" + before).BecomesAsync($"Remove '{modifier}' from 'Gate'", "[Network(Inputs = 3, Outputs = 1)]\n" + after);

    [Fact]
    public Task Of_the_types_around_it_too() =>
        FixTest.Of("TN0006", "file partial class Door { [Network(Inputs = 3, Outputs = 1)] public partial class Gate; }")
            .BecomesAsync("Remove 'file' from 'Gate'", "partial class Door { [Network(Inputs = 3, Outputs = 1)] public partial class Gate; }");

    [Theory]
    [InlineData("struct", "partial class")]
    [InlineData("readonly partial struct", "partial class")]
    [InlineData("record", "partial class")]
    [InlineData("sealed record class", "sealed partial class")]
    [InlineData("readonly partial record struct", "partial class")]
    public Task Value_becomes_a_class(string before, string after) =>
        FixTest.Of("TN0005", $"[Network(Inputs = 3, Outputs = 1)]\npublic {before} Gate // one\n{{\n}}\n")
            .BecomesAsync("Declare 'Gate' as a partial class", $"[Network(Inputs = 3, Outputs = 1)]\npublic {after} Gate // one\n{{\n}}\n");

    [Fact]
    public Task Extension_methods_need_a_static_class() =>
        FixTest.Of("TN0003", "[Network(Inputs = 3, Outputs = 1)] static partial class Gate { public static int Twice(this int x) => 2 * x; }").OffersAsync();

    [Theory]
    [InlineData("ref partial struct Gate { public System.Span<double> Memory; }")]
    [InlineData("ref partial struct Gate { public System.Span<double> Memory { get; set; } }")]
    [InlineData("partial record Gate { public int Id { get; init; } } class Other { Gate Copy(Gate gate) => gate with { Id = 1 }; }")]
    [InlineData("partial record struct Gate(int Id);")]
    [InlineData("partial record Gate : Base; record Base;")]
    public Task Record_with_more_to_it_is_left_alone(string declaration) =>
        FixTest.Of("TN0005", "[Network(Inputs = 3, Outputs = 1)] " + declaration).OffersAsync();
}
