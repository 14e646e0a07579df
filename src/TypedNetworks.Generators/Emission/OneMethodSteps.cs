using TypedNetworks.Generators.Emission.Kernels;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>
/// The steps of which a small network's methods are made: blocks of statements, each under a comment, the same over one
/// sample's numbers and over vectors.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="spelling">How steps are spelled.</param>
/// <param name="suffix">What the names of locals end in, where a method takes the same steps twice.</param>
internal sealed class OneMethodSteps(NetworkPlan plan, IStepSpelling spelling, string suffix = "")
{
    /// <summary>An activation; of layer 0, an input.</summary>
    public Expr.Variable A(int layer, int unit) => layer == 0 ? spelling.Input(unit) : Local("a", layer, unit);

    /// <summary>The way forward.</summary>
    public string Forward(bool keepsZ) => Page.Blocks(plan.Layers.Select(layer => Page.Lines(Forward(layer, keepsZ))));

    /// <summary>The way forward through one layer, a comment or statement each.</summary>
    public IEnumerable<string> Forward(LayerPlan layer, bool keepsZ) =>
        (layer.IsSoftmax ? Softmax(layer) : Units(layer, keepsZ && layer.KeepsZ)).Select(Page.Wrap).Prepend("// " + Words.Layer(layer));

    /// <summary>The loss's slope at every unit's z, from the output layer to the first.</summary>
    public string Deltas() => Page.Blocks(plan.Layers.Reverse().Select(layer => layer.Number == plan.Layers.Count ? OutputDeltas(layer) : HiddenDeltas(layer)));

    /// <summary>Every parameter's gradient, from the output layer to the first.</summary>
    public string Gradients() => Page.Blocks(plan.Layers.Reverse().Select(layer => Page.Lines(
        PerParameter(
            layer,
            (to, from) => Page.Wrap(spelling.Add(spelling.Gradient(ScalarKernel.Weight(layer, to, from)), Expr.Product(Delta(layer, to), A(layer.Number - 1, from)))),
            to => spelling.Add(spelling.Gradient(ScalarKernel.Bias(layer, to)), Delta(layer, to)))
        .Prepend($"// Layer {Literals.Integer(layer.Number)}: dLoss/dw = delta × the {(layer.Number == 1 ? "input" : "activation")} that came in{BiasNote(layer)}."))));

    /// <summary>Every parameter's step against its gradient, from the output layer to the first.</summary>
    public string Descent(string learningRate) => Page.Blocks(plan.Layers.Reverse().Select(layer => Page.Lines(
        Enumerable.Range(0, layer.Units)
            .Select(to => $"var {Step(layer, to).Name} = {learningRate} * {Delta(layer, to).Name};")
            .Prepend($"// Layer {Literals.Integer(layer.Number)}: each weight moves against its gradient, delta × the {(layer.Number == 1 ? "input" : "activation")} that came in.")
            .Concat(PerParameter(
                layer,
                (to, from) => $"{spelling.Parameter(ScalarKernel.Weight(layer, to, from)).Name} -= {Spell(Expr.Product(Step(layer, to), A(layer.Number - 1, from)))};",
                to => $"{spelling.Parameter(ScalarKernel.Bias(layer, to)).Name} -= {Step(layer, to).Name};")))));

    /// <summary>The loss itself.</summary>
    public Expr Loss()
    {
        var sum = Expr.Sum(Outputs().Select(i => AtOutput(plan.Loss.Value, i)));
        return plan.Loss.Divisor == 1 ? sum : sum / plan.Loss.Divisor;
    }

    private Expr WeightedSum(LayerPlan layer, int unit) =>
        ScalarKernel.WeightedSum(layer, spelling.Parameter, unit, from => A(layer.Number - 1, from), spelling.StartsWithBias);

    private IEnumerable<string> Units(LayerPlan layer, bool keepsZ)
    {
        for (var i = 0; i < layer.Units; i++)
        {
            var sum = WeightedSum(layer, i);
            if (keepsZ)
            {
                yield return $"var {Z(layer, i).Name} = {Spell(sum)};";
                sum = Z(layer, i);
            }

            yield return $"var {A(layer.Number, i).Name} = {Spell(layer.Activation!.Replace(symbol => symbol == Symbols.Z ? sum : symbol))};";
        }
    }

    private IEnumerable<string> Softmax(LayerPlan layer)
    {
        var units = Enumerable.Range(0, layer.Units).ToArray();
        foreach (var i in units)
        {
            yield return $"var {Z(layer, i).Name} = {Spell(WeightedSum(layer, i))};";
        }

        var (max, sum) = (Local("max", layer.Number), Local("sum", layer.Number));
        yield return "// Softmax: each eᶻ over their sum, z shifted by the largest so that nothing overflows.";
        yield return $"var {max.Name} = {Spell(units.Skip(1).Aggregate((Expr)Z(layer, 0), (largest, i) => Expr.Of(Function.Max, largest, Z(layer, i))))};";
        foreach (var i in units)
        {
            yield return $"var {Local("exp", layer.Number, i).Name} = {Spell(Symbols.Exp(Z(layer, i) - max))};";
        }

        yield return $"var {sum.Name} = {Spell(Expr.Sum(units.Select(i => Local("exp", layer.Number, i))))};";
        foreach (var i in units)
        {
            yield return $"var {A(layer.Number, i).Name} = {Spell(Local("exp", layer.Number, i) / sum)};";
        }
    }

