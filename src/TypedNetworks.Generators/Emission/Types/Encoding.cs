using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Types;

/// <summary>The methods that write values of the user's types as rows of numbers.</summary>
internal sealed class Encoding(NetworkPlan plan, TypesPlan types)
{
    private readonly string _written = $"global::System.Span<{CSharp.Type(plan.Precision)}>";

    /// <summary>All of them.</summary>
    public string Write() => Page.Blocks(
        Encode(types.Inputs, types.Types.Input, "input", "an input", Words.Inputs(plan), "InputCount"),
        Encode(types.Targets, types.Types.Output, "target", "what should come out", Words.Targets(plan), "OutputCount"),
        Page.Blocks(types.Choices.Select(IndexOf)));

    private string Encode(EquatableArray<EncodingPlan> methods, ValueSpec value, string argument, string inWords, string expected, string constant)
    {
        var (first, type) = (methods[0], value.TypeName);
        var body = Page.Of($$"""
            /// <summary>Writes {{inWords}} as numbers.</summary>
            /// <param name="{{argument}}">The value.</param>
            /// <param name="destination">Exactly {{expected}}, written.</param>
            {{NullText.Of((argument, first))}}
            /// <exception cref="global::System.ArgumentException">The length is wrong{{(methods.Any(method => method.Leaves.Any(leaf => leaf.Value is ValueSpec.Choice)) ? ", or an enum has a value that is none of its members" : "")}}.</exception>
            public static void {{first.Name}}(in {{type}} {{argument}}, {{_written}} destination)
            {
                {{Page.Lines(first.References.Select(access => $"global::System.ArgumentNullException.ThrowIfNull({argument}{access});"))}}
                if (destination.Length != {{constant}})
                {
                    throw global::TypedNetworks.Runtime.ShapeError.Length("{{plan.Type.PlainName}}.{{first.Name}}", "{{expected}}", destination.Length, nameof(destination));
                }

                {{Page.Lines(first.Leaves.Select(leaf => Statement(leaf, argument)))}}
                {{Page.Lines(methods.Skip(1).Select(method => $"{method.Name}(in {argument}, destination);"))}}
            }
            """);
        return Page.Blocks(methods.Skip(1).Select(method => Page.Of($$"""
            private static void {{method.Name}}(in {{type}} {{argument}}, {{_written}} destination)
            {
                {{Page.Lines(method.Leaves.Select(leaf => Statement(leaf, argument)))}}
            }
            """)).Prepend(body));
    }

    private string Statement(LeafPlan leaf, string argument)
    {
        var (value, place) = (argument + leaf.Access, $"destination[{Literals.Integer(leaf.Offset)}]");
        return leaf.Value switch
        {
            ValueSpec.Choice choice => $"global::TypedNetworks.Runtime.OneHot.Write({types[choice].IndexOf}({value}), {(leaf.Access.Length == 0 ? "destination" : $"destination.Slice({Literals.Integer(leaf.Offset)}, {Literals.Integer(choice.Count)})")});",
            ValueSpec.Flag => $"{place} = {value} ? 1 : 0;",
            { TypeName: "double" } when plan.Precision == Precision.Single => $"{place} = (float){value};",
            _ => $"{place} = {value};",
        };
    }

    private string IndexOf(ChoicePlan choice) => Page.Of($$"""
        /// <summary>The place of a member in the order of their declaration.{{plan.Names.WhyUnderscore("IndexOf")}}</summary>
        private static int {{choice.IndexOf}}({{choice.Enum.TypeName}} member) => member switch
        {
            {{Page.Lines(choice.Enum.Members.Select((member, i) => $"{choice.Enum.TypeName}.{member} => {Literals.Integer(i)},"))}}
            _ => throw global::TypedNetworks.Runtime.OneHot.NoMember("{{plan.Type.PlainName}}", "{{Words.Members(choice.Enum)}}", member),
        };
        """);
}
