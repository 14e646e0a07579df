namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>A struct of nothing but yes or no.</summary>
public struct Answers : IEquatable<Answers>
{
    public bool First { get; set; }

    public bool Second { get; set; }

    public readonly bool Equals(Answers other) => First == other.First && Second == other.Second;

    public override readonly bool Equals(object? obj) => obj is Answers other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(First, Second);

    public static bool operator ==(Answers left, Answers right) => left.Equals(right);

    public static bool operator !=(Answers left, Answers right) => !left.Equals(right);
}
