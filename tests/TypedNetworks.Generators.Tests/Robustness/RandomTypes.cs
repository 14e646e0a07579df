namespace TypedNetworks.Generators.Tests.Robustness;

/// <summary>A network of types of every sort, most of which are no vectors, and a program that uses it as declared.</summary>
internal sealed class RandomTypes
{
    private static readonly string[] _known =
        ["double", "float", "int", "byte", "ulong", "bool", "System.DayOfWeek", "System.Numerics.Vector3", "double", "bool", "A", "B", "C", "E", "F", "A", "B", "E"];

    private static readonly string[] _odd =
        ["string", "decimal", "int?", "E?", "A?", "System.DateTime", "(int X, int Y)", "object", "double[]", "System.Collections.Generic.List<int>", "System.IO.FileAttributes", "I", "System.Guid", "nint", "A[]"];

    private static readonly string[] _accessors = ["{ get; set; }", "{ get; init; }", "{ get; }", "{ get; private set; }", "{ get => default!; set { } }", "=> default!;", "{ set { } }", ";"];

    private static readonly string[] _names = ["X", "x", "Width", "@class", "Class", "In", "Größe", "Item1", "P", "Gradient", "T0", "Parameters", "_", "nameof"];

    private readonly Random _random;

    /// <summary>Types and a network in the namespace <c>N</c> and its number.</summary>
    public RandomTypes(int number, int seed)
    {
        _random = new Random(seed + number);
        Source = Write(number);
    }

    /// <summary>The declarations, and the program.</summary>
    public string Source { get; }

    private string Write(int number)
    {
        var (input, output) = (Root(), Root());
        var arguments = string.Join(", ", Arguments());
        return $$"""
            using TypedNetworks;
            #nullable enable
            namespace N{{number}}
            {
                {{Group("A")}}
                {{Group("B")}}
                {{Group("C")}}
                {{Choice("E")}}
                {{Choice("F")}}
                public interface I { double X { get; set; } }

                [Network<{{input}}, {{output}}>{{(arguments.Length > 0 ? $"({arguments})" : "")}}]
                {{(Chance(4) ? "internal" : "public")}} partial class Net
                {
                    {{(Chance(6) ? Pick("int IndexOf;", "void EAt() { }", "class EncodeInput2 { }", "object Predict(string s) => s;", "int Classify;", "void DecodeOutput() { }") : "")}}
                }

                static class Use
                {
                    static void Everything(Net network, {{input}} input, {{output}} target)
                    {
                        network.Initialize(1);
                        var loss = network.Backprop(input, target, network.Parameters) + network.TrainStep(input, target, 1);
                        network.Forward(network.Parameters.AsSpan(), network.Parameters.AsSpan());
                        Net.EncodeInput(input, network.Parameters.AsSpan());
                        Net.EncodeTarget(target, network.Parameters.AsSpan());
                        {{output}} output = Net.DecodeOutput(network.Parameters.AsSpan());
                    }
                }
            }
            """;
    }

    private string Root() => Chance(12) ? Pick([.. _odd.Where(type => !type.Contains(' ', StringComparison.Ordinal) && type is not ("A?" or "object"))]) : Pick(_known);

    private string Member() => Chance(8) ? Pick(_odd) : Pick(_known);

    private IEnumerable<string> Arguments()
    {
        foreach (var (name, values) in new[] { ("Hidden", "3|9|-1"), ("OutputActivation", "\"Softmax\"|\"Tanh\"|\"Sigmod\""), ("Loss", "\"SquaredError\"|\"CrossEntropy\""), ("Precision", "\"Single\""), ("Kernel", "\"Tiled\"|\"Columns\"") })
        {
            if (Chance(4))
            {
                yield return $"{name} = {Pick(values.Split('|'))}";
            }
        }
    }

    private string Group(string name)
    {
        var access = Chance(15) ? Pick("file", "internal") : "public";
        var members = string.Concat(Members(_random.Next(5)).Select(member => $" {(Chance(12) ? Pick("private", "internal", "protected internal", "static") : "public")} {member.Type} {member.Name} {Pick(_accessors)}"));
        return _random.Next(6) switch
        {
            0 => $"{access} {(Chance(10) ? "abstract " : "")}record {name}({Positional()});",
            1 => $"{access} record struct {name}({Positional()});",
            2 => $"{access} record {name}({Positional()}) {{ public double Extra {Pick(_accessors)} }}",
            3 => $"{access} struct {name} {{ {members} }}",
            4 => $"{access} class {name}({Positional()}) {{ {members} }}",
            _ => $"{access} {(Chance(10) ? "abstract " : "")}class {name} {{ {members} }}",
        };
    }

    private string Positional() => string.Join(", ", Members(_random.Next(1, 5)).Select(member => $"{member.Type} {member.Name}"));

    private IEnumerable<(string Type, string Name)> Members(int count) => _names.OrderBy(_ => _random.Next()).Take(count).ToArray().Select(name => (Member(), name));

    private string Choice(string name)
    {
        var members = _names.OrderBy(_ => _random.Next()).Take(Chance(8) ? _random.Next(2) : _random.Next(2, 9)).Select(member => member + (Chance(10) ? $" = {_random.Next(4)}" : ""));
        return $"{(Chance(12) ? "[System.Flags] " : "")}{(Chance(15) ? "internal" : "public")} enum {name}{(Chance(3) ? " : byte" : "")} {{ {string.Join(", ", members)} }}";
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
