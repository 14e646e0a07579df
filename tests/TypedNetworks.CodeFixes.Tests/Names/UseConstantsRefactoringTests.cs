using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using TypedNetworks.CodeFixes.Names;

namespace TypedNetworks.CodeFixes.Tests.Names;

public class UseConstantsRefactoringTests
{
    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Activation = \"R|eLU\")] partial class Gate;", "[Network(Inputs = 3, Outputs = 1, Activation = Activations.ReLU)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Loss = |\"Huber\")] partial class Gate;", "[Network(Inputs = 3, Outputs = 1, Loss = Losses.Huber)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, |Precision = \"Single\")] partial class Gate;", "[Network(Inputs = 3, Outputs = 1, Precision = Precisions.Single)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Initializer = \"Zeros|\")] partial class Gate;", "[Network(Inputs = 3, Outputs = 1, Initializer = Initializers.Zeros)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Kernel = \"Auto|\")] partial class Gate;", "[Network(Inputs = 3, Outputs = 1, Kernel = Kernels.Auto)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1)] [Layer(2, Bias = \"No|ne\")] partial class Gate;", "[Network(Inputs = 3, Outputs = 1)] [Layer(2, Bias = Biases.None)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Activation = \"O|wn\")] partial class Gate { static double Own(double z) => z; }", "[Network(Inputs = 3, Outputs = 1, Activation = nameof(Own))] partial class Gate { static double Own(double z) => z; }")]
    [InlineData("class Activations; [Network(Inputs = 3, Outputs = 1, Activation = \"R|eLU\")] partial class Gate;", "class Activations; [Network(Inputs = 3, Outputs = 1, Activation = TypedNetworks.Activations.ReLU)] partial class Gate;")]
    public async Task Name_becomes_its_constant(string before, string after)
    {
        var (actions, apply) = await OfferAsync(before);
        Assert.Equal("using TypedNetworks;\n" + after, await apply(Assert.Single(actions)));
    }

    [Fact]
    public async Task All_names_of_a_declaration_at_once()
    {
        var (actions, apply) = await OfferAsync("[Network(Inputs = 3, Outputs = 1, Activation = \"Own\", Loss = \"Hu|ber\")]\n[Layer(4, Activation = \"Tanh\", Bias = Biases.None)]\npartial class Gate { static double Own(double z) => z; }");
        Assert.Equal(["Write Losses.Huber", "Write all names of 'Gate' as constants"], actions.Select(action => action.Title));
        Assert.Equal(
            "using TypedNetworks;\n[Network(Inputs = 3, Outputs = 1, Activation = nameof(Own), Loss = Losses.Huber)]\n[Layer(4, Activation = Activations.Tanh, Bias = Biases.None)]\npartial class Gate { static double Own(double z) => z; }",
            await apply(actions[1]));
    }

    [Fact]
    public async Task All_names_of_a_document_at_once()
    {
        var (actions, apply) = await OfferAsync(
            "[Network(Inputs = 3, Outputs = 1, Activation = \"Tanh\", Loss = \"Hu|ber\")] partial class Gate;\npartial class Door { [Network(Inputs = 3, Outputs = 1, Activation = \"Own\")] partial class Lock { static double Own(double z) => z; } }\nclass OtherAttribute : System.Attribute { public string Activation; }\n[Other(Activation = \"ReLU\")] class Other;\n");
        Assert.Equal(["Write Losses.Huber", "Write all names of 'Gate' as constants", "Write all names in this document as constants"], actions.Select(action => action.Title));
        Assert.Equal(
            "using TypedNetworks;\n[Network(Inputs = 3, Outputs = 1, Activation = Activations.Tanh, Loss = Losses.Huber)] partial class Gate;\npartial class Door { [Network(Inputs = 3, Outputs = 1, Activation = nameof(Own))] partial class Lock { static double Own(double z) => z; } }\nclass OtherAttribute : System.Attribute { public string Activation; }\n[Other(Activation = \"ReLU\")] class Other;\n",
            await apply(actions[2]));
    }

    [Theory]
    [InlineData("[Network(Inputs = 3, Outputs = 1, Activation = \"R|elu\")] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outp|uts = 1)] partial class Gate;")]
    [InlineData("[Network(Inputs = 3, Outputs = 1, InputNames = new[] { \"ReLU|\", \"b\", \"c\" })] partial class Gate;")]
    [InlineData("class OtherAttribute : System.Attribute { public string Activation; } [Other(Activation = \"Re|LU\")] class Gate;")]
    public async Task What_has_no_constant_is_left_alone(string source) => Assert.Empty((await OfferAsync(source)).Actions);

    private static async Task<(IReadOnlyList<CodeAction> Actions, Func<CodeAction, Task<string>> Apply)> OfferAsync(string marked)
    {
        var text = "using TypedNetworks;\n" + marked;
        var cursor = text.IndexOf('|', StringComparison.Ordinal);
        var project = Workspaces.Open([("Source.cs", text.Remove(cursor, 1))]);
        var actions = new List<CodeAction>();
        await new UseConstantsRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(project.Documents.Single(), new TextSpan(cursor, 0), actions.Add, CancellationToken.None));
        return (actions, ApplyAsync);

        static async Task<string> ApplyAsync(CodeAction action)
        {
            var solution = await AllFixes.ApplyAsync(action);
            Assert.DoesNotContain(await Workspaces.DiagnoseAsync(solution.Projects.Single()), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
            return (await Workspaces.TextsAsync(solution)).Single();
        }
    }
}