    private string OutputDeltas(LayerPlan layer)
    {
        var loss = plan.Loss;
        var lines = new List<string> { $"// Loss: {loss.Name}, {loss.Formula}; {Words.LossSlope(plan)}." };
        if (loss.Uses(Symbols.E))
        {
            lines.AddRange(Outputs().Select(i => $"var {Error(i).Name} = {Spell(A(layer.Number, i) - Target(i))};"));
        }

        if (loss.Uses(Symbols.TotalTarget))
        {
            lines.Add($"var {TotalTarget.Name} = {Spell(Expr.Sum(Outputs().Select(Target)))};");
        }

        if (loss.Uses(Symbols.LogSum))
        {
            lines.Add($"var {LogSum.Name} = {Spell(Symbols.Log(Local("sum", layer.Number)))};");
        }

        lines.AddRange(Deltas(layer, i => AtOutput(loss.Slope, i), loss.IsFused).Select(Page.Wrap));
        return Page.Lines(lines);
    }

    private string HiddenDeltas(LayerPlan layer)
    {
        var next = plan.Layers[layer.Number];
        var deltas = Deltas(layer, i => ScalarKernel.InputSlope(next, spelling.Parameter, i, to => Delta(next, to)), isFused: false);
        return Page.Lines(deltas.Select(Page.Wrap).Prepend($"// Back through layer {Literals.Integer(next.Number)} to layer {Literals.Integer(layer.Number)}: what each hidden unit contributed{Words.Through(layer)}."));
    }

    /// <summary>From the loss's slope at the activations to its slope at z.</summary>
    private IEnumerable<string> Deltas(LayerPlan layer, Func<int, Expr> slope, bool isFused)
    {
        var units = Enumerable.Range(0, layer.Units).ToArray();
        if (isFused || !layer.IsSoftmax)
        {
            foreach (var i in units)
            {
                var delta = isFused ? slope(i) : Expr.Product(slope(i), AtUnit(layer.Derivative!, layer, i));
                yield return $"var {Delta(layer, i).Name} = {Spell(delta)};";
            }

            yield break;
        }

        foreach (var i in units)
        {
            yield return $"var {Local("slope", layer.Number, i).Name} = {Spell(slope(i))};";
        }

        var mean = Local("mean", layer.Number);
        yield return $"var {mean.Name} = {Spell(Expr.Sum(units.Select(i => Local("slope", layer.Number, i) * A(layer.Number, i))))};";
        foreach (var i in units)
        {
            yield return $"var {Delta(layer, i).Name} = {Spell(A(layer.Number, i) * (Local("slope", layer.Number, i) - mean))};";
        }
    }

    private static IEnumerable<string> PerParameter(LayerPlan layer, Func<int, int, string> weight, Func<int, string> bias) =>
        Enumerable.Range(0, layer.Units).SelectMany(to =>
            Enumerable.Range(0, layer.Inputs).Select(from => weight(to, from)).Concat(layer.TrainsBias ? [bias(to)] : []));

    private static string BiasNote(LayerPlan layer) => layer.TrainsBias ? ", dLoss/db = delta" : "";

    private Expr AtOutput(Expr expression, int output) => AtUnit(expression, plan.Output, output);

    private Expr AtUnit(Expr expression, LayerPlan layer, int unit) => expression.Replace(symbol =>
        symbol == Symbols.Z ? Z(layer, unit)
        : symbol == Symbols.A || symbol == Symbols.Y ? A(layer.Number, unit)
        : symbol == Symbols.T ? Target(unit)
        : symbol == Symbols.E ? Error(unit)
        : symbol == Symbols.TotalTarget ? TotalTarget
        : symbol == Symbols.MaxZ ? Local("max", layer.Number)
        : symbol == Symbols.LogSum ? LogSum
        : symbol);

    private IEnumerable<int> Outputs() => Enumerable.Range(0, plan.Outputs);

    private Expr.Variable Z(LayerPlan layer, int unit) => Local("z", layer.Number, unit);

    private Expr.Variable Delta(LayerPlan layer, int unit) => Local("delta", layer.Number, unit);

    private Expr.Variable Step(LayerPlan layer, int unit) => Local("step", layer.Number, unit);

    private Expr.Variable Target(int output) => Local("t", output);

    private Expr.Variable Error(int output) => Local("e", output);

    private Expr.Variable TotalTarget => new(plan.Names.Local(Symbols.TotalTarget.Name));

    private Expr.Variable LogSum => new(plan.Names.Local(Symbols.LogSum.Name));

    private Expr.Variable Local(string prefix, int number) => new(plan.Names.Local(prefix + Literals.Integer(number) + suffix));

    private Expr.Variable Local(string prefix, int layer, int unit) => new(plan.Names.Local($"{prefix}{Literals.Integer(layer)}_{Literals.Integer(unit)}{suffix}"));

    private string Spell(Expr expression) => spelling.Spell(expression);
}
