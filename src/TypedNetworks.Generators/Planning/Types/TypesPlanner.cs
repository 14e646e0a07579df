using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides how values of the user's types become rows of numbers.</summary>
internal static class TypesPlanner
{
    /// <summary>The plan for some types; <see langword="null"/> for none.</summary>
    public static TypesPlan? Plan(TypesSpec? types, NamePlan names) => types is null ? null : new(
        types,
        Cut("EncodeInput", types.Input, names),
        Cut("EncodeTarget", types.Output, names),
        PlanChoices(types, names).ToEquatableArray());

    private static List<LeafPlan> Leaves(ValueSpec value)
    {
        var leaves = new List<LeafPlan>();
        Add(value, "", 0, leaves);
        return leaves;
    }

    private static int Add(ValueSpec value, string access, int offset, List<LeafPlan> leaves)
    {
        if (value is ValueSpec.Group group)
        {
            return group.Members.Aggregate(offset, (start, member) => Add(member.Value, $"{access}.{member.Name}", start, leaves));
        }

        leaves.Add(new(access, offset, value));
        return offset + value.Count;
    }

    // The first method is the public one; what exceeds a method's size goes on in private ones.
    private static EquatableArray<EncodingPlan> Cut(string name, ValueSpec value, NamePlan names)
    {
        var leaves = Leaves(value);
        return Enumerable.Range(0, (leaves.Count + Budget.MaxStatements - 1) / Budget.MaxStatements)
            .Select(part => new EncodingPlan(
                part == 0 ? name : names.Member(name + Text.Literals.Integer(part + 1)),
                leaves.Skip(part * Budget.MaxStatements).Take(Budget.MaxStatements).ToEquatableArray(),
                part == 0 ? References(value, "").ToEquatableArray() : default))
            .ToEquatableArray();
    }

    private static IEnumerable<string> References(ValueSpec value, string access) => value is not ValueSpec.Group group ? []
        : (group.IsReference ? new[] { access } : []).Concat(group.Members.SelectMany(member => References(member.Value, $"{access}.{member.Name}")));

    // Methods that take different enums are overloads; those that return them need names of their own.
    private static IEnumerable<ChoicePlan> PlanChoices(TypesSpec types, NamePlan names)
    {
        var outputs = Leaves(types.Output).Select(leaf => leaf.Value).OfType<ValueSpec.Choice>().Distinct().ToList();
        var taken = new List<string>();
        foreach (var choice in outputs.Concat(Leaves(types.Input).Select(leaf => leaf.Value).OfType<ValueSpec.Choice>()).Distinct())
        {
            var memberAt = outputs.Contains(choice) ? NamePlan.GiveWay(names.Member(choice.Name.TrimStart('@') + "At"), taken) : null;
            taken.Add(memberAt ?? "");
            yield return new(choice, names.Member("IndexOf"), memberAt);
        }
    }
}
