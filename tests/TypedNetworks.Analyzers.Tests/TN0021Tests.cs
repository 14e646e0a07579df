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

    // Who names a method or a field means it, however near to a built-in's name its own is.
    [Fact]
    public Task MethodOfAnotherClassIsNotTakenForAMisspeltName() =>
        DeclarationTest.Of(
            "public static class Own { public static double MSE(double y, double t) => y - t; }",
            "[Network(Inputs = 3, Outputs = 1, [|Loss = nameof(Own.MSE)|])] public partial class Gate;").Says("TN0021", Message("MSE", null, " => Own.MSE(y, t);")).RunAsync();

    [Fact]
    public Task FieldIsNotTakenForAMisspeltName() =>
        DeclarationTest.Of("[Network(Inputs = 3, Outputs = 1, [|Loss = nameof(MSE)|])] public partial class Gate { static System.Func<double, double, double> MSE = (y, t) => y - t; }")
            .Says("TN0021", Message("MSE", null).Replace("declare 'static double MSE(double y, double t)' in 'Gate' itself", "make 'MSE' one, 'static double MSE(double y, double t)'", StringComparison.Ordinal))
            .RunAsync();

    private static string Message(string name, string? nearest, string body = "") =>
        $"'{name}' is no loss, and 'Gate' has no static method of that name: {(nearest is not null ? $"did you mean '{nearest}'?" : $"declare 'static double {name}(double y, double t){body}' in 'Gate' itself, or write a built-in name.")} The losses are SquaredError, MeanSquaredError, MeanAbsoluteError, Huber, BinaryCrossEntropy, CrossEntropy";
}
