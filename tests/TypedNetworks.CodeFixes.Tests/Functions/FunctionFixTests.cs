using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedNetworks.CodeFixes.Tests.Functions;

/// <summary>Functions of the user's and their derivatives.</summary>
public class FunctionFixTests
{
    private const string Wrong = "\n    static double SquareDerivative(double z) => z;\n";
    private const string Declaration = "[Network(Inputs = 3, Outputs = 1, Activation = \"Swash\")]\npublic partial class Gate";

    [Theory]
    [InlineData(";", "\n{\n    // TODO\n    private static double Swash(double z) => z;\n}")]
    [InlineData(" { }", " {\n    // TODO\n    private static double Swash(double z) => z;\n}")]
    [InlineData("\n{\n    // Nothing yet.\n}\n", "\n{\n    // Nothing yet.\n    // TODO\n    private static double Swash(double z) => z;\n}\n")]
    [InlineData("\n{\n    private int _x; // own\n}\n", "\n{\n    private int _x; // own\n\n    // TODO\n    private static double Swash(double z) => z;\n}\n")]
    [InlineData("\r\n{\r\n\tint x;\r\n}\r\n", "\r\n{\r\n\tint x;\r\n\r\n\t// TODO\r\n\tprivate static double Swash(double z) => z;\r\n}\r\n")]
    public Task Activation_is_added_as_the_identity(string before, string after)
    {
        var ending = before.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
        var declaration = Declaration.ReplaceLineEndings(ending);
        return FixTest.Of("TN0020", "using TypedNetworks;" + ending + declaration + before)
            .AsWholeFiles()
            .BecomesAsync(
                "Add 'static double Swash(double z)' to 'Gate'",
                "using TypedNetworks;" + ending + declaration + after.Replace("// TODO", "// TODO: what Swash computes. Until then it is the identity.", StringComparison.Ordinal));
    }

    [Fact]
    public Task Loss_is_added_in_the_networks_precision() =>
        FixTest.Of("TN0021", "partial class Door\n{\n    [Network(Inputs = 3, Outputs = 1, Loss = \"Hinge\", Precision = \"Single\")]\n    partial class Gate;\n}\n")
            .BecomesAsync(
                "Add 'static float Hinge(float y, float t)' to 'Gate'",
                """
                partial class Door
                {
                    [Network(Inputs = 3, Outputs = 1, Loss = "Hinge", Precision = "Single")]
                    partial class Gate
                    {
                        // TODO: what Hinge computes. Until then it is half the squared error.
                        private static float Hinge(float y, float t) => (y - t) * (y - t) / 2;
                    }
                }

                """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("Activation = nameof(Bump)", "static double Bump(double z)", "the identity", "Bump(double z) => z")]
    [InlineData("Loss = nameof(Gate.Bump)", "static double Bump(double y, double t)", "half the squared error", "Bump(double y, double t) => (y - t) * (y - t) / 2")]
    public Task Function_that_nameof_does_not_find_is_added(string argument, string signature, string words, string method) =>
        FixTest.Of("TN0017", $"[Network(Inputs = 3, Outputs = 1, {argument})]\npartial class Gate;")
            .BecomesAsync(
                $"Add '{signature}' to 'Gate'",
                $"[Network(Inputs = 3, Outputs = 1, {argument})]\npartial class Gate\n{{\n    // TODO: what Bump computes. Until then it is {words}.\n    private static double {method};\n}}");

    [Fact]
    public Task Several_are_added_at_once_and_each_once() =>
        FixTest.Of("TN0020", "[Network(Inputs = 3, Outputs = 1, Activation = \"Swash\", OutputActivation = \"Swosh\")]\n[Layer(4, Activation = \"Swash\")]\npartial class Gate\n{\n    int x;\n}\n")
            .Everywhere(FixAllScope.Document)
            .BecomesAsync(
                "Add 'static double Swash(double z)' to 'Gate'",
                "[Network(Inputs = 3, Outputs = 1, Activation = \"Swash\", OutputActivation = \"Swosh\")]\n[Layer(4, Activation = \"Swash\")]\npartial class Gate\n{\n    int x;\n\n"
                + "    // TODO: what Swash computes. Until then it is the identity.\n    private static double Swash(double z) => z;\n\n"
                + "    // TODO: what Swosh computes. Until then it is the identity.\n    private static double Swosh(double z) => z;\n}\n");

