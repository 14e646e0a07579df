using TypedNetworks.Generators.Emission.Vectors;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Lanes;

/// <summary>The steps over vectors with a sample in each lane: parameters and gradients are locals, a vector each.</summary>
/// <param name="plan">The plan.</param>
/// <param name="suffix">What the names of inputs end in, where a method takes the same steps twice.</param>
internal sealed class LaneSpelling(NetworkPlan plan, string suffix = "") : IStepSpelling
{
    // What the text mentions by names of its own, from within methods where an input is a local.
    private static readonly HashSet<string> _mentioned = new(["TOps", "V", "InputCount", "OutputCount"], StringComparer.Ordinal);

    private readonly VectorCSharp _vectors = new(CSharp.Type(plan.Precision));

    /// <inheritdoc/>
    public bool StartsWithBias => true;

    /// <inheritdoc/>
    public Expr.Variable Input(int input)
    {
        // The user's name and a suffix might be the name of another local.
        var name = suffix.Length > 0 ? $"x{Literals.Integer(input)}{suffix}" : plan.Names.Inputs[input];
        return new(suffix.Length > 0 || _mentioned.Contains(name) ? plan.Names.Local(name) : name);
    }

    /// <inheritdoc/>
    public Expr.Variable Parameter(string field) => new(plan.Names.Local(field));

    /// <inheritdoc/>
    public Expr.Variable Gradient(string field) => new(plan.Names.Local("g" + field));

    /// <inheritdoc/>
    public string Spell(Expr expression) => _vectors.Spell(expression);

    /// <inheritdoc/>
    public string Add(Expr.Variable sum, Expr term) => $"{sum.Name} = {Spell(sum + term)};";
}
