using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Planning;

/// <summary>How the loss and its slope at the output layer are computed.</summary>
/// <param name="Name">The loss, for people.</param>
/// <param name="Formula">Its formula, for people.</param>
/// <param name="SlopeFormula">Its slope, for people.</param>
/// <param name="Value">One output's part of the loss, in <see cref="Symbols"/>' placeholders.</param>
/// <param name="Slope">One output's slope, the mean's division included: by z where <paramref name="IsFused"/>, else by the output.</param>
/// <param name="IsFused">Whether loss and output activation are computed together.</param>
/// <param name="Divisor">What the sum of the parts is divided by: the number of outputs for a mean, else 1.</param>
internal sealed record LossPlan(string Name, string Formula, string SlopeFormula, Expr Value, Expr Slope, bool IsFused, int Divisor)
{
    /// <summary>Whether value or slope mention a placeholder, so that it must be computed.</summary>
    public bool Uses(Expr.Variable symbol) => Value.Uses(symbol) || Slope.Uses(symbol);

    /// <summary>Whether value or slope call a function of the network's.</summary>
    public bool Calls(HelperPlan helper) =>
        Value.Calls(function => function.Name == helper.Name) || Slope.Calls(function => function.Name == helper.Name);
}