    [Theory]
    [InlineData(";", "\n{\n", "\n}")]
    [InlineData(" { }", " {\n", "\n}")]
    [InlineData("\n{\n}\n", "\n{\n", "\n}\n")]
    [InlineData(" { int x; }", " { int x;\n\n", "\n}")]
    public Task Several_are_added_at_once_to_a_class_without_lines(string before, string opening, string closing)
    {
        const string Class = "[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = \"Swash\", OutputActivation = \"Swosh\")]\npartial class Gate";
        return FixTest.Of("TN0020", Class + before)
            .Everywhere(FixAllScope.Document)
            .BecomesAsync(
                "Add 'static double Swash(double z)' to 'Gate'",
                Class + opening
                + "    // TODO: what Swash computes. Until then it is the identity.\n    private static double Swash(double z) => z;\n\n"
                + "    // TODO: what Swosh computes. Until then it is the identity.\n    private static double Swosh(double z) => z;" + closing);
    }

    // A method of another class is called, and its derivative worked out.
    [Theory]
    [InlineData("TN0020", "Activation", "static double Swash(double z) => Own.Maths.Swash(z);")]
    [InlineData("TN0021", "Loss", "static double Swash(double y, double t) => Own.Maths.Swash(y, t);")]
    public Task Method_of_another_class_is_called(string id, string argument, string member)
    {
        var own = $"\nnamespace Own {{ public static class Maths {{ public {member[..member.IndexOf('=', StringComparison.Ordinal)]}=> {(id == "TN0020" ? "z * z" : "(y - t) * (y - t)")}; }} }}\n";
        var network = $"[Network(Inputs = 3, Outputs = 1, {argument} = nameof(Own.Maths.Swash))]\npartial class Gate";
        return FixTest.Of(id, network + ";\n" + own).BecomesAsync($"Add '{member}' to 'Gate'", $"{network}\n{{\n    private {member}\n}}\n" + own);
    }

    [Theory]
    [InlineData("Soft Max", "", "Softmax")]
    [InlineData("double", "", null)]
    [InlineData("Forward", "", null)]
    [InlineData("Gate", "", null)]
    [InlineData("Taken", "int Taken;", null)]
    [InlineData("Item", "int this[int i] => i;", null)]
    public async Task Nothing_of_a_name_that_cannot_be_is_added(string name, string members, string? nearest) =>
        await FixTest.Of("TN0020", $"[Network(Inputs = 3, Outputs = 1, Activation = \"{name}\")] partial class Gate {{ {members} }}")
            .OffersAsync(nearest is null ? [] : [$"Change '{name}' to '{nearest}'"]);

    [Theory]
    [InlineData("double", "Double", "1e-5", "2e-5")]
    [InlineData("float", "Single", "0.01f", "0.02f")]
    public Task Derivative_of_what_is_not_read_is_measured(string type, string precision, string step, string width) =>
        FixTest.Of("TN0031", Leaky(type, precision, ""))
            .BecomesAsync(
                $"Add 'static {type} LeakyDerivative({type} z)' to 'Gate'",
                Leaky(
                    type,
                    precision,
                    $"\n\n    // TODO: the derivative of Leaky. Until then it is measured between two near points.\n    private static {type} LeakyDerivative({type} z) => (Leaky(z + {step}) - Leaky(z - {step})) / {width};"));

    [Fact]
    public Task Derivative_of_generic_math_is_of_the_networks_numbers() =>
        FixTest.Of("TN0031", Generic(""))
            .BecomesAsync(
                "Add 'static double LeakyDerivative(double z)' to 'Gate'",
                Generic("\n\n    // TODO: the derivative of Leaky. Until then it is measured between two near points.\n    private static double LeakyDerivative(double z) => (Leaky(z + 1e-5) - Leaky(z - 1e-5)) / 2e-5;"));

