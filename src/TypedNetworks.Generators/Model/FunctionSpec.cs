using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Model;

/// <summary>An activation or a loss: a row of the tables, or a static method of the user's class.</summary>
/// <param name="Name">The name that the user wrote.</param>
/// <param name="IsUserDefined">Whether it is a method of the user's class.</param>
internal sealed record FunctionSpec(string Name, bool IsUserDefined)
{
    /// <summary>What a method of the user's computes, as it was read; <see langword="null"/> where it can only be called.</summary>
    public Expr? Value { get; init; }

    /// <summary>Whether the user wrote the derivative, which then is not worked out.</summary>
    public bool HasDerivative { get; init; }

    /// <summary>What that computes, as it was read; <see langword="null"/> where it can only be called.</summary>
    public Expr? Derivative { get; init; }

    /// <summary>Whether it or its derivative can only be called, number by number.</summary>
    public bool IsOpaque => IsUserDefined && (Value is null || (HasDerivative && Derivative is null));
}
