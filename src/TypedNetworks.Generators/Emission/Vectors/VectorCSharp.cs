using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Emission.Vectors;

/// <summary>
/// Spells expressions over vectors: each operation is a call of <c>TOps</c>, the width that the method is compiled for.
/// A sum with a product in it is one multiply-add.
/// </summary>
/// <param name="type">The number type.</param>
internal sealed class VectorCSharp(string type)
{
    /// <summary>Spells expressions without functions, which alone would need to know the number type.</summary>
    public static VectorCSharp WithoutFunctions { get; } = new("");

    /// <summary>An expression over vectors.</summary>
    public string Spell(Expr expression) => expression switch
    {
        Expr.Constant constant => $"TOps.Constant({Text.Literals.TypedNumber(constant.Value, Model.Precision.Double)})",
        Expr.Variable variable => variable.Name,
        Expr.Negation negation => $"TOps.Negate({Spell(negation.Operand)})",
        Expr.Binary binary => Spell(binary),
        Expr.Choice choice => $"TOps.Select(TOps.{Comparison(choice.Comparison)}({Spell(choice.Left)}, {Spell(choice.Right)}), {Spell(choice.Then)}, {Spell(choice.Else)})",
        Expr.Call call => $"{Name(call.Function)}({string.Join(", ", call.Arguments.Select(Spell))})",
        _ => throw new ArgumentException("A Let has no place within an expression.", nameof(expression)),
    };

    /// <summary>The statements that compute an expression and hand it on.</summary>
    public string Statements(Expr expression, Func<string, string> last) => expression is Expr.Let let
        ? $"var {let.Name} = {Spell(let.Value)};\n{Statements(let.Body, last)}"
        : last(Spell(expression));

    private string Spell(Expr.Binary binary) => binary switch
    {
        { Operator: '+', Left: Expr.Binary { Operator: '*' } product } => Fused("MultiplyAdd", product, binary.Right),
        { Operator: '+', Right: Expr.Binary { Operator: '*' } product } => Fused("MultiplyAdd", product, binary.Left),
        { Operator: '-', Right: Expr.Binary { Operator: '*' } product } => Fused("NegateMultiplyAdd", product, binary.Left),
        { Operator: '+' } => Call("Add", binary),
        { Operator: '-' } => Call("Subtract", binary),
        { Operator: '*' } => Call("Multiply", binary),
        _ => Call("Divide", binary),
    };

    private string Fused(string operation, Expr.Binary product, Expr summand) =>
        $"TOps.{operation}({Spell(product.Left)}, {Spell(product.Right)}, {Spell(summand)})";

    private string Call(string operation, Expr.Binary binary) => $"TOps.{operation}({Spell(binary.Left)}, {Spell(binary.Right)})";

    private static string Comparison(string comparison) => comparison switch
    {
        "<" => "LessThan",
        "<=" => "LessThanOrEqual",
        ">" => "GreaterThan",
        "==" => "AreEqual",
        _ => "GreaterThanOrEqual",
    };

    private string Name(Function function) =>
        function == Function.FusedMultiplyAdd ? "TOps.MultiplyAdd"
        : function.IsInstruction ? "TOps." + function.Name
        : function.IsLaneByLane ? $"TypedNumerics::LaneMath.{function.Name}<TOps, V, {type}>"
        : function.Home == FunctionHome.Member ? $"{function.Name}<TOps, V>"
        : $"TypedNumerics::VectorMath.{function.Name}<TOps, V, {type}>";
}
