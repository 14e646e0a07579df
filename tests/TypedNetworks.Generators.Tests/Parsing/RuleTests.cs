using TypedNetworks.Generators.Parsing;
using static TypedNetworks.Generators.Tests.Declare;

namespace TypedNetworks.Generators.Tests.Parsing;

public class RuleTests
{
    public static TheoryData<int, string> Cases()
    {
        var cases = new TheoryData<int, string>();
        for (var i = 0; i < RuleCases.All.Count; i++)
        {
            cases.Add(i, RuleCases.All[i].Violation);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_declaration_that_breaks_one_rule_is_told_so_and_nothing_else(int index, string violation) =>
        Assert.Equal([violation], Ids(RuleCases.All[index].Declaration));

    [Fact]
    public void Every_rule_has_a_case() => Assert.Equal(
        DeclarationRules.All.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal),
        RuleCases.All.Select(item => item.Violation).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_stand_in_the_order_of_their_numbers_and_each_has_its_own()
    {
        var ids = DeclarationRules.All.Select(rule => rule.Descriptor.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Every_rule_links_to_a_page_of_its_own() => Assert.All(DeclarationRules.All, rule =>
        Assert.EndsWith($"/docs/diagnostics/{rule.Descriptor.Id}.md", rule.Descriptor.HelpLinkUri, StringComparison.Ordinal));

    public static TheoryData<string> ActivationNames() => [.. NamesOf(typeof(Activations))];

    [Theory]
    [MemberData(nameof(ActivationNames))]
    public void Every_activation_is_valid_in_a_hidden_layer(string activation) =>
        Assert.Equal(activation == "Softmax" ? ["TN0202"] : [], Ids(Network(hidden: 2) with { Activation = activation, OutputActivation = "Tanh" }));

    public static TheoryData<string> LossNames() => [.. NamesOf(typeof(Losses))];

    [Theory]
    [MemberData(nameof(LossNames))]
    public void Every_loss_is_valid_behind_an_output_that_suits_it(string loss) =>
        Assert.Empty(Ids(Network(outputs: 2) with { Loss = loss, OutputActivation = loss == "CrossEntropy" ? "Softmax" : "Sigmoid" }));

    [Fact]
    public void A_declaration_at_every_limit_is_valid()
    {
        Assert.Empty(Ids(Network(inputs: 15_999_999, outputs: 1)));
        Assert.Empty(Ids(Network(inputs: 1_999, outputs: 1) with { Kernel = "Unrolled" }));
        Assert.Empty(Ids(Network() with { LanguageVersion = 1200 }));
        Assert.Empty(Ids(Network(outputs: 2) with { OutputNames = Names("Item1", "Item2") }));
    }

    [Fact]
    public void Several_faults_are_all_told()
    {
        var declaration = (Network(inputs: 2) with { Bias = "x", InputNames = Names("1", "if") }).WithLayers(new(0, "A", "B"), new(0, "C", "D"));

        Assert.Equal(
            ["TN0011", "TN0011", "TN0020", "TN0020", "TN0023", "TN0023", "TN0023", "TN0041", "TN0042"],
            Ids(declaration));
    }

    [Theory]
    [InlineData("TN0011", "units", 1, -1)]
    [InlineData("TN0020", "Activation", 0, -1)]
    [InlineData("TN0023", "Bias", -1, -1)]
    [InlineData("TN0041", "InputNames", -1, 1)]
    public void A_violation_knows_its_place(string id, string name, int layer, int element)
    {
        var declaration = (Network(inputs: 2) with { Bias = "x", InputNames = Names("a", "1") }).WithLayers(new(1, "A"), new(0));

        var site = DeclarationRules.Check(declaration).First(violation => violation.Rule.Id == id).Site;

        Assert.Equal(new Site(SiteKind.Argument, name, layer, element), site);
    }

    private static IEnumerable<string> Ids(NetworkDeclaration declaration) => declaration.Violations().Select(violation => violation[..6]);

    private static IEnumerable<string> NamesOf(Type constants) => constants.GetFields().Select(field => field.Name);
}
