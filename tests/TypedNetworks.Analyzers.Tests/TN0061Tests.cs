namespace TypedNetworks.Analyzers.Tests;

/// <summary>Inputs and outputs are made of numbers.</summary>
public class TN0061Tests
{
    [Theory]
    [InlineData("string", "is of type 'string', which is no number: declare 'Colour' as an enum of the words that occur, or move it to another type if 'Iris' should not use it")]
    [InlineData("char", "is of type 'char', which is no number: declare 'Colour' as an enum of the words that occur, or move it to another type if 'Iris' should not use it")]
    [InlineData("decimal", "is of type 'decimal', which is no number: declare 'Colour' as 'double'")]
    [InlineData("double?", "is of type 'double?', which is no number: declare 'Colour' as 'double', and let a bool beside it say whether there is one, since 'Iris' cannot compute with what is missing")]
    [InlineData("Species?", "is of type 'Species?', which is no number: declare 'Colour' as 'Species', and let a bool beside it say whether there is one, since 'Iris' cannot compute with what is missing")]
    [InlineData("double[]", "is of type 'double[]', which is no number: declare 'Colour' as a record with a member for each number, or use '[Network(Inputs = …, Outputs = …)]' for 'Iris', which takes spans of any length")]
    [InlineData("System.Collections.Generic.List<int>", "is of type 'List<int>', which is no number: declare 'Colour' as a record with a member for each number, or use '[Network(Inputs = …, Outputs = …)]' for 'Iris', which takes spans of any length")]
    [InlineData("(int A, int B)", "is of type '(int A, int B)', which is no number: declare 'Colour' as a record, whose members have names that 'Iris' can keep")]
    [InlineData("System.DateTime", "is of type 'DateTime', which is no number: declare 'Colour' as a number, bool or enum, or a record of such, or move it to another type if 'Iris' should not use it")]
    [InlineData("object", "is of type 'object', which is no number: declare 'Colour' as a number, bool or enum, or a record of such, or move it to another type if 'Iris' should not use it")]
    public Task MemberIsReportedByItsPath(string type, string message) =>
        DeclarationTest.Of(
            $"public record Features(double Length, {type} Colour); public enum Species {{ Setosa, Versicolor }} [Network<[|Features|], Species>] public partial class Iris;",
            new TypedUsage("new Features(1, default!)", "Species.Setosa", "Species") { Classifies = true, IsProbable = true }.Program)
            .Says("TN0061", $"'Colour' of 'Features' {message}")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task MemberOfAMemberIsReportedByItsWholePath() =>
        DeclarationTest.Of("public record Features(Petal Petal); public record struct Petal(double Length, Colour Colour); public record struct Colour(int Red, string Name); [Network<[|Features|], bool>(Hidden = 2)] public partial class Iris;")
            .Says("TN0061", "'Petal.Colour.Name' of 'Features' is of type 'string', which is no number: declare 'Petal.Colour.Name' as an enum of the words that occur, or move it to another type if 'Iris' should not use it")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("[Network<[|string|], bool>]", "'string', the input type, is no number: take an enum of the words that occur")]
    [InlineData("[Network<bool, [|bool?|]>]", "'bool?', the output type, is no number: take 'bool', or a record of it and a bool that says whether there is one, since 'Iris' cannot compute with what is missing")]
    [InlineData("[Network<[|double?|], bool>]", "'double?', the input type, is no number: take 'double', or a record of it and a bool that says whether there is one, since 'Iris' cannot compute with what is missing")]
    [InlineData("[Network<bool, [|decimal|]>]", "'decimal', the output type, is no number: take 'double'")]
    [InlineData("[Network<bool, [|int[]|]>]", "'int[]', the output type, is no number: take a record with a member for each number, or use '[Network(Inputs = …, Outputs = …)]' for 'Iris', which takes spans of any length")]
    [InlineData("[TypedNetworks.Network<[|System.DateTime|], bool>]", "'DateTime', the input type, is no number: take a number, bool or enum, or a record of such")]
    [InlineData("[global::TypedNetworks.NetworkAttribute<[|System.Action|], bool>]", "'Action', the input type, is no number: take a number, bool or enum, or a record of such")]
    public Task TypeItselfIsReported(string attribute, string message) =>
        DeclarationTest.Of(attribute + " public partial class Iris;").Says("TN0061", message).UsedBy(null).RunAsync();

    [Fact]
    public Task BehindAnAliasTheAttributeIsReported() =>
        DeclarationTest.OfWholeFiles("using Net = TypedNetworks.NetworkAttribute<string, bool>; [[|Net|]] public partial class Iris;")
            .Says("TN0061", "'string', the input type, is no number: take an enum of the words that occur")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task EveryMemberIsReported() =>
        DeclarationTest.Of("public record Features(string A, decimal B); public class Out { public string? C { get; set; } } [Network<[|[|Features|]|], [|Out|]>] public partial class Iris;")
            .Says(
                "TN0061",
                "'A' of 'Features' is of type 'string', which is no number: declare 'A' as an enum of the words that occur, or move it to another type if 'Iris' should not use it",
                "'B' of 'Features' is of type 'decimal', which is no number: declare 'B' as 'double'",
                "'C' of 'Out' is of type 'string?', which is no number: declare 'C' as an enum of the words that occur, or move it to another type if 'Iris' should not use it")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("public record Features(double A, float B, int C, byte D, long E, bool F, Species G, Part H);")]
    [InlineData("public class Features { public double A { get; set; } public string Name => \"\"; public static string S = \"\"; public readonly string R = \"\"; private string _p = \"\"; public string Use() => _p; }")]
    public Task NumbersAndWhatCannotBeSetAreFine(string type) =>
        DeclarationTest.Of(type + " public record struct Part(double X, double Y); public enum Species { Setosa, Versicolor } [Network<Features, Species>(Hidden = 2)] public partial class Iris;").UsedBy(null).RunAsync();

    [Fact]
    public Task WhatTheCompilerDoesNotKnowIsItsOwnMatter() =>
        DeclarationTest.Of("public record Features(double A, Missing B); [Network<Features, bool>] public partial class Iris; [Network<Lost, bool>] public partial class Other; public partial class Around<T> { [Network<T, bool>] public partial class [|Inner|]; }")
            .SoDoesTheCompiler("CS0246", "CS8968")
            .Says("TN0004", "Move 'Inner' out of the generic 'Around<T>': a network is written for one number type, chosen by Precision, and for fixed sizes")
            .UsedBy(null)
            .RunAsync();

    // CS9244, in compilers that allow ref structs as type arguments at all, or CS0306: at the attribute, and nowhere else.
    [Fact]
    public Task RefStructsTheCompilerRefuses() =>
        DeclarationTest.Of("public ref struct Features { public double A; } [Network<Features, bool>] public partial class Iris;").SoDoesTheCompiler("CS9244").UsedBy(null).RunAsync();
}
