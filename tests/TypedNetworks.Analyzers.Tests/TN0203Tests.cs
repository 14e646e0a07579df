namespace TypedNetworks.Analyzers.Tests;

/// <summary>A constructor of one's own initialises the weights.</summary>
public class TN0203Tests
{
    private const string Message =
        "Call Initialize(1), or with another seed, in the constructor of 'Gate', or fill its Parameters: a class with its own constructor gets no generated one, and its weights stay zero";

    [Theory]
    [InlineData("class [|Gate|] { public Gate() { } }", "")]
    [InlineData("class [|Gate|] { public string Name { get; } public Gate(string name) => Name = name; }", "\"a\"")]
    [InlineData("sealed class [|Gate|] { private Gate() { } public Gate(int size) : this() { } }", "1")]
    [InlineData("class [|Gate|] { private string _name; public Gate(string name) { this._name = name; this.Log(); } private void Log() => System.Console.WriteLine(_name); }", "\"a\"")]
    [InlineData("sealed class [|Gate|] { public Gate() => Begin(); public override string ToString() => \"\"; private void Begin() => System.Console.WriteLine(ToString()); }", "")]
    [InlineData("class [|Gate|] : Named { public Gate() : base(\"a\") { } } public class Named(string name) { public string Name => this.ToName(); private string ToName() => name; }", "")]
    [InlineData("class [|Gate|] { public Gate() { } private class Log { public Log() => System.GC.KeepAlive(this); } }", "")]
    public Task ConstructorThatLeavesTheWeightsZeroIsAdvisedAgainst(string declaration, string arguments) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public {declaration.Replace("class", "partial class", StringComparison.Ordinal)}")
            .Says("TN0203", Message)
            .UsedBy(new("Gate") { Arguments = arguments })
            .RunAsync();

    // A primary constructor has no body; one behind it has.
    [Theory]
    [InlineData("(string name) { public string Name => name; }", "\"a\"", "public Gate(string name, int seed) : this(name) => Initialize(seed);")]
    [InlineData("();", "", "public Gate(int seed) : this() => Initialize(seed);")]
    [InlineData("(int seed) { public int Seed => seed; }", "1", "public Gate(int seed, int seed2) : this(seed) => Initialize(seed2);")]
    [InlineData("(int size, string name = \"a\") { public string Name => name + size; }", "1", "public Gate(int size, int seed, string name = \"a\") : this(size, name) => Initialize(seed);")]
    public async Task PrimaryConstructorGetsOneBehindIt(string rest, string arguments, string constructor)
    {
        const string Network = "[Network(Inputs = 3, Outputs = 1)] public partial class ";
        await DeclarationTest.Of($"{Network}[|Gate|]{rest}")
            .Says("TN0203", $"Add '{constructor}' to 'Gate', whose primary constructor has no body, and create it by that, or fill its Parameters: a class with its own constructor gets no generated one, and its weights stay zero")
            .UsedBy(new("Gate") { Arguments = arguments })
            .RunAsync();
        await DeclarationTest.Of($"{Network}Gate{rest.TrimEnd(';', '}')}{(rest.EndsWith(';') ? "{" : "")} {constructor} }}").UsedBy(new("Gate") { Arguments = arguments }).RunAsync();
    }

    [Fact]
    public Task PrimaryConstructorOfReferencesIsNotRepeated() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|](in int size) { public int Size { get; } = size; }").Says("TN0203", Message).UsedBy(new("Gate") { Arguments = "1" }).RunAsync();

    [Fact]
    public Task ConstructorBehindAPrimaryOneIsNotAddedTwice() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1)] public partial class [|Gate|](int size) { public Gate(int size, int seed) : this(size + seed) { } public int Size => size; }")
            .Says("TN0203", Message)
            .UsedBy(new("Gate") { Arguments = "1" })
            .RunAsync();

    [Theory]
    [InlineData("#pragma warning disable TN0203\n")]
    [InlineData("#pragma warning disable\n")]
    public Task PragmaSilencesIt(string pragma) =>
        DeclarationTest.Of(pragma + "[Network(Inputs = 3, Outputs = 1)] public partial class Gate(int size) { public int Size => size; }").RunAsync();

    [Theory]
    [InlineData("public Gate(int seed) => Initialize(seed);")]
    [InlineData("public Gate(int seed) { this.Initialize(seed); }")]
    [InlineData("public Gate(int seed) { Parameters.CopyFrom([1, 2, 3, seed]); }")]
    [InlineData("public Gate(int seed) : this(\"\") => Initialize(seed); private Gate(string name) { }")]
    [InlineData("static Gate() { }")]
    public Task ConstructorThatSetsTheWeightsIsFine(string members) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1)] public partial class Gate {{ {members} }}").RunAsync();

    // What others do with it nobody knows.
    [Theory]
    [InlineData("{ public Gate(int seed) { Helper.Fill(this, seed); } }")]
    [InlineData("{ public Gate(int seed) { this.Seed(seed); } }")]
    [InlineData("{ public Gate(int seed) { this.Begin(seed); } private void Begin(int seed) => Helper.Fill(this, seed); }")]
    [InlineData("{ public Gate(System.Action<Gate> fill) { fill(this); } }")]
    [InlineData("{ private Gate _self; public Gate(int seed) { _self = this; Helper.Fill(_self, seed); } }")]
    [InlineData("{ public Gate(int seed) { System.Action fill = () => Helper.Fill(this, seed); fill(); } }")]
    [InlineData("{ public Gate(int seed) { Begin(seed); } protected virtual void Begin(int seed) { } } public class Filled() : Gate(1) { protected override void Begin(int seed) => Initialize(seed); }")]
    [InlineData("{ protected Gate(int seed) { } } public class Filled : Gate { public Filled(int seed) : base(seed) => Initialize(seed); }")]
    [InlineData("{ private Gate(int seed) { } public static Gate Of(int seed) { var gate = new Gate(seed); Helper.Fill(gate, seed); return gate; } }")]
    [InlineData(": Base { public Gate(int seed) : base(seed) { } protected override void Begin(int seed) => Helper.Fill(this, seed); } public abstract class Base { protected Base(int seed) => Begin(seed); protected abstract void Begin(int seed); }")]
    [InlineData(": Base { public Gate(int seed) : base(seed) { } } public class Base { protected Base(int seed) { if (this is Gate gate) { Helper.Fill(gate, seed); } } }")]
    [InlineData(": Base<Gate> { public Gate(int seed) : base(seed) { } } public class Base<T> { protected Base(int seed) => Helper.Fill((Gate)(object)this, seed); }")]
    [InlineData(": System.IO.StringWriter { public Gate(int seed) { } }")]
    public Task ConstructorThatMayLeaveItToOthersIsNotSpokenOf(string rest) =>
        DeclarationTest.Of(
            "[Network(Inputs = 3, Outputs = 1)] public partial class Gate " + rest,
            "public static class Helper { public static void Fill(Gate gate, int seed) => gate.Initialize(seed); public static void Seed(this Gate gate, int seed) => gate.Initialize(seed); }")
            .UsedBy(null)
            .RunAsync();
}
