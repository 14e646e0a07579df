using TypedNetworks.Generators.Emission;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Tests.Maths;

public class ExprTests
{
    private static readonly Expr.Variable _a = new("a");
    private static readonly Expr.Variable _b = new("b");
    private static readonly Expr.Variable _c = new("c");

    [Fact]
    public void A_product_has_its_factors_from_left_to_right()
    {
        Assert.Equal(_a * _b * _c, Expr.Product(_a, _b * _c));
        Assert.Equal(_a * _b * (1 - _b), Expr.Product(_a, _b * (1 - _b)));
        Assert.Equal(_a * _b * _c * _a, Expr.Product(_a * _b, _c * _a));
        Assert.Equal(_a * (_b / _c), Expr.Product(_a, _b / _c));
    }

    [Fact]
    public void A_factor_of_one_is_left_out()
    {
        Assert.Equal(_a, Expr.Product(_a, 1));
        Assert.Equal(_a, Expr.Product(1, _a));
        Assert.Equal(_a * _b, Expr.Product(_a, Expr.Product(1, _b)));
        Assert.Equal(2 * _a, Expr.Product(2, _a));
    }

    [Fact]
    public void A_sum_goes_from_left_to_right()
    {
        Assert.Equal(_a + _b + _c, Expr.Sum([_a, _b, _c]));
        Assert.Equal(_a, Expr.Sum([_a]));
    }

    [Fact]
    public void Variables_are_replaced_everywhere()
    {
        var everywhere = new Expr.Let(
            "s",
            -_a,
            Symbols.IfAbove(_a, _a + 1, Symbols.Exp(_a), _a / new Expr.Variable("s")));

        var replaced = everywhere.Replace(variable => variable == _a ? _b * _c : variable);

        Assert.False(replaced.Uses(_a));
        Assert.Equal(
            new Expr.Let("s", -(_b * _c), Symbols.IfAbove(_b * _c, (_b * _c) + 1, Symbols.Exp(_b * _c), _b * _c / new Expr.Variable("s"))),
            replaced);
    }

    [Fact]
    public void A_variable_is_found_wherever_it_stands()
    {
        Expr[] places =
        [
            _a, -_a, _a + 1, 1 / _a, Symbols.Exp(_a), Expr.Of(Function.Max, 1, _a),
            Symbols.IfAbove(_a, 0, 1, 2), Symbols.IfAbove(0, _a, 1, 2), Symbols.IfAbove(0, 1, _a, 2), Symbols.IfAbove(0, 1, 2, _a),
            new Expr.Let("s", _a, 1), new Expr.Let("s", 1, _a),
        ];

        Assert.All(places, place => Assert.True(place.Uses(_a)));
        Assert.All(places, place => Assert.False(place.Uses(_b)));
    }

    [Fact]
    public void Size_counts_nodes()
    {
        Assert.Equal(1, _a.Size);
        Assert.Equal(4, (-_a + 1).Size);
        Assert.Equal(3, Expr.Of(Function.Max, _a, _b).Size);
        Assert.Equal(7, Symbols.IfAbove(_a, 0, 1, _a + 1).Size);
    }

    [Fact]
    public void Expressions_are_compared_by_value()
    {
        Assert.Equal(Symbols.Exp(_a + 1), Symbols.Exp(new Expr.Variable("a") + 1));
        Assert.Equal(Symbols.Exp(_a + 1).GetHashCode(), Symbols.Exp(new Expr.Variable("a") + 1).GetHashCode());
        Assert.NotEqual(_a - _b, _b - _a);
        Assert.NotEqual(Symbols.Exp(_a), Symbols.Log(_a));
    }

    [Fact]
    public void A_let_is_a_statement_and_no_expression()
    {
        var let = Symbols.Let("s", Symbols.Exp(_a), s => s * s);

        Assert.Equal("var s = global::TypedNetworks.Numerics.ScalarMath.Exp(a);\nreturn s * s;", CSharp.Return(let, Precision.Double));
        _ = Assert.Throws<ArgumentException>(() => CSharp.Spell(let, Precision.Double));
    }
}
