using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>Parameter lists and result types of the typed overloads.</summary>
internal static class Signatures
{
    /// <summary><c>double x0, double x1</c>.</summary>
    public static string TypedInputs(NetworkPlan plan) => Parameters(plan, plan.Names.Inputs);

    /// <summary><c>double x0, double x1, double t0</c>.</summary>
    public static string TypedSample(NetworkPlan plan) => Parameters(plan, plan.Names.Inputs.Concat(TargetNames(plan)));

    /// <summary><c>t0, t1</c>, as many as outputs.</summary>
    public static IEnumerable<string> TargetNames(NetworkPlan plan) =>
        Enumerable.Range(0, plan.Outputs).Select(i => plan.Names.Local("t" + Literals.Integer(i)));

    /// <summary><c>double</c>, or <c>(double y0, double y1)</c>.</summary>
    public static string TypedResult(NetworkPlan plan) =>
        plan.Outputs == 1 ? CSharp.Type(plan.Precision) : $"({Parameters(plan, plan.Names.Outputs)})";

    /// <summary><c>input[0], input[1]</c>.</summary>
    public static string Elements(string span, int count) =>
        string.Join(", ", Enumerable.Range(0, count).Select(i => $"{span}[{Literals.Integer(i)}]"));

    private static string Parameters(NetworkPlan plan, IEnumerable<string> names) =>
        string.Join(", ", names.Select(name => $"{CSharp.Type(plan.Precision)} {name}"));
}
