namespace TypedNetworks.Generators.Model;

/// <summary>What a type of the user's is to a network: one number, or several.</summary>
/// <param name="TypeName">The type, as generated code spells it.</param>
internal abstract record ValueSpec(string TypeName)
{
    /// <summary>How many numbers of the vector it takes.</summary>
    public abstract int Count { get; }

    /// <summary>A number.</summary>
    /// <param name="TypeName">Its type: <c>double</c>, <c>int</c> …</param>
    internal sealed record Number(string TypeName) : ValueSpec(TypeName)
    {
        /// <inheritdoc/>
        public override int Count => 1;

        /// <summary>Whether it has a fraction.</summary>
        public bool IsFloatingPoint => TypeName is "double" or "float";
    }

    /// <summary>A yes or no, as 1 or 0.</summary>
    internal sealed record Flag() : ValueSpec("bool")
    {
        /// <inheritdoc/>
        public override int Count => 1;
    }

    /// <summary>An enum, one-hot: a number for each member, of which one is 1.</summary>
    /// <param name="TypeName">The type.</param>
    /// <param name="Name">Its simple name.</param>
    /// <param name="Members">Its members in the order of their declaration, escaped where they are keywords.</param>
    internal sealed record Choice(string TypeName, string Name, EquatableArray<string> Members) : ValueSpec(TypeName)
    {
        /// <inheritdoc/>
        public override int Count => Members.Count;
    }

    /// <summary>A record, struct or class: the numbers of its members, one after the other.</summary>
    /// <param name="TypeName">The type.</param>
    /// <param name="IsReference">Whether it may be <see langword="null"/>.</param>
    /// <param name="Members">Its members.</param>
    internal sealed record Group(string TypeName, bool IsReference, EquatableArray<MemberSpec> Members) : ValueSpec(TypeName)
    {
        /// <inheritdoc/>
        public override int Count => Members.Sum(member => member.Value.Count);
    }
}
