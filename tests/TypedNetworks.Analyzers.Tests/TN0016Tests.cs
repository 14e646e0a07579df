namespace TypedNetworks.Analyzers.Tests;

/// <summary>A declaration is made of the user's own constants.</summary>
public class TN0016Tests
{
    private const string Message =
        "Write the number or name itself, or a constant of your own, in the attributes of 'Gate': they use a generated member, which does not exist yet when networks are generated";

    private const string Encoder = "[Network(Inputs = 9, Outputs = 3)] public partial class Encoder;";

    [Theory]
    [InlineData("[[|Network(Inputs = Encoder.OutputCount, Outputs = 1)|]]")]
    [InlineData("[[|Network(Inputs = 3, Outputs = 1, InputNames = [\"a\", nameof(Encoder.ForwardBatch), \"c\"])|]]")]
    [InlineData("[[|Network(Inputs = 3, Outputs = 1)|]] [Layer(Encoder.OutputCount)]")]
    [InlineData("[[|Network(Inputs = 3, Hidden = InputCount, Outputs = 1)|]]")]
    public Task GeneratedMemberIsReported(string attributes) =>
        DeclarationTest.Of(Encoder, attributes + " public partial class Gate;").Says("TN0016", Message).RunAsync();

    [Theory]
    [InlineData("Inputs = global::Encoder.Width")]
    [InlineData("Inputs = Sizes.Three")]
    [InlineData("Inputs = 3, Loss = nameof(Losses.Huber)")]
    [InlineData("Inputs = 3, Activation = nameof(Encoder)")]
    public Task ConstantOfTheUsersOwnIsFine(string arguments) =>
        DeclarationTest.Of(
            Encoder + " public partial class Encoder { public const int Width = 3; } public static class Sizes { public const int Three = 3; }",
            $$"""
            [Network({{arguments}}, Outputs = 1)]
            public partial class Gate
            {
                private static double Encoder(double z) => z;

                private static double EncoderDerivative(double z) => 1;
            }
            """).RunAsync();
}
