using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Maths;

/// <summary>
/// An expression over real numbers, compared by value. It says what to compute; how that is spelled, in scalar C# or
/// over vectors, is an emitter's business.
/// </summary>
internal abstract record Expr
{
    /// <summary>A number.</summary>
    internal sealed record Constant(double Value) : Expr;

    /// <summary>Something with a name: a placeholder of a table row, or a variable of the generated code.</summary>
    internal sealed record Variable(string Name) : Expr;

    /// <summary>The opposite of an expression.</summary>
    internal sealed record Negation(Expr Operand) : Expr;

    /// <summary>Two expressions with <c>+</c>, <c>-</c>, <c>*</c> or <c>/</c> between them.</summary>
    internal sealed record Binary(char Operator, Expr Left, Expr Right) : Expr;

    /// <summary>One of two expressions, by a comparison (<c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>==</c>), which is false for NaN.</summary>
    internal sealed record Choice(Expr Left, string Comparison, Expr Right, Expr Then, Expr Else) : Expr;

    /// <summary>A function of expressions.</summary>
    internal sealed record Call(Function Function, EquatableArray<Expr> Arguments) : Expr;

    /// <summary>A value computed once and used under a name within <paramref name="Body"/>; only at the root, where another may follow.</summary>
    internal sealed record Let(string Name, Expr Value, Expr Body) : Expr;

    public static implicit operator Expr(double value) => new Constant(value);

    public static Expr operator -(Expr operand) => new Negation(operand);

    public static Expr operator +(Expr left, Expr right) => new Binary('+', left, right);

    public static Expr operator -(Expr left, Expr right) => new Binary('-', left, right);

    public static Expr operator *(Expr left, Expr right) => new Binary('*', left, right);

    public static Expr operator /(Expr left, Expr right) => new Binary('/', left, right);

    /// <summary>A function's value.</summary>
    public static Expr Of(Function function, params Expr[] arguments) => new Call(function, arguments.ToEquatableArray());

    /// <summary>The sum of at least one expression, from left to right.</summary>
    public static Expr Sum(IEnumerable<Expr> terms) => terms.Aggregate((sum, term) => sum + term);

    /// <summary>
    /// The product, its factors from left to right without brackets: e · (a · (1 − a)) as e · a · (1 − a), as one would
    /// write it by hand. A factor of one is left out.
    /// </summary>
    public static Expr Product(Expr left, Expr right) => (left, right) switch
    {
        (_, Constant { Value: 1 }) => left,
        (Constant { Value: 1 }, _) => right,
        (_, Binary { Operator: '*' } product) => Product(Product(left, product.Left), product.Right),
        _ => left * right,
    };

    /// <summary>Whether a placeholder or variable occurs anywhere in this expression.</summary>
    public bool Uses(Variable variable) => Any(node => node.Equals(variable));

    /// <summary>Whether a function of some kind is called anywhere in this expression.</summary>
    public bool Calls(Func<Function, bool> isOfKind) => Any(node => node is Call call && isOfKind(call.Function));

    /// <summary>The number of nodes.</summary>
    public int Size
    {
        get
        {
            var size = 0;
            _ = Any(_ => ++size < 0);
            return size;
        }
    }

    /// <summary>This expression with other expressions in the place of some variables.</summary>
    public Expr Replace(Func<Variable, Expr> replacement) => this switch
    {
        Variable variable => replacement(variable),
        Negation negation => new Negation(negation.Operand.Replace(replacement)),
        Binary binary => new Binary(binary.Operator, binary.Left.Replace(replacement), binary.Right.Replace(replacement)),
        Choice choice => new Choice(
            choice.Left.Replace(replacement),
            choice.Comparison,
            choice.Right.Replace(replacement),
            choice.Then.Replace(replacement),
            choice.Else.Replace(replacement)),
        Call call => new Call(call.Function, call.Arguments.Select(argument => argument.Replace(replacement)).ToEquatableArray()),
        Let let => new Let(let.Name, let.Value.Replace(replacement), let.Body.Replace(replacement)),
        _ => this,
    };

    private bool Any(Func<Expr, bool> test) => test(this) || this switch
    {
        Negation negation => negation.Operand.Any(test),
        Binary binary => binary.Left.Any(test) || binary.Right.Any(test),
        Choice choice => choice.Left.Any(test) || choice.Right.Any(test) || choice.Then.Any(test) || choice.Else.Any(test),
        Call call => call.Arguments.Any(argument => argument.Any(test)),
        Let let => let.Value.Any(test) || let.Body.Any(test),
        _ => false,
    };
}
