using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Types;

/// <summary>The methods that read rows of numbers as values of the user's types.</summary>
internal sealed class Decoding(NetworkPlan plan, TypesPlan types)
{
    // Beyond, each of a constructor's arguments has a line to itself.
    private const int MaxLine = 80;

    private readonly string _type = CSharp.Type(plan.Precision);

    /// <summary>All of them.</summary>
    public string Write() => Page.Blocks(types.Choices.Where(choice => choice.MemberAt is not null).Select(MemberAt).Prepend(Page.Of($$"""
        /// <summary>Reads what came out: {{Meaning(types.Types.Output)}}.</summary>
        /// <param name="output">Exactly {{Words.Outputs(plan)}}.</param>
        /// <exception cref="global::System.ArgumentException">The length is wrong.</exception>
        public static {{types.Types.Output.TypeName}} DecodeOutput(global::System.ReadOnlySpan<{{_type}}> output)
        {
            if (output.Length != OutputCount)
            {
                throw global::TypedNetworks.Runtime.ShapeError.Length("{{plan.Type.PlainName}}.DecodeOutput", "{{Words.Outputs(plan)}}", output.Length, nameof(output));
            }

            return {{Read(types.Types.Output, 0)}};
        }
        """)));

    private static string Meaning(ValueSpec value) => value switch
    {
        ValueSpec.Choice => "the member with the largest number, the first declared of equal ones",
        ValueSpec.Flag => "whether the number is above one half",
        ValueSpec.Number { IsFloatingPoint: true } => "the number itself",
        ValueSpec.Number => "the nearest whole number that the type has",
        _ => "a number for each member, of enums the member with the largest, of bool whether it is above one half",
    };

    private string Read(ValueSpec value, int offset)
    {
        var number = $"output[{Literals.Integer(offset)}]";
        return value switch
        {
            ValueSpec.Choice choice => $"{types[choice].MemberAt!}(global::TypedNetworks.Runtime.OneHot.IndexOfLargest({Slice(choice, offset)}))",
            ValueSpec.Flag => $"{number} > {Literals.Number(.5, plan.Precision)}",
            ValueSpec.Number { IsFloatingPoint: true, TypeName: var type } => type == "float" && plan.Precision == Precision.Double ? "(float)" + number : number,
            ValueSpec.Number { TypeName: var type } => $"global::TypedNetworks.Runtime.Rounding.ToWhole<{_type}, {type}>({number})",
            ValueSpec.Group group => Construct(group, offset),
            _ => throw new ArgumentException("Not a value.", nameof(value)),
        };
    }

    private string Slice(ValueSpec.Choice choice, int offset) =>
        choice.Count == plan.Outputs ? "output" : $"output.Slice({Literals.Integer(offset)}, {Literals.Integer(choice.Count)})";

    private string Construct(ValueSpec.Group group, int offset)
    {
        var (arguments, initializers) = (new List<string>(), new List<string>());
        foreach (var member in group.Members)
        {
            var value = Read(member.Value, offset);
            offset += member.Value.Count;
            if (member.IsArgument)
            {
                arguments.Add(value);
            }

            if (member.IsInitialized)
            {
                initializers.Add($"{member.Name} = {value},");
            }
        }

        var line = string.Join(", ", arguments);
        var list = line.Length <= MaxLine && !line.Contains('\n') ? $"({line})" : $"(\n    {Indented(string.Join(",\n", arguments))})";
        return initializers.Count == 0
            ? $"new {group.TypeName}{list}"
            : $"new {group.TypeName}{(arguments.Count == 0 ? "" : list)}\n{{\n    {Indented(Page.Lines(initializers))}\n}}";
    }

    private static string Indented(string lines) => lines.Replace("\n", "\n    ");

    private string MemberAt(ChoicePlan choice)
    {
        var last = choice.Enum.Members.Count - 1;
        return Page.Of($$"""
            /// <summary>The member at a place in the order of their declaration.{{plan.Names.WhyUnderscore(choice.Enum.Name.TrimStart('@') + "At")}}</summary>
            private static {{choice.Enum.TypeName}} {{choice.MemberAt!}}(int place) => place switch
            {
                {{Page.Lines(choice.Enum.Members.Take(last).Select((member, i) => $"{Literals.Integer(i)} => {choice.Enum.TypeName}.{member},"))}}
                _ => {{choice.Enum.TypeName}}.{{choice.Enum.Members[last]}},
            };
            """);
    }
}
