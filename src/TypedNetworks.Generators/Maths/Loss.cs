using TypedNetworks.Generators.Maths.Differentiation;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Maths;

/// <summary>One row of <see cref="LossTable"/>, or a user's own loss: what one output contributes.</summary>
/// <param name="Name">The name that users write.</param>
/// <param name="Formula">The loss of all outputs, for people.</param>
/// <param name="SlopeFormula">Its slope at an output, for people.</param>
/// <param name="Value">One output's part, in <see cref="Symbols.Y"/> and <see cref="Symbols.T"/>, or in <see cref="Symbols.E"/>.</param>
/// <param name="Derivative">Its derivative by the output, in the same.</param>
/// <param name="IsMean">Whether the parts are averaged over the outputs, not summed.</param>
internal sealed record Loss(string Name, string Formula, string SlopeFormula, Expr Value, Expr Derivative, bool IsMean)
{
    /// <summary>One output's part, for people; of a user's own that was read, else empty.</summary>
    public string PartFormula { get; init; } = "";

    /// <summary>Whether it is meant for outputs between 0 and 1.</summary>
    public bool NeedsUnitRange { get; init; }

    /// <summary>Whether it is meant for a Softmax output alone.</summary>
    public bool NeedsSoftmax { get; init; }

    /// <summary>Whether it pulls each output to its target, wherever that is.</summary>
    public bool IsDistance { get; init; }

    /// <summary>Whether a large error counts no more than in proportion to its size, as suits measurements, and not a yes or no.</summary>
    public bool IsRobust { get; init; }

    /// <summary>The least target for which it has a least value.</summary>
    public double LeastTarget { get; init; } = double.NegativeInfinity;

    /// <summary>The greatest target for which it has a least value.</summary>
    public double GreatestTarget { get; init; } = double.PositiveInfinity;

    /// <summary>A user's own loss: as it was read and differentiated by the output, or calls of its method and the one with its derivative.</summary>
    public static Loss UserDefined(FunctionSpec function)
    {
        var (name, call) = (function.Name, Expr.Of(Function.Member(function.Name + "Derivative"), Symbols.Y, Symbols.T));
        if (function.Value is not { } value)
        {
            return new(name, $"Σ {name}(y, t)", $"{name}Derivative(y, t)", Expr.Of(Function.Member(name), Symbols.Y, Symbols.T), call, IsMean: false);
        }

        var derived = Derivation.Of(value, Symbols.Y, output: null, function.Derivative);
        return function is { HasDerivative: true, Derivative: null }
            ? new(name, derived.SumFormula, $"{name}Derivative(y, t)", derived.Value, call, IsMean: false) { PartFormula = derived.Formula }
            : new(name, derived.SumFormula, derived.SlopeFormula, derived.Value, derived.Derivative, IsMean: false) { PartFormula = derived.Formula };
    }
}
