namespace TypedNetworks.Analyzers.Tests;

/// <summary>A loss has a known name.</summary>
public class TN0021Tests
{
    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Loss = \"SquareError\"|])]", "SquareError", "SquaredError")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Loss = \"crossentropy\"|])]", "crossentropy", "CrossEntropy")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Loss = \"Hubert\"|])]", "Hubert", "Huber")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Loss = \"Sigmoid\"|], Activation = \"Tanh\")]", "Sigmoid", null)]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Loss = \"Own\"|])]", "Own", null)]
    public Task UnknownNameIsReportedWithTheNearest(string attributes, string name, string? nearest) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0021", Message(name, nearest)).UsedBy(new("Gate")).RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, OutputActivation = \"Identity\", Loss = \"Huber\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, OutputActivation = \"Identity\", Loss = Losses.MeanAbsoluteError)]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Loss = nameof(Losses.BinaryCrossEntropy))]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Loss = null!)]")]
    public Task KnownNameIsFine(string attributes) => DeclarationTest.Of(attributes + " public partial class Gate;").RunAsync();

    [Theory]
    [InlineData("nameof(Own.MSE)", "")]
    [InlineData("nameof(MSE)", "static System.Func<double, double, double> MSE = (y, t) => y - t;")]
    public Task WhatIsNoMethodOfTheClassIsNotTakenForAMisspeltName(string value, string members) =>
        DeclarationTest.Of(
            "public static class Own { public static double MSE(double y, double t) => y - t; }",
            $"[Network(Inputs = 3, Outputs = 1, [|Loss = {value}|])] public partial class Gate {{ {members} }}").Says("TN0021", Message("MSE", null, value.Contains('.') ? " => Own.MSE(y, t);" : "")).RunAsync();

    private static string Message(string name, string? nearest, string body = "") =>
        $"'{name}' is no loss, and 'Gate' has no static method of that name: {(nearest is not null ? $"did you mean '{nearest}'?" : $"declare 'static double {name}(double y, double t){body}' in 'Gate' itself, or write a built-in name.")} The losses are SquaredError, MeanSquaredError, MeanAbsoluteError, Huber, BinaryCrossEntropy, CrossEntropy";
}
