using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>What parts of an expression that are used several times are called.</summary>
internal static class SharedNames
{
    /// <summary>The name of a local, which says what it is.</summary>
    public static string InCode(Expr expression) => expression switch
    {
        Expr.Call call => char.ToLowerInvariant(call.Function.Name[0]) + call.Function.Name.Substring(1),
        Expr.Binary { Operator: '+' } => "sum",
        Expr.Binary { Operator: '-' } => "difference",
        Expr.Binary { Operator: '*' } binary => ReferenceEquals(binary.Left, binary.Right) ? "square" : "product",
        Expr.Binary => "quotient",
        Expr.Choice => "choice",
        _ => "opposite",
    };

    /// <summary>The name of another such local.</summary>
    public static string NumberedInCode(string name, int number) => name + Literals.Integer(number);

    /// <summary>The name of another such part.</summary>
    public static string NumberedInFormulas(string name, int number) => name + string.Concat(Literals.Integer(number).Select(digit => "₀₁₂₃₄₅₆₇₈₉"[digit - '0']));

    /// <summary>A letter or two, as a formula has them.</summary>
    public static string InFormulas(Expr expression) => expression switch
    {
        Expr.Call call when call.Function == Function.Sigmoid => "s",
        Expr.Call call when call.Function == Function.Exp => "p",
        Expr.Call call when call.Function == Function.Tanh => "w",
        Expr.Binary { Operator: '*' or '/' } => "q",
        _ => "u",
    };
}
