using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Names;

/// <summary>Networks that are named like another type.</summary>
public class OwnNameFixTests
{
    private const string Title = "Rename the network 'Fruit' to 'FruitNetwork'";
    private const string Kinds = "public enum Kind { A, B }\n";
    private const string Record = "public record Fruit(double Weight);\n" + Kinds;

    [Theory]
    [InlineData(Record)]
    [InlineData("public readonly record struct Fruit(double Weight);\n" + Kinds)]
    [InlineData("public class Fruit { public double Weight { get; set; } public Fruit() { } }\n" + Kinds)]
    public Task Network_gets_the_name_that_the_message_proposes(string others) =>
        FixTest.Of("TN0018", others + "[Network<Fruit, Kind>(Hidden = 3)]\npublic partial class Fruit; // network\n")
            .BecomesAsync(Title, others + "[Network<Fruit, Kind>(Hidden = 3)]\npublic partial class FruitNetwork; // network\n");

    [Fact]
    public Task All_its_parts_and_constructors_do() =>
        FixTest.Of(
            "TN0018",
            Record + "[Network<Fruit, Kind>(Hidden = 3)]\npublic partial class Fruit\n{\n    public Fruit() => Initialize(1);\n}\n",
            "partial class Fruit\n{\n    public int Id { get; set; }\n\n    ~Fruit() => Id = 0;\n}\n")
            .BecomesAsync(
                Title,
                Record + "[Network<Fruit, Kind>(Hidden = 3)]\npublic partial class FruitNetwork\n{\n    public FruitNetwork() => Initialize(1);\n}\n",
                "partial class FruitNetwork\n{\n    public int Id { get; set; }\n\n    ~FruitNetwork() => Id = 0;\n}\n");

    [Theory]
    [InlineData("var net = new Fruit(seed: 1);", "var net = new FruitNetwork(seed: 1);")]
    [InlineData("Fruit net = new Fruit(seed: 1);", "FruitNetwork net = new FruitNetwork(seed: 1);")]
    [InlineData("Fruit net = new(seed: 1);", "FruitNetwork net = new(seed: 1);")]
    [InlineData("var net = new Fruit(seed: 1); var one = new Fruit(150); var kind = net.Classify(one);", "var net = new FruitNetwork(seed: 1); var one = new Fruit(150); var kind = net.Classify(one);")]
    public Task What_is_made_from_a_seed_is_the_network(string before, string after) =>
        FixTest.Of("TN0018", Record + "[Network<Fruit, Kind>]\npublic partial class Fruit;\n", Caller(before))
            .BecomesAsync(Title, Record + "[Network<Fruit, Kind>]\npublic partial class FruitNetwork;\n", Caller(after));

    // Other types have seeds too, and a record of one may be meant.
    [Theory]
    [InlineData("Fruit net = new(1);")]
    [InlineData("var other = new Other(seed: 1);")]
    public Task What_may_be_another_stays(string statement) =>
        FixTest.Of("TN0018", Record + "public record Other(int seed);\n[Network<Fruit, Kind>]\npublic partial class Fruit;\n", Caller(statement))
            .BecomesLeavingAsync(Title, Record + "public record Other(int seed);\n[Network<Fruit, Kind>]\npublic partial class FruitNetwork;\n", Caller(statement));

    [Fact]
    public Task Record_with_a_seed_may_be_meant_too() =>
        FixTest.Of("TN0018", "public record Fruit(int seed);\n" + Kinds + "[Network<Fruit, Kind>]\npublic partial class Fruit;\n", Caller("var one = new Fruit(seed: 1);"))
            .BecomesAsync(Title, "public record Fruit(int seed);\n" + Kinds + "[Network<Fruit, Kind>]\npublic partial class FruitNetwork;\n", Caller("var one = new Fruit(seed: 1);"));

    [Fact]
    public Task Type_that_is_local_to_another_file_is_no_part_of_it() =>
        FixTest.Of("TN0018", Kinds + "public class Fruit { public double Weight { get; set; } }\n[Network<Fruit, Kind>] public class Fruit;\n", "file class Fruit;\n")
            .BecomesLeavingAsync(Title, Kinds + "public class Fruit { public double Weight { get; set; } }\n[Network<Fruit, Kind>] public class FruitNetwork;\n", "file class Fruit;\n");

    // Which of the parts is the input, only the user knows.
    [Fact]
    public Task Parts_of_two_classes_are_left_alone() =>
        FixTest.Of("TN0018", Kinds + "[Network<Fruit, Kind>] public class Fruit;\npartial class Fruit { public double Weight { get; set; } }\n").OffersAsync();

    [Theory]
    [InlineData("public class FruitNetwork;\n", "", "FruitNetworkNetwork")]
    [InlineData("namespace FruitNetwork { }\n", "", "FruitNetworkNetwork")]
    [InlineData("", "public int FruitNetwork { get; set; }", "FruitNetworkNetwork")]
    public Task Name_is_free(string others, string member, string name) =>
        FixTest.Of("TN0018", $"{others}{Record}[Network<Fruit, Kind>] public partial class Fruit {{ {member} }}\n")
            .BecomesAsync($"Rename the network 'Fruit' to '{name}'", $"{others}{Record}[Network<Fruit, Kind>] public partial class {name} {{ {member} }}\n");

    [Theory]
    [InlineData("Model", "public int FruitNetwork() => 1;")]
    [InlineData("FruitNetwork", "")]
    public Task Name_is_free_within_another_class(string outer, string member) =>
        FixTest.Of("TN0018", $"{Kinds}public partial class {outer} {{ {member} public record Fruit(double X); [Network<Fruit, Kind>] public partial class Fruit; }}\n")
            .BecomesAsync(
                "Rename the network 'Fruit' to 'FruitNetworkNetwork'",
                $"{Kinds}public partial class {outer} {{ {member} public record Fruit(double X); [Network<Fruit, Kind>] public partial class FruitNetworkNetwork; }}\n");

    [Fact]
    public Task All_networks_of_a_document() =>
        FixTest.Of("TN0018", Record + "public record Nut(double Size);\n[Network<Fruit, Kind>] public partial class Fruit;\n[Network<Nut, Kind>] public partial class Nut;\n")
            .Everywhere(FixAllScope.Document)
            .BecomesAsync(Title, Record + "public record Nut(double Size);\n[Network<Fruit, Kind>] public partial class FruitNetwork;\n[Network<Nut, Kind>] public partial class NutNetwork;\n");

    private static string Caller(string statement) => $"public static class Program\n{{\n    public static void Run()\n    {{\n        {statement}\n    }}\n}}\n";
}
