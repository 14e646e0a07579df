using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Kernels;

/// <summary>
/// One statement per neuron over named fields. The expressions serve both shapes: within one method over locals, and
/// in methods per layer over spans.
/// </summary>
internal sealed class ScalarKernel : ILayerKernel
{
    /// <summary>z of a unit: Σ weight · input, and the bias behind or before it.</summary>
    public static Expr WeightedSum(LayerPlan layer, Func<string, Expr> parameter, int to, Func<int, Expr> input, bool startsWithBias = false)
    {
        var terms = Enumerable.Range(0, layer.Inputs).Select(from => parameter(Weight(layer, to, from)) * input(from));
        if (layer.HasBias)
        {
            var bias = parameter(Bias(layer, to));
            terms = startsWithBias ? terms.Prepend(bias) : terms.Append(bias);
        }

        return Expr.Sum(terms);
    }

    /// <summary>The loss's slope at an input: Σ weight · delta over the units that the input goes to.</summary>
    public static Expr InputSlope(LayerPlan layer, Func<string, Expr> parameter, int from, Func<int, Expr> delta) =>
        Expr.Sum(Enumerable.Range(0, layer.Units).Select(to => parameter(Weight(layer, to, from)) * delta(to)));

    /// <summary>The name of a weight's field.</summary>
    public static string Weight(LayerPlan layer, int to, int from) =>
        $"w{Literals.Integer(layer.Number)}_{Literals.Integer(to)}_{Literals.Integer(from)}";

    /// <summary>The name of a bias's field.</summary>
    public static string Bias(LayerPlan layer, int to) => $"b{Literals.Integer(layer.Number)}_{Literals.Integer(to)}";

    /// <inheritdoc/>
    public IReadOnlyList<string> Forward(LayerPlan layer, LayerSpelling names) => InParts(
        Enumerable.Range(0, layer.Units).Select(to => Page.Wrap($"z[{Literals.Integer(to)}] = {names.Spell(WeightedSum(layer, FieldOf("p"), to, Element("x")))};")),
        layer.Inputs);

    /// <inheritdoc/>
    public IReadOnlyList<string> BackThrough(LayerPlan layer, LayerSpelling names) => InParts(
        Enumerable.Range(0, layer.Inputs).Select(from => Page.Wrap($"slope[{Literals.Integer(from)}] = {names.Spell(InputSlope(layer, FieldOf("p"), from, Element("delta")))};")),
        layer.Units);

    /// <inheritdoc/>
    public IReadOnlyList<string> AddGradient(LayerPlan layer, LayerSpelling names) => InParts(Gradients(layer), 2);

    private static Func<string, Expr> FieldOf(string set) => field => new Expr.Variable($"{set}.{field}");

    private static Func<int, Expr> Element(string span) => i => new Expr.Variable($"{span}[{Literals.Integer(i)}]");

    private static IEnumerable<string> Gradients(LayerPlan layer)
    {
        for (var to = 0; to < layer.Units; to++)
        {
            for (var from = 0; from < layer.Inputs; from++)
            {
                yield return $"g.{Weight(layer, to, from)} += delta[{Literals.Integer(to)}] * x[{Literals.Integer(from)}];";
            }

            if (layer.TrainsBias)
            {
                yield return $"g.{Bias(layer, to)} += delta[{Literals.Integer(to)}];";
            }
        }
    }

    /// <summary>Statements cut into method bodies that the JIT still optimises.</summary>
    private static List<string> InParts(IEnumerable<string> statements, int termsPerStatement)
    {
        var perPart = MethodBudget.Statements(termsPerStatement);
        return [.. statements
            .Select((statement, i) => (Statement: statement, Part: i / perPart))
            .GroupBy(pair => pair.Part, pair => pair.Statement)
            .Select(Page.Lines)];
    }
}
