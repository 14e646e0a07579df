using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Weights and biases of a layer that is not there, or in brackets, or of the network and not of its set.</summary>
internal static class LayerAccess
{
    // More layers than these are not listed in a message.
    private const int MaxListed = 4;

    /// <summary>What to say of a name; <see langword="null"/> where it is no layer's.</summary>
    public static Advice? Of(MissingMember member)
    {
        if (!MemberNames.IsOfLayer(member.Text))
        {
            return null;
        }

        var layer = member.Text.ToUpperInvariant();
        if (member.Network.ParameterSet.GetMembers(layer).OfType<IMethodSymbol>().FirstOrDefault() is not { } method)
        {
            return new(member.Name, $"{member.Network.Name} has no {member.Text}: {Layers(member.Network, layer[0])}");
        }

        var reason = !member.IsOfSet ? $"{member.Network.Name} has no {member.Text}: its weights and biases are one set,"
            : layer == member.Text ? $"{member.Owner}.{layer} is a method:"
            : $"{member.Owner} has no {member.Text}:";
        var name = member.IsOfSet ? layer : "Parameters." + layer;
        if (Arguments(member, method) is not { } arguments)
        {
            return new(member.Name, $"{reason} write {name}({string.Join(", ", method.Parameters.Select(parameter => parameter.Name + ": 0"))})");
        }

        var edits = member.Indices.Select((list, i) => ((SyntaxNode)list, i == 0 ? arguments : "")).ToList();
        if (name != member.Text)
        {
            edits.Insert(0, (member.Name, name));
        }

        var written = name + (ShortText.IsLong(arguments) ? "(…)" : arguments);
        return new(member.Name, $"{reason} write {written}") { Title = $"Write {written}", Edits = edits };
    }

    // What is in parentheses stays; what is in brackets gets names, for other libraries have them in another order. The compiler is asked whether it takes them.
    private static string? Arguments(MissingMember member, IMethodSymbol method)
    {
        var indices = member.Indices.SelectMany(list => list.Arguments).ToList();
        var text = member.Call is { } call ? call.ArgumentList.ToString()
            : indices.Count == method.Parameters.Length ? $"({string.Join(", ", method.Parameters.Zip(indices, (parameter, index) => $"{parameter.Name}: {index.Expression}"))})"
            : null;
        return text is not null && Speculation.Method(member.Network.ParameterSet, isStatic: false, method.Name, SyntaxFactory.ParseArgumentList(text).Arguments, member.Name, member.Model) is not null ? text : null;
    }

    /// <summary>The names of all layers' weights, or of their biases.</summary>
    public static IReadOnlyList<string> NamesOf(KnownNetwork network, char letter) =>
    [
        .. network.ParameterSet.GetMembers().OfType<IMethodSymbol>().Select(method => method.Name)
            .Where(name => name[0] == letter && MemberNames.IsOfLayer(name))
            .OrderBy(MemberNames.Layer),
    ];

    private static string Layers(KnownNetwork network, char letter)
    {
        var (isWeight, names) = (letter == 'W', NamesOf(network, letter));
        return names.Count == 0 ? "its layers have no biases"
            : $"its {(isWeight ? "layer" : "bias")}{(names.Count == 1 ? " is" : isWeight ? "s are" : "es are")} {(names.Count <= MaxListed ? string.Join(", ", names) : $"{names[0]}, {names[1]} … {names[names.Count - 1]}")}";
    }
}
