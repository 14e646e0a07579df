using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.Arguments;

/// <summary>Finds what the compiler refuses among the arguments of one attribute that has a name.</summary>
/// <param name="declaration">What was declared.</param>
/// <param name="shape">What the attribute takes.</param>
/// <param name="values">Reads values.</param>
internal sealed class MisfitReader(NetworkDeclaration declaration, AttributeShape shape, ArgumentValueReader values)
{
    private const string UnitsFirst = "[Layer] takes its units first, and without a name";

    private const int MostListed = 3;

    private readonly string _network = declaration.Name;

    /// <summary>What is wrong with the arguments of an attribute, those of whose syntax the compiler complains aside.</summary>
    public IEnumerable<Misfit> Read(AttributeSyntax attribute)
    {
        var arguments = (attribute.ArgumentList?.Arguments ?? []).ToList();
        var taken = arguments.Select(argument => argument.NameEquals?.Name.Identifier.ValueText).OfType<string>().Where(shape.Arguments.Contains).ToList();
        var unnamed = new PositionalReader(_network, shape, values).Read([.. arguments.Where(argument => !IsNamed(argument))], taken);
        var misfits = arguments.Where(argument => IsNamed(argument) && !IsUnfinished(argument))
            .Select(argument => OfNamed(argument, isFirst: argument == arguments[0], taken))
            .Append(unnamed)
            .OfType<Misfit>()
            .ToList();
        return misfits.Count == 0 && shape.IsLayer && attribute.ArgumentList is not { ContainsDiagnostics: true } && arguments.All(argument => argument.NameEquals is not null)
            ? [new(attribute.Span, $"Add the number of units to [Layer] of '{_network}', as in '[Layer(4)]'", "a layer has 1 unit or more")]
            : misfits;
    }

    private static bool IsNamed(AttributeArgumentSyntax argument) => argument.NameEquals is not null || argument.NameColon is not null;

    // While it is typed. A word such as 'float' is an error of syntax, but a whole one.
    private static bool IsUnfinished(AttributeArgumentSyntax argument) => argument.ContainsDiagnostics && argument.Expression is not PredefinedTypeSyntax;

    private Misfit? OfNamed(AttributeArgumentSyntax argument, bool isFirst, IReadOnlyList<string> taken)
    {
        var name = (argument.NameEquals?.Name ?? argument.NameColon!.Name).Identifier.ValueText;
        if (shape.IsLayer && argument.NameColon is not null && name == "units")
        {
            return OfValue(argument, "units: ", AttributeShape.Units);
        }

        if (argument.NameEquals is not null && shape.Arguments.Contains(name))
        {
            return OfValue(argument, name + " = ", name);
        }

        var target = shape.Arguments.Contains(name) ? name : shape.Nearest(name, taken);
        if (target is null)
        {
            return Superfluous(argument, name);
        }

        var value = values.Read(target, argument.Expression);
        return value.Fit switch
        {
            ValueFit.Unknown when target != name => Superfluous(argument, name),
            ValueFit.SeveralLayers => OfLayers(argument, value.Units),
            _ when target == AttributeShape.Units => isFirst
                ? Instead(argument, value.Text, UnitsFirst)
                : new(argument.Span, $"Write '{value.Text}' as the first argument of [Layer] instead of '{Squeezed(argument.ToString())}' for '{_network}'", UnitsFirst),
            _ => Instead(argument, $"{target} = {value.Text}", argument.NameColon is not null ? $"arguments of {shape.Name} are set with '='" : $"{shape.Name} has no argument '{name}'"),
        };
    }

    private Misfit? OfValue(AttributeArgumentSyntax argument, string prefix, string name)
    {
        var value = values.Read(name, argument.Expression);
        var what = ArgumentNames.Of(name).Count > 0 ? "name" : ArgumentNames.IsList(name) ? "list" : "number";
        return value.Fit switch
        {
            ValueFit.Rewritten when value.Text.StartsWith("nameof(", StringComparison.Ordinal) => Instead(argument, prefix + value.Text, $"{name} is the name of a method, not the method"),
            ValueFit.Rewritten => Instead(argument, prefix + value.Text, Nature(name)),
            ValueFit.SeveralLayers => OfLayers(argument, value.Units),
            ValueFit.MissingFunction when !ContractNames.All(declaration).Contains(value.Text) => new(argument.Span, $"Add '{UserFunctions.SignatureOf(value.Text, name == "Loss", declaration)}' to '{_network}'", $"its {name} is a method of that name")
            {
                Function = value.Text,
                IsLoss = name == "Loss",
            },
            ValueFit.NotConstant => new(
                argument.Span,
                what == "list" ? $"Write the list itself instead of '{value.Text}' for '{_network}'" : $"Write the {what} itself, or a const, instead of '{value.Text}' for '{_network}'",
                $"{name} must be known when the program is compiled"),
            ValueFit.Unknown => new(
                argument.Span,
                $"Write a {(what == "number" ? "whole number" : what == "list" ? "list of names" : "name in quotes")} instead of '{Squeezed(argument.Expression.ToString())}' for '{_network}'",
                ArgumentNames.Of(name) is { Count: > 0 } names ? $"{name} is one of {string.Join(", ", names)}" : Nature(name)),
            _ => null,
        };
    }

    private Misfit OfLayers(AttributeArgumentSyntax argument, IReadOnlyList<string> units) => new(
        argument.Span,
        $"Write '{PositionalReader.Spelled(units).Trim()}' below [Network] instead of '{Squeezed(argument.ToString())}' for '{_network}'",
        "Hidden is the size of one layer, and several layers have a [Layer] each")
    {
        Text = "",
        Layers = units,
    };

    private Misfit Superfluous(AttributeArgumentSyntax argument, string name)
    {
        var remedy = $"Remove '{Squeezed(argument.ToString())}' from '{_network}'";
        return shape.IsOfTypes && (ArgumentNames.IsSize(name) || ArgumentNames.IsList(name))
            ? new(argument.Span, remedy, "sizes and names follow from the types") { Text = "" }
            : new(argument.Span, remedy, $"{shape.Name} has no argument '{name}', only {string.Join(", ", shape.Arguments)}");
    }

    private Misfit Instead(AttributeArgumentSyntax argument, string text, string reason) =>
        new(argument.Span, $"Write '{text}' instead of '{Squeezed(argument.ToString())}' for '{_network}'", reason) { Text = text };

    // What an argument takes, for the end of a message.
    private static string Nature(string argument) =>
        ArgumentNames.Of(argument) is { Count: > 0 } names
            ? names.Count <= MostListed ? $"{argument} is one of {string.Join(", ", names.Select(name => $"\"{name}\""))}" : $"{argument} is a name in quotes, or a constant of {ArgumentNames.ClassOf(argument)}"
            : ArgumentNames.IsList(argument) ? $"{argument} is a list, with a name for each {(argument == "InputNames" ? "input" : "output")}"
            : $"{argument} is a whole number";

    // A message is one line.
    private static string Squeezed(string text) => string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
