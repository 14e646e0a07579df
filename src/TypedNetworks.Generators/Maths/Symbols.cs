namespace TypedNetworks.Generators.Maths;

/// <summary>The placeholders that table rows are written in, and the functions of <see cref="Function"/> as one writes them in a formula.</summary>
internal static class Symbols
{
    /// <summary>A unit's weighted sum, before its activation: the pre-activation.</summary>
    public static readonly Expr.Variable Z = new("z");

    /// <summary>A unit's activation: what came out.</summary>
    public static readonly Expr.Variable A = new("a");

    /// <summary>One of the network's outputs.</summary>
    public static readonly Expr.Variable Y = new("y");

    /// <summary>The target of that output.</summary>
    public static readonly Expr.Variable T = new("t");

    /// <summary>That output's error, y − t.</summary>
    public static readonly Expr.Variable E = new("e");

    /// <summary>The sum of all targets.</summary>
    public static readonly Expr.Variable TotalTarget = new("totalTarget");

    /// <summary>The largest z of the layer.</summary>
    public static readonly Expr.Variable MaxZ = new("max");

    /// <summary>ln Σ e^(z − max) over the layer.</summary>
    public static readonly Expr.Variable LogSum = new("logSum");

    public static Expr Exp(Expr x) => Expr.Of(Function.Exp, x);

    public static Expr Log(Expr x) => Expr.Of(Function.Log, x);

    public static Expr Tanh(Expr x) => Expr.Of(Function.Tanh, x);

    public static Expr Abs(Expr x) => Expr.Of(Function.Abs, x);

    public static Expr LogP1(Expr x) => Expr.Of(Function.LogP1, x);

    public static Expr ExpM1(Expr x) => Expr.Of(Function.ExpM1, x);

    public static Expr Softplus(Expr x) => Expr.Of(Function.Softplus, x);

    public static Expr NormalCdf(Expr x) => Expr.Of(Function.NormalCdf, x);

    public static Expr Sigmoid(Expr x) => Expr.Of(Function.Sigmoid, x);

    /// <summary><paramref name="then"/> where <paramref name="left"/> is above <paramref name="right"/>, else <paramref name="otherwise"/>; NaN is never above.</summary>
    public static Expr IfAbove(Expr left, Expr right, Expr then, Expr otherwise) => new Expr.Choice(left, ">", right, then, otherwise);

    /// <summary><paramref name="then"/> where <paramref name="left"/> is below <paramref name="right"/>, else <paramref name="otherwise"/>; NaN is never below.</summary>
    public static Expr IfBelow(Expr left, Expr right, Expr then, Expr otherwise) => new Expr.Choice(left, "<", right, then, otherwise);

    /// <summary><paramref name="then"/> where <paramref name="left"/> is at most <paramref name="right"/>, else <paramref name="otherwise"/>; NaN is not.</summary>
    public static Expr IfAtMost(Expr left, Expr right, Expr then, Expr otherwise) => new Expr.Choice(left, "<=", right, then, otherwise);

    /// <summary><paramref name="then"/> where <paramref name="left"/> is at least <paramref name="right"/>, else <paramref name="otherwise"/>; NaN is not.</summary>
    public static Expr IfAtLeast(Expr left, Expr right, Expr then, Expr otherwise) => new Expr.Choice(left, ">=", right, then, otherwise);

    public static Expr Let(string name, Expr value, Func<Expr, Expr> body) => new Expr.Let(name, value, body(new Expr.Variable(name)));
}