    [Fact]
    public Task Derivative_of_a_loss_is_by_the_output() =>
        FixTest.Of("TN0034", "[Network(Inputs = 3, Outputs = 1, Loss = nameof(Own))]\npartial class Gate\n{\n    static double Own(double y, double t) => Helper.Own(y, t); // own\n    int x;\n}\n", "static class Helper { public static double Own(double y, double t) => y > 3 ? Own(y - 1, t) : y - t; }")
            .BecomesAsync(
                "Add 'static double OwnDerivative(double y, double t)' to 'Gate'",
                "[Network(Inputs = 3, Outputs = 1, Loss = nameof(Own))]\npartial class Gate\n{\n    static double Own(double y, double t) => Helper.Own(y, t); // own\n\n"
                + "    // TODO: the derivative of Own. Until then it is measured between two near points.\n    private static double OwnDerivative(double y, double t) => (Own(y + 1e-5, t) - Own(y - 1e-5, t)) / 2e-5;\n    int x;\n}\n",
                "static class Helper { public static double Own(double y, double t) => y > 3 ? Own(y - 1, t) : y - t; }");

    [Theory]
    [InlineData("TN0033", "Activation", "double z", "System.Math.Floor(z)", "1", "the identity")]
    [InlineData("TN0033", "Loss", "double y, double t", "System.Math.Floor(y)", "y - t", "half the squared error")]
    [InlineData("TN0036", "Activation", "double z", "z > 0 ? 1 : 0", "1", "the identity")]
    [InlineData("TN0036", "Loss", "double y, double t", "y == t ? 0 : 1", "y - t", "half the squared error")]
    public Task What_goes_in_steps_learns_by_another_slope(string id, string argument, string parameters, string value, string slope, string words) =>
        FixTest.Of(id, $"[Network(Inputs = 3, Outputs = 1, {argument} = nameof(Stairs))]\npartial class Gate\n{{\n    static double Stairs({parameters}) => {value};\n}}\n")
            .BecomesAsync(
                $"Add 'static double StairsDerivative({parameters})' to 'Gate'",
                $"[Network(Inputs = 3, Outputs = 1, {argument} = nameof(Stairs))]\npartial class Gate\n{{\n    static double Stairs({parameters}) => {value};\n\n"
                + $"    // TODO: the slope to learn by. Until then it is that of {words}.\n    private static double StairsDerivative({parameters}) => {slope};\n}}\n");

    // An activation and a loss may have one name: what is added is what the message asks for.
    [Fact]
    public Task Of_two_functions_of_one_name_it_is_the_one_that_is_meant() =>
        Task.WhenAll(
            FixTest.Of("TN0033", Both("System.Math.Floor(z)", "y - t", "", ""))
                .BecomesAsync(
                    "Add 'static double FDerivative(double z)' to 'Gate'",
                    Both("System.Math.Floor(z)", "y - t", "\n\n    // TODO: the slope to learn by. Until then it is that of the identity.\n    private static double FDerivative(double z) => 1;", "")),
            FixTest.Of("TN0033", Both("z", "System.Math.Floor(y)", "", ""))
                .BecomesAsync(
                    "Add 'static double FDerivative(double y, double t)' to 'Gate'",
                    Both("z", "System.Math.Floor(y)", "", "\n\n    // TODO: the slope to learn by. Until then it is that of half the squared error.\n    private static double FDerivative(double y, double t) => y - t;")));

    [Theory]
    [InlineData("double FDerivative;")]
    [InlineData("static double FDerivative => 1;")]
    [InlineData("class FDerivative { }")]
    public Task Where_something_else_has_the_derivatives_name_none_is_added(string member) =>
        FixTest.Of("TN0033", $"[Network(Inputs = 3, Outputs = 1, Activation = nameof(F))] partial class Gate {{ static double F(double z) => System.Math.Floor(z); {member} }}").OffersAsync();

