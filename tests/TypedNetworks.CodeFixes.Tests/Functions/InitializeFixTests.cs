namespace TypedNetworks.CodeFixes.Tests.Functions;

public class InitializeFixTests
{
    private const string Title = "Initialize the weights in the constructor of 'Gate'";

    [Theory]
    [InlineData("public Gate()\n    {\n    }", "public Gate()\n    {\n        Initialize(System.Random.Shared.Next());\n    }")]
    [InlineData("public Gate(int x)\n    { // begins\n        _x = x;\n    }\n    int _x;", "public Gate(int x)\n    { // begins\n        Initialize(System.Random.Shared.Next());\n        _x = x;\n    }\n    int _x;")]
    [InlineData("public Gate() { }", "public Gate() { Initialize(System.Random.Shared.Next()); }")]
    [InlineData("public Gate() { } public Gate(int x) : this() { } static Gate() { }", "public Gate() { Initialize(System.Random.Shared.Next()); } public Gate(int x) : this() { } static Gate() { }")]
    public Task Call_comes_first_in_each_constructor(string before, string after) =>
        FixTest.Of("TN0203", $"[Network(Inputs = 3, Outputs = 1)]\npartial class Gate\n{{\n    {before}\n}}\n").BecomesAsync(Title, $"[Network(Inputs = 3, Outputs = 1)]\npartial class Gate\n{{\n    {after}\n}}\n");

    [Fact]
    public Task Random_is_written_shortly_where_it_can_be() =>
        FixTest.Of("TN0203", "using System;\nusing TypedNetworks;\n[Network(Inputs = 3, Outputs = 1)] partial class Gate { public Gate() { } }")
            .AsWholeFiles()
            .BecomesAsync(Title, "using System;\nusing TypedNetworks;\n[Network(Inputs = 3, Outputs = 1)] partial class Gate { public Gate() { Initialize(Random.Shared.Next()); } }");

    [Fact]
    public Task Random_is_written_in_full_where_System_is_another_thing() =>
        FixTest.Of("TN0203", "[Network(Inputs = 3, Outputs = 1)] partial class Gate { public Gate() { } int System => 1; }")
            .BecomesAsync(Title, "[Network(Inputs = 3, Outputs = 1)] partial class Gate { public Gate() { Initialize(global::System.Random.Shared.Next()); } int System => 1; }");

    [Theory]
    [InlineData("class Gate\n{\n\tpublic Gate()\n\t{\n\t}\n}", "class Gate\n{\n\tpublic Gate()\n\t{\n\t\tInitialize(System.Random.Shared.Next());\n\t}\n}")]
    [InlineData("class Gate\n{\n  public Gate()\n  {\n  }\n}", "class Gate\n{\n  public Gate()\n  {\n    Initialize(System.Random.Shared.Next());\n  }\n}")]
    [InlineData("class Gate { public Gate()\n{\n} }", "class Gate { public Gate()\n{\n    Initialize(System.Random.Shared.Next());\n} }")]
    public Task Call_is_indented_as_the_file_is(string before, string after) =>
        FixTest.Of("TN0203", "[Network(Inputs = 3, Outputs = 1)]\npartial " + before).BecomesAsync(Title, "[Network(Inputs = 3, Outputs = 1)]\npartial " + after);

    [Theory]
    [InlineData("(string name)\n{\n    string Name => name;\n}\n", "public Gate(string name, int seed) : this(name) => Initialize(seed);", "(string name)\n{\n    string Name => name;\n\n    {0}\n}\n")]
    [InlineData("();\n", "public Gate(int seed) : this() => Initialize(seed);", "()\n{\n    {0}\n}\n")]
    public Task Primary_constructor_gets_one_behind_it(string before, string constructor, string after)
    {
        const string Network = "[Network(Inputs = 3, Outputs = 1)]\npartial class Gate";
        return FixTest.Of("TN0203", Network + before).BecomesAsync($"Add '{constructor}'", Network + after.Replace("{0}", constructor, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("partial class Gate { int _x; public Gate() => _x = 1; }")]
    public Task Constructor_without_a_body_is_left_alone(string declaration) => FixTest.Of("TN0203", "[Network(Inputs = 3, Outputs = 1)] " + declaration).OffersAsync();
}
