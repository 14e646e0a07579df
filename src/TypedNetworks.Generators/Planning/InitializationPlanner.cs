using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Planning;

/// <summary>Works out the bound or deviation of a layer's first weights.</summary>
internal static class InitializationPlanner
{
    /// <summary>How the weights of a layer start. Square roots are exact to the last bit on every machine, so the literal is too.</summary>
    public static InitializationPlan Plan(InitializerKind kind, Activation activation, int inputs, int units)
    {
        if (kind == InitializerKind.Auto)
        {
            kind = activation.IsLikeReLU ? InitializerKind.HeUniform : InitializerKind.XavierUniform;
        }

        var (fanIn, both) = (Literals.Grouped(inputs), $"{Literals.Grouped(inputs)} + {Literals.Grouped(units)}");
        return kind switch
        {
            InitializerKind.XavierUniform => Uniform($"√(6 / ({both}))", Math.Sqrt(6.0 / ((double)inputs + units))),
            InitializerKind.XavierNormal => Normal($"√(2 / ({both}))", Math.Sqrt(2.0 / ((double)inputs + units))),
            InitializerKind.HeUniform => Uniform($"√(6 / {fanIn})", Math.Sqrt(6.0 / inputs)),
            InitializerKind.HeNormal => Normal($"√(2 / {fanIn})", Math.Sqrt(2.0 / inputs)),
            InitializerKind.LeCunNormal => Normal($"1 / √{fanIn}", 1 / Math.Sqrt(inputs)),
            InitializerKind.Uniform => Uniform($"1 / √{fanIn}", 1 / Math.Sqrt(inputs)),
            _ => new(nameof(InitializerKind.Zeros), "", IsNormal: false, Scale: 0),
        };

        InitializationPlan Uniform(string formula, double bound) => new(kind.ToString(), $"uniform within ±{formula}", IsNormal: false, bound);

        InitializationPlan Normal(string formula, double deviation) => new(kind.ToString(), $"normal, deviation {formula}", IsNormal: true, deviation);
    }
}
