using System.Globalization;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Maths;

/// <summary>Writes expressions for people: a(1 − a), exp(−z²), 1 where z is above 0, else 0.01. No sign in it is one of XML's.</summary>
internal static class Formula
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";

    // Digits beyond these are for the code.
    private const string Digits = "G6";
    private const int Choice = 0;
    private const int Sum = 1;
    private const int Product = 2;
    private const int Power = 3;
    private const int Whole = 4;

    /// <summary>An expression as a formula; what it uses several times stands behind it: <c>1 / u², with u = 1 + |z|</c>.</summary>
    public static string Of(Expr expression) => Of(expression, Text);

    /// <summary>The sum of an expression over all outputs.</summary>
    public static string SumOf(Expr expression) => Of(expression, part => $"Σ ({Text(part)})");

    private static string Of(Expr expression, Func<Expr, string> head)
    {
        var shared = new List<string>();
        while (expression is Expr.Let let)
        {
            shared.Add($"{let.Name} = {Text(let.Value)}");
            expression = let.Body;
        }

        shared.Reverse();
        return head(expression) + (shared.Count == 0 ? "" : ", with " + string.Join(", ", shared));
    }

    private static string Text(Expr expression) => Write(expression).Text;

    private static (string Text, int Rank) Write(Expr expression) => expression switch
    {
        Expr.Constant constant => (Number(constant.Value), constant.Value < 0 ? Sum : Whole),
        Expr.Variable variable => (variable.Name, Whole),
        Expr.Negation negation => ("−" + AtLeast(Product, negation.Operand), Sum),
        Expr.Binary { Operator: '+' } sum => ($"{AtLeast(Sum, sum.Left)} + {AtLeast(Sum, sum.Right)}", Sum),
        Expr.Binary { Operator: '-' } difference => ($"{AtLeast(Sum, difference.Left)} − {AtLeast(Product, difference.Right)}", Sum),
        Expr.Binary { Operator: '*' } => Factors(expression),
        Expr.Binary quotient => Quotient(Write(quotient.Left), AtLeast(Power, quotient.Right)),
        Expr.Choice choice => ($"{AtLeast(Sum, choice.Then)} where {AtLeast(Sum, choice.Left)} is {Comparisons.InWords(choice.Comparison)} {AtLeast(Sum, choice.Right)}, else {Text(choice.Else)}", Choice),
        Expr.Call call => (Call(call.Function, [.. call.Arguments]), call.Function == Function.Pow ? Power : Whole),
        _ => throw new ArgumentException("A Let has no place within an expression.", nameof(expression)),
    };

    private static string AtLeast(int rank, Expr expression) => Write(expression) is var (text, actual) && actual < rank ? $"({text})" : text;

    private static string Call(Function function, Expr[] arguments) => function.Name switch
    {
        "Sigmoid" => $"σ({Text(arguments[0])})",
        "Sqrt" => "√" + AtLeast(Whole, arguments[0]),
        "Cbrt" => "∛" + AtLeast(Whole, arguments[0]),
        "Abs" => $"|{Text(arguments[0])}|",
        "Log" => $"ln({Text(arguments[0])})",
        "LogP1" => $"ln(1 + {Text(arguments[0])})",
        "Log2" => $"log₂({Text(arguments[0])})",
        "Log10" => $"log₁₀({Text(arguments[0])})",
        "ExpM1" => $"(exp({Text(arguments[0])}) − 1)",
        "Softplus" => $"ln(1 + exp({Text(arguments[0])}))",
        "NormalCdf" => $"Φ({Text(arguments[0])})",
        "Pow" => $"{AtLeast(Whole, arguments[0])}^{AtLeast(Whole, arguments[1])}",
        "FusedMultiplyAdd" => $"({Text(arguments[0] * arguments[1])} + {Text(arguments[2])})",
        _ when function.Home == FunctionHome.Member => $"{function.Name}({Arguments(arguments)})",
        _ => $"{char.ToLowerInvariant(function.Name[0])}{function.Name.Substring(1)}({Arguments(arguments)})",
    };

    private static string Arguments(Expr[] arguments) => string.Join(", ", arguments.Select(Text));

    // 2z, za², a(1 − a), but z · σ(z): letters and brackets stand together, words do not. The sign of a product stands before it: −z².
    private static (string Text, int Rank) Factors(Expr product)
    {
        var all = Flat(product).ToList();
        var (sign, unsigned) = all[0] is Expr.Negation { Operand: not Expr.Constant and var positive } ? ("−", Flat(positive).Concat(all.Skip(1))) : ("", all);
        var factors = new List<(string Text, int Count)>();
        foreach (var factor in unsigned.Select((factor, i) => i == 0 && factor is Expr.Constant number ? Number(number.Value) : AtLeast(Power, factor)))
        {
            if (factors.Count > 0 && factors[factors.Count - 1] is var last && last.Text == factor && !char.IsDigit(factor[0]))
            {
                factors[factors.Count - 1] = (factor, last.Count + 1);
            }
            else
            {
                factors.Add((factor, 1));
            }
        }

        var (text, previous) = (sign, "");
        foreach (var (factor, count) in factors)
        {
            text += previous.Length == 0 || StandTogether(previous, factor) ? "" : " · ";
            text += previous = factor + (count == 1 ? "" : Superscript(count));
        }

        return (text, text[0] == '−' ? Sum : factors.Count == 1 ? Power : Product);
    }

    // The sign of a quotient is that of what is divided.
    private static (string Text, int Rank) Quotient((string Text, int Rank) above, string below) =>
        above.Rank >= Product ? ($"{above.Text} / {below}", Product)
        : above.Text[0] == '−' && !above.Text.Contains(' ') ? ($"{above.Text} / {below}", Sum)
        : ($"({above.Text}) / {below}", Product);

    private static bool StandTogether(string previous, string next) =>
        (IsLetter(next) || next[0] == '(') && (IsLetter(previous.TrimEnd([.. Superscripts])) || previous.EndsWith(")", StringComparison.Ordinal) || previous.All(c => char.IsDigit(c) || c is '.' or '−'));

    private static bool IsLetter(string text) => text.Length > 0 && char.IsLetter(text[0]) && text.Skip(1).All(Subscripts.Contains);

    private static IEnumerable<Expr> Flat(Expr product) =>
        product is Expr.Binary { Operator: '*' } binary ? Flat(binary.Left).Concat([binary.Right]) : [product];

    private static string Superscript(int count) => string.Concat(Literals.Integer(count).Select(digit => Superscripts[digit - '0']));

    private static string Number(double value) =>
        double.IsInfinity(value) ? (value < 0 ? "−∞" : "∞") : double.IsNaN(value) ? "NaN" : (value < 0 ? "−" : "") + Unsigned(Math.Abs(value));

    private static string Unsigned(double value) => value == Math.Floor(value) ? Literals.Number(value, Model.Precision.Double) : value.ToString(Digits, CultureInfo.InvariantCulture);
}
