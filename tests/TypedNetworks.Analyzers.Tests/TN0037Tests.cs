namespace TypedNetworks.Analyzers.Tests;

/// <summary>An activation or loss of one's own has a name of its own.</summary>
public class TN0037Tests
{
    private const string Softplus = "static double Softplus(double z) => System.Math.Log(1 + System.Math.Exp(z));";
    private const string Huber = "static double Huber(double y, double t) => (y - t) * (y - t);";

    [Theory]
    [InlineData("[|Activation = nameof(Softplus)|]", Softplus)]
    [InlineData("[|Activation = \"Softplus\"|]", Softplus)]
    [InlineData("[|Activation = nameof(Softplus)|], Precision = \"Single\"", "static float Softplus(float z) => z;")]
    [InlineData("[|Activation = nameof(Softplus)|]", "static T Softplus<T>(T z) where T : System.Numerics.INumber<T> => z;")]
    [InlineData("[|Activation = nameof(Gate.Softplus)|]", Softplus)]
    [InlineData("[|Activation = \"Softplus\"|], OutputActivation = nameof(Own)", Softplus + " static double Own(double z) => Softplus(2 * z);")]
    public Task AnActivationThatIsNotUsedIsReported(string arguments, string members) =>
        Test(arguments, members).Says("TN0037", "'Softplus' is the built-in activation, not the method of 'Gate': rename the method to use it, or write Activations.Softplus for the built-in one").RunAsync();

    [Theory]
    [InlineData("[|Loss = nameof(Huber)|]")]
    [InlineData("[|Loss = \"Huber\"|]")]
    public Task SoIsALoss(string arguments) =>
        Test(arguments, Huber).Says("TN0037", "'Huber' is the built-in loss, not the method of 'Gate': rename the method to use it, or write Losses.Huber for the built-in one").RunAsync();

    [Fact]
    public Task AndThatOfALayer() =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, OutputActivation = \"Identity\")] [Layer(2, [|Activation = nameof(Softplus)|])] public partial class Gate {{ {Softplus} }}")
            .Says("TN0037", "'Softplus' is the built-in activation, not the method of 'Gate': rename the method to use it, or write Activations.Softplus for the built-in one")
            .RunAsync();

    // The constant is the built-in function, and says so.
    [Theory]
    [InlineData("Activation = Activations.Softplus", Softplus)]
    [InlineData("Activation = nameof(Activations.Softplus)", Softplus)]
    [InlineData("Loss = Losses.Huber", Huber)]
    [InlineData("Activation = \"Tanh\"", Softplus)]
    [InlineData("Activation = nameof(Own)", Softplus + " static double Own(double z) => Softplus(2 * z);")]
    [InlineData("Activation = \"Softplus\"", "")]
    public Task WhoMeansTheBuiltInIsLeftAlone(string arguments, string members) => Test(arguments, members).RunAsync();

    // What could not be the activation is not meant by its name, and what a constant of one's own means nobody knows.
    [Theory]
    [InlineData("Activation = \"Softplus\"", "double Softplus(double z) => z;")]
    [InlineData("Activation = \"Softplus\"", "static float Softplus(float z) => z;")]
    [InlineData("Activation = \"Softplus\"", "static double Softplus(double y, double t) => y;")]
    [InlineData("Activation = \"Softplus\"", "static double Softplus;")]
    [InlineData("Activation = Chosen", Softplus + " const string Chosen = \"Softplus\";")]
    public Task WhatCouldNotBeMeantIsFine(string arguments, string members) => Test(arguments, members).RunAsync();

    private static DeclarationTest Test(string arguments, string members) =>
        DeclarationTest.Of($"[Network(Inputs = 3, Outputs = 1, {arguments}{(arguments.Contains("OutputActivation", StringComparison.Ordinal) ? "" : ", OutputActivation = \"Identity\"")})] [Layer(2)] public partial class Gate {{ {members} }}")
            .UsedBy(null);
}
