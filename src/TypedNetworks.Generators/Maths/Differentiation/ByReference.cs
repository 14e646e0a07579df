using System.Runtime.CompilerServices;

namespace TypedNetworks.Generators.Maths.Differentiation;

/// <summary>Compares expressions of one <see cref="ExprGraph"/>: there, equal ones are one object.</summary>
internal sealed class ByReference : IEqualityComparer<Expr>
{
    private ByReference()
    {
    }

    /// <summary>The one there is.</summary>
    public static ByReference Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Expr? x, Expr? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(Expr expression) => RuntimeHelpers.GetHashCode(expression);
}
