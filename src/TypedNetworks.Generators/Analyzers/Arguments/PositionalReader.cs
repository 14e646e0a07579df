using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Analyzers.Arguments;

/// <summary>Gives names to arguments without: numbers are sizes from the inputs to the outputs, names what takes such a name.</summary>
internal sealed class PositionalReader(string network, AttributeShape shape, ArgumentValueReader values)
{
    private static readonly string[] _sizes = ["Inputs", "Hidden", "Outputs"];

    private readonly List<string> _written = [];

    private string Reason => shape.IsLayer ? "the units of a [Layer] are a whole number and come first, and all else has a name" : $"each argument of {shape.Name} has its name before it";

    /// <summary>What is wrong with some arguments in a row, or <see langword="null"/>; <paramref name="taken"/> are the names of the others.</summary>
    public Misfit? Read(IReadOnlyList<AttributeArgumentSyntax> arguments, IReadOnlyList<string> taken)
    {
        var expressions = arguments.Select(argument => argument.Expression).ToList();
        var numbers = expressions.Select(expression => values.Read(AttributeShape.Units, expression)).ToList();
        if (arguments.Count == 0 || numbers.Any(number => number.Fit == ValueFit.Broken) || (shape.IsLayer && numbers is [{ Fit: ValueFit.Right }]))
        {
            return null;
        }

        var span = TextSpan.FromBounds(arguments[0].SpanStart, arguments[arguments.Count - 1].Span.End);
        var instead = string.Join(", ", arguments);
        var sizes = numbers.TakeWhile(IsNumber).Select(number => number.Text).ToList();
        var layers = NameSizes(sizes, taken);
        if (layers is null || !expressions.Skip(sizes.Count).All(expression => NameText(expression, taken)))
        {
            var example = shape.IsLayer ? "[Layer(4, Activation = \"ReLU\")]" : shape.IsOfTypes ? "Hidden = 8" : "Inputs = 2, Outputs = 1";
            return new(span, $"Write each argument with its name instead of '{instead}' for '{network}', as in '{example}'", Reason);
        }

        var text = string.Join(", ", _written);
        return shape.IsLayer && sizes.Count != 1
            ? WithLayers(span, $"Write '[Layer({(sizes.Count == 0 ? "…, " : "")}{text})]{Spelled(layers)}' instead of '[Layer({instead})]' for '{network}'", sizes.Count == 0 ? null : text, layers)
            : WithLayers(span, $"Write '{text}'{(layers.Count > 0 ? $" and '{Spelled(layers).Trim()}'" : "")} instead of '{instead}' for '{network}'", text, layers);
    }

    /// <summary>Attributes of layers, each with a blank before it.</summary>
    public static string Spelled(IEnumerable<string> layers) => string.Concat(layers.Select(units => $" [Layer({units})]"));

    private static bool IsNumber(ArgumentValue value) => value.Fit is ValueFit.Right or ValueFit.Rewritten;

    private Misfit WithLayers(TextSpan span, string remedy, string? text, IReadOnlyList<string> layers) => new(
        span,
        remedy,
        shape.IsLayer && layers.Count > 0 ? "each layer has a [Layer]" : Reason)
    {
        Text = text,
        Layers = layers,
    };

    // The layers for which there is no argument; null where it is not clear what the numbers are.
    private IReadOnlyList<string>? NameSizes(List<string> sizes, IReadOnlyList<string> taken)
    {
        if (shape.IsLayer)
        {
            _written.AddRange(sizes.Take(1));
            return [.. sizes.Skip(1)];
        }

        string[] free = [.. _sizes.Where(name => shape.Arguments.Contains(name) && !taken.Contains(name))];
        if (sizes.Count > free.Length && free.Length == 3)
        {
            _written.Add($"Inputs = {sizes[0]}");
            _written.Add($"Outputs = {sizes[sizes.Count - 1]}");
            return [.. sizes.Skip(1).Take(sizes.Count - 2)];
        }

        var named = sizes.Count == free.Length ? free : [.. free.Where(name => name != "Hidden")];
        if (sizes.Count != named.Length)
        {
            return null;
        }

        _written.AddRange(named.Zip(sizes, (name, size) => $"{name} = {size}"));
        return [];
    }

    private bool NameText(ExpressionSyntax expression, IReadOnlyList<string> taken)
    {
        foreach (var argument in shape.Arguments.Where(argument => ArgumentNames.Of(argument).Count > 0 && !taken.Contains(argument) && !_written.Any(written => written.StartsWith(argument + " ", StringComparison.Ordinal))))
        {
            if (values.ReadKnown(argument, expression) is { } value)
            {
                _written.Add($"{argument} = {value}");
                return true;
            }
        }

        return false;
    }
}
