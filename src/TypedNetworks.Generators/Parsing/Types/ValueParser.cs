using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Turns a declared type into what it is to a network.</summary>
internal static class ValueParser
{
    /// <summary>The types of a declaration; <see langword="null"/> where it names none, or none that serve.</summary>
    public static TypesSpec? Parse(DeclaredTypes? types) =>
        types is not null && Parse(types.Input) is { } input && Parse(types.Output) is { } output
            ? new(input, output, ValueNames.Labels(input, "x").ToEquatableArray(), ValueNames.Labels(output, "y").ToEquatableArray())
            : null;

    /// <summary>A type; <see langword="null"/> where it or anything within is no vector.</summary>
    public static ValueSpec? Parse(DeclaredValue value) => value.Kind switch
    {
        ValueKind.Number => new ValueSpec.Number(value.TypeName),
        ValueKind.Flag => new ValueSpec.Flag(),
        ValueKind.Choice when value.Choices.Count > 1 => new ValueSpec.Choice(value.TypeName, value.Name, value.Choices.Select(choice => choice.Name).ToEquatableArray()),
        ValueKind.Group => ParseGroup(value),
        _ => null,
    };

    private static ValueSpec.Group? ParseGroup(DeclaredValue value)
    {
        var members = new List<MemberSpec>();
        foreach (var member in value.Members)
        {
            if (Parse(member.Value) is not { } parsed)
            {
                return null;
            }

            members.Add(new(member.Name, parsed, member.IsArgument, member.IsInitialized));
        }

        return members.Count == 0 ? null : new(value.TypeName, value.IsReference, members.ToEquatableArray());
    }
}
