using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>A type of an input or output, or of a member within, as read and not yet judged.</summary>
internal sealed record DeclaredValue
{
    /// <summary>What it is.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>The type's name, as the user knows it.</summary>
    public required string Name { get; init; }

    /// <summary>The type, as generated code spells it.</summary>
    public required string TypeName { get; init; }

    /// <summary>Members from the input or output down to this, with dots between; empty for the input or output itself.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether generated code can name the type.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>Whether it may be <see langword="null"/>.</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether it is abstract.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether there is a constructor to make it with.</summary>
    public bool IsConstructible { get; init; }

    /// <summary>Whether an enum's members are made to be combined.</summary>
    public bool IsFlags { get; init; }

    /// <summary>The members of an enum in order: the name, and the value as text.</summary>
    public EquatableArray<(string Name, string Value)> Choices { get; init; }

    /// <summary>The members of a record, struct or class.</summary>
    public EquatableArray<DeclaredMember> Members { get; init; }

    /// <summary>Properties that are read or set in ways that are closed to generated code.</summary>
    public EquatableArray<ClosedMember> ClosedMembers { get; init; }

    /// <summary>It, and everything within.</summary>
    public IEnumerable<DeclaredValue> WithAllWithin() => Members.SelectMany(member => member.Value.WithAllWithin()).Prepend(this);

    /// <summary>A member's path from the input or output.</summary>
    public string PathTo(string member) => Path.Length == 0 ? member : $"{Path}.{member}";
}