    [Fact]
    public Task Wrong_derivative_is_removed() =>
        FixTest.Of("TN0035", "[Network(Inputs = 3, Outputs = 1, Activation = nameof(Square))]\npartial class Gate\n{\n    static double Square(double z) => z * z;\n\n    // By hand.\n    static double SquareDerivative(double z) => z;\n\n    int x;\n}\n")
            .BecomesAsync(
                "Remove 'SquareDerivative', so that it is worked out",
                "[Network(Inputs = 3, Outputs = 1, Activation = nameof(Square))]\npartial class Gate\n{\n    static double Square(double z) => z * z;\n\n    int x;\n}\n");

    [Fact]
    public Task Wrong_derivatives_of_a_document_are_removed()
    {
        return FixTest.Of("TN0035", Text("Gate", Wrong) + Text("Door", Wrong))
            .Everywhere(FixAllScope.Document)
            .BecomesAsync("Remove 'SquareDerivative', so that it is worked out", Text("Gate", "") + Text("Door", ""));

        static string Text(string name, string derivative) =>
            $"[Network(Inputs = 3, Outputs = 1, Activation = nameof(Square))]\npartial class {name}\n{{\n    static double Square(double z) => z * z;\n{derivative}}}\n";
    }

    [Fact]
    public Task Unless_something_else_calls_it() =>
        FixTest.Of(
            "TN0035",
            "[Network(Inputs = 3, Outputs = 1, Activation = nameof(Square))] partial class Gate { static double Square(double z) => z * z; public static double SquareDerivative(double z) => z; }",
            "class Other { double X => Gate.SquareDerivative(2); }").OffersAsync();

    // Another's of the same name, and its own.
    [Fact]
    public Task What_is_only_called_so_is_something_else() =>
        FixTest.Of(
            "TN0035",
            "[Network(Inputs = 3, Outputs = 1, Activation = nameof(Square))] partial class Gate { static double Square(double z) => z * z; public static double SquareDerivative(double z) => z; }",
            "class Other { static double SquareDerivative(double z) => z; double X => SquareDerivative(2) + Other.SquareDerivative(3); }")
            .BecomesAsync(
                "Remove 'SquareDerivative', so that it is worked out",
                "[Network(Inputs = 3, Outputs = 1, Activation = nameof(Square))] partial class Gate { static double Square(double z) => z * z; }",
                "class Other { static double SquareDerivative(double z) => z; double X => SquareDerivative(2) + Other.SquareDerivative(3); }");

    [Fact]
    public Task What_is_named_for_another_purpose_stays() =>
        FixTest.Of(
            "TN0035",
            "[Network(Inputs = 3, Outputs = 1, Activation = nameof(Square))] partial class Gate { static double Square(double z) => z * z; public static double SquareDerivative(double z) => z; }",
            "class Other { string X => nameof(Gate.SquareDerivative); }").OffersAsync();

    private static string Both(string activation, string loss, string ofActivation, string ofLoss) =>
        "[Network(Inputs = 3, Outputs = 1, Activation = \"F\", Loss = \"F\")]\npartial class Gate\n{\n"
        + $"    static double F(double z) => {activation};{ofActivation}\n\n    static double F(double y, double t) => {loss};{ofLoss}\n}}\n";

    private static string Generic(string derivative) =>
        $$"""
        [Network(Inputs = 3, Outputs = 1, Activation = "Leaky")]
        partial class Gate
        {
            static T Leaky<T>(T z)
                where T : System.Numerics.INumber<T>
            {
                if (z > T.Zero)
                {
                    return z;
                }

                return -z;
            }{{derivative}}
        }

        """.ReplaceLineEndings("\n");

    private static string Leaky(string type, string precision, string derivative) =>
        $$"""
        [Network(Inputs = 3, Outputs = 1, Activation = nameof(Leaky), Precision = "{{precision}}")]
        partial class Gate
        {
            static {{type}} Leaky({{type}} z)
            {
                if (z > 0)
                {
                    return z;
                }

                return z / 10;
            }{{derivative}}
        }

        """.ReplaceLineEndings("\n");
}
