using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides how the loss and its slope are computed.</summary>
internal static class LossPlanner
{
    /// <summary>The plan of a loss behind an output activation, over a number of outputs.</summary>
    public static LossPlan Plan(Loss loss, Activation output, int outputs, HelperBook helpers)
    {
        var divisor = loss.IsMean ? outputs : 1;
        if (FusedTable.Find(output.Name, loss.Name) is { } fused)
        {
            // Softmax's part is written in line: it mentions a sum over the layer, which is no parameter of a function.
            var part = fused.Value.Uses(Symbols.LogSum)
                ? fused.Value
                : helpers.Call(loss.Name, $"One output's part of {loss.Name}, straight from z.", fused.Value);
            return new(loss.Name, fused.Formula, fused.SlopeFormula, part, Divided(fused.Delta, divisor), IsFused: true, divisor);
        }

        var value = helpers.InlineOrCall(loss.Name, $"One output's part of {loss.Name}.", loss.Value);
        var slope = helpers.InlineOrCall(loss.Name + "Derivative", $"The derivative of {loss.Name}'s part by the output{(LossTable.Find(loss.Name) is null ? $": {loss.SlopeFormula}" : "")}.", loss.Derivative);
        return new(loss.Name, loss.Formula, loss.SlopeFormula, value, Divided(slope, divisor), IsFused: false, divisor);
    }

    /// <summary>The mean's division, folded into a leading constant where no bit is lost: 2e / 4 is 0.5e.</summary>
    private static Expr Divided(Expr slope, int divisor) => (slope, divisor) switch
    {
        (_, 1) => slope,
        (Expr.Binary { Operator: '*', Left: Expr.Constant constant } product, _) when IsPowerOfTwo(divisor) =>
            Expr.Product(constant.Value / divisor, product.Right),
        _ => slope / divisor,
    };

    private static bool IsPowerOfTwo(int number) => (number & (number - 1)) == 0;
}
