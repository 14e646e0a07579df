using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission;

/// <summary>The steps over the numbers of one sample, as the typed methods have them.</summary>
internal sealed class NumberSpelling(NetworkPlan plan) : IStepSpelling
{
    private readonly string _p = plan.Names.Local("p");
    private readonly string _gradient = plan.Names.Local("gradient");

    /// <inheritdoc/>
    public bool StartsWithBias => false;

    /// <inheritdoc/>
    public Expr.Variable Input(int input) => new(plan.Names.Inputs[input]);

    /// <inheritdoc/>
    public Expr.Variable Parameter(string field) => new($"{_p}.{field}");

    /// <inheritdoc/>
    public Expr.Variable Gradient(string field) => new($"{_gradient}.{field}");

    /// <inheritdoc/>
    public string Spell(Expr expression) => CSharp.Value(expression, plan.Precision);

    /// <inheritdoc/>
    public string Add(Expr.Variable sum, Expr term) => $"{sum.Name} += {Spell(term)};";
}
