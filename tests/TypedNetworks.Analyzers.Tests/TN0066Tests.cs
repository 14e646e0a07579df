namespace TypedNetworks.Analyzers.Tests;

/// <summary>Outputs can be constructed.</summary>
public class TN0066Tests
{
    [Fact]
    public Task AbstractTypeIsReported() =>
        DeclarationTest.Of("public abstract record Move(double Steer); [Network<bool, [|Move|]>] public partial class Iris;", new TypedUsage("true", "default(Move)!", "Move").Program)
            .Says("TN0066", "Name a type that is not abstract in place of 'Move': 'Iris' makes one for each prediction")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("public class Move { public double Steer { get; set; } private Move() { } }")]
    [InlineData("public class Move(string name) { public double Steer { get; set; } = name.Length; }")]
    public Task TypeWithoutAConstructorIsReported(string type) =>
        DeclarationTest.Of(type + " [Network<bool, [|Move|]>] public partial class Iris;", new TypedUsage("true", "default(Move)!", "Move").Program)
            .Says("TN0066", "Give 'Move' a constructor without parameters, or one whose parameters are its properties, as a record's are: 'Iris' makes one for each prediction")
            .UsedBy(null)
            .RunAsync();

    [Fact]
    public Task MemberIsReportedByItsPath() =>
        DeclarationTest.Of("public abstract class Aim { public double X { get; set; } } public record Move(double Steer, Aim Aim); [Network<bool, [|Move|]>] public partial class Iris;")
            .Says("TN0066", "Name a type that is not abstract in place of 'Aim', the type of 'Aim' in 'Move': 'Iris' makes one for each prediction")
            .UsedBy(null)
            .RunAsync();

    [Theory]
    [InlineData("public record Move(double Steer); [Network<bool, Move>] public partial class Iris;")]
    [InlineData("public class Move { public double Steer { get; set; } } [Network<bool, Move>] public partial class Iris;")]
    [InlineData("public abstract record Road(double Width); [Network<Road, bool>] public partial class Iris;")]
    [InlineData("public class Road(string name) { public double Width { get; set; } = name.Length; } [Network<Road, bool>] public partial class Iris;")]
    public Task WhatCanBeMadeOrNeedNotBeIsFine(string source) => DeclarationTest.Of(source).UsedBy(null).RunAsync();
}
