using TypedNetworks.Generators.Maths.Differentiation;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Maths;

/// <summary>One row of <see cref="ActivationTable"/>, or a user's own activation.</summary>
/// <param name="Name">The name that users write.</param>
/// <param name="Formula">The function of z, for people.</param>
/// <param name="SlopeFormula">Its derivative, for people.</param>
/// <param name="Value">The function of <see cref="Symbols.Z"/>; <see langword="null"/> only for Softmax, where each output depends on the whole layer.</param>
/// <param name="Derivative">Its derivative, in <see cref="Symbols.Z"/>, or in <see cref="Symbols.A"/> where the output can be reused.</param>
internal sealed record Activation(string Name, string Formula, string SlopeFormula, Expr? Value, Expr? Derivative)
{
    /// <summary>The least value it takes or comes near to, rounded down where it has many digits.</summary>
    public double Minimum { get; init; } = double.NegativeInfinity;

    /// <summary>The greatest value it takes or comes near to.</summary>
    public double Maximum { get; init; } = double.PositiveInfinity;

    /// <summary>Whether it passes one side and dampens the other, so that He's initialisers suit it better than Xavier's.</summary>
    public bool IsLikeReLU { get; init; }

    /// <summary>Whether its slope vanishes on both sides, where it comes near to its bounds.</summary>
    public bool Saturates => !IsSoftmax && !double.IsInfinity(Minimum) && !double.IsInfinity(Maximum);

    /// <summary>Whether its derivative can be had from the output alone, so that z need not be kept for the way back.</summary>
    public bool DerivativeReusesOutput => Derivative?.Uses(Symbols.Z) != true;

    /// <summary>Whether each output depends on the whole layer.</summary>
    public bool IsSoftmax => Value is null;

    /// <summary>A user's own activation: as it was read and differentiated, or calls of its method and the one with its derivative.</summary>
    public static Activation UserDefined(FunctionSpec function)
    {
        var (name, call) = (function.Name, Expr.Of(Function.Member(function.Name + "Derivative"), Symbols.Z));
        if (function.Value is not { } value)
        {
            return new(name, name + "(z)", name + "Derivative(z)", Expr.Of(Function.Member(name), Symbols.Z), call);
        }

        var derived = Derivation.Of(value, Symbols.Z, Symbols.A, function.Derivative);
        return function is { HasDerivative: true, Derivative: null }
            ? new(name, derived.Formula, name + "Derivative(z)", derived.Value, call)
            : new(name, derived.Formula, derived.SlopeFormula, derived.Value, derived.Derivative);
    }
}
