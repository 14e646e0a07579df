using Microsoft.CodeAnalysis.CSharp;

namespace TypedNetworks.Generators.Tests.Robustness;

/// <summary>A declaration as nobody in their right mind would write it, but somebody might while typing.</summary>
internal sealed class RandomNetwork
{
    private static readonly string[] _sizes =
        ["1", "2", "3", "4", "8", "1", "2", "3", "9", "17", "40", "300", "0", "-1", "int.MaxValue", "int.MinValue", "1_000_000_000", "1 + 1", "Size", "3.5", "\"3\"", "Missing", "default", "'a'"];

    private static readonly string[] _names =
        ["a", "b", "c", "p", "p_", "t0", "t1", "gradient", "learningRate", "Parameters", "Sigmoid", "a1_0", "w1", "x", "x0", "value", "var", "dynamic", "_", "Item1", "Item2", "Rest", "ToString", "class", "", "a b", "1a", "größe", "日本", "nameof", "global", "await", "F"];

    private static readonly string[] _texts =
        ["", " ", "Sigmod", "sigmoid", "\"", "\\", "a\nb", "a\r\nb", "a\u2028b", "a\u2029b", "a\u0085b", "*/", "// x", "{0}", "{", "}", "\0", "\ud800", "😀", "class", "<a>&</a>", "TİTLE", "\u0001", "F", "Hinge", "Net", "Forward"];

    private static readonly string[] _members =
    [
        "static double F(double z) => z; static double FDerivative(double z) => 1;",
        "static double F(double z) => z;",
        "static float F(float z) => z; static float FDerivative(float z) => 1;",
        "double F(double z) => z; int FDerivative;",
        "static T F<T>(T z) => z;",
        "static double Hinge(double y, double t) => y; static double HingeDerivative(double y, double t) => t;",
        "static double Hinge(double y, double t) => y; static double HingeDerivative(double y) => 1;",
        "double Sigmoid; class Tanh { } static int Softmax(int x) => x;",
        "double Mish => 1; double MishDerivative() => 2; const int ForwardCore = 1;",
        "void Mine() { } event System.Action Happened { add { } remove { } }",
    ];

    // These stand where the contract's members should.
    private static readonly string[] _collisions =
        ["int Parameters;", "void Forward(string s) { }", "double Forward(double x0, double x1) => 0;", "class ParameterSet { }", "void Initialize(int seed) { }", "const int InputCount = 7;"];

    private readonly Random _random;

    /// <summary>A declaration in the namespace <c>N</c> and its number.</summary>
    public RandomNetwork(int number, int seed)
    {
        _random = new Random(seed + number);
        Number = number;
        Source = Write();
    }

    /// <summary>Its number.</summary>
    public int Number { get; }

    /// <summary>The declaration.</summary>
    public string Source { get; }

    /// <summary>Code that uses the network's members; empty where those may well be something else.</summary>
    public string Use { get; private set; } = "";

    /// <summary>Whether a size that is given as a plain number is none, or one is not given, so that it must be refused.</summary>
    public bool MustBeRefused { get; private set; }

    private string Write()
    {
        var isPartial = !Chance(15);
        var keyword = Chance(10) ? Pick("struct", "record", "record struct", "interface", "record class") : "class";
        var name = Chance(10) ? Pick("@class", "Größe", "Forward", "ParameterSet", "Sigmoid", "System", "var1") : "Net";
        var parameters = Chance(20) ? Pick("<T>", "<T, @in>") : "";
        var isFileLocal = Chance(40);
        var isStatic = !isFileLocal && keyword == "class" && Chance(40);
        var modifiers = $"{(isFileLocal ? "file " : "public ")}{(isStatic ? "static " : keyword == "class" && Chance(3) ? Pick("sealed ", "abstract ", "unsafe ") : "")}{(isPartial ? "partial " : "")}";
        var isCollision = Chance(20);
        var primary = keyword != "interface" && !isStatic && Chance(15) ? "(int seed)" : "";
        var body = $"const int Size = {Pick("2", "3", "0")}; {(isCollision ? Pick(_collisions) : "")} {(keyword != "interface" && Chance(2) ? Pick(_members) : "")} {(keyword == "class" && primary == "" && !isStatic && Chance(15) ? $"public {name}(string s) {{ }}" : "")}";
        body = isStatic ? "public const int Size = 2;" : body;
        var attributes = $"{NetworkAttribute()}{string.Concat(Enumerable.Range(0, Chance(3) ? _random.Next(4) : 0).Select(_ => LayerAttribute()))}{(Chance(40) ? NetworkAttribute() : "")}";
        var type = $"{attributes}\n{modifiers}{keyword} {name}{parameters}{primary} {{ {body} }}";
        if (Chance(12))
        {
            type += $"\n{(Chance(4) ? NetworkAttribute() : Chance(2) ? LayerAttribute() : "")}\n{(Chance(8) ? "" : "partial ")}{keyword} {name}{parameters} {{ }}";
        }

        var outer = Chance(10) && !isFileLocal ? Pick("partial class Outer", "partial struct Outer", "partial interface Outer", "partial record Outer", "class Outer", "partial class Outer<T>", "static partial class Outer") : "";
        var isBroken = Chance(30);
        var path = $"{(outer == "" ? "" : "Outer" + (outer.EndsWith('>') ? "<int>" : "") + ".")}{name}{(parameters == "" ? "" : parameters == "<T>" ? "<int>" : "<int, int>")}";
        if (!isBroken && !isFileLocal && !isStatic && !isCollision && name is not ("Forward" or "ParameterSet"))
        {
            Use = $$"""
                namespace N{{Number}} { static class Use { static int Everything({{path}} network)
                {
                    network.Initialize(1);
                    network.ForwardBatch(default, default);
                    var loss = network.BackpropBatch(default, default, network.Parameters);
                    network.Forward(network.Parameters.AsSpan(), network.Parameters.AsSpan());
                    loss += network.Backprop(network.Parameters.AsSpan(), network.Parameters.AsSpan(), network.Parameters);
                    loss += network.TrainStep(network.Parameters.AsSpan(), network.Parameters.AsSpan(), 1);
                    network.Parameters.Clear();
                    network.Parameters.CopyTo(network.Parameters.Clone().AsSpan());
                    return {{path}}.InputCount ^ {{path}}.OutputCount ^ {{path}}.ParameterCount;
                } } }
                """;
        }

        var text = $"using TypedNetworks;\nnamespace N{Number}\n{{\n{(outer == "" ? type : $"public {outer} {{ {type} }}")}\n}}\n";
        return isBroken ? text.Remove(_random.Next(20, text.Length - 12), _random.Next(1, 11)) : text;
    }

    private string NetworkAttribute()
    {
        var arguments = new List<string>();
        Size(arguments, "Inputs", oneIn: 25);
        Size(arguments, "Outputs", oneIn: 25);
        if (Chance(2))
        {
            arguments.Add($"Hidden = {Pick(_sizes)}");
        }

        Text(arguments, "Activation", typeof(Activations));
        Text(arguments, "OutputActivation", typeof(Activations));
        Text(arguments, "Loss", typeof(Losses));
        Text(arguments, "Precision", typeof(Precisions));
        Text(arguments, "Bias", typeof(Biases));
        Text(arguments, "Initializer", typeof(Initializers));
        Text(arguments, "Kernel", typeof(Kernels));
        Names(arguments, "InputNames");
        Names(arguments, "OutputNames");
        return $"[Network({string.Join(", ", arguments)})]\n";
    }

    private string LayerAttribute()
    {
        var arguments = new List<string> { Pick(_sizes) };
        Text(arguments, "Activation", typeof(Activations));
        Text(arguments, "Bias", typeof(Biases));
        return $"[Layer({string.Join(", ", arguments)})]\n";
    }

    private void Size(List<string> arguments, string name, int oneIn)
    {
        if (Chance(oneIn))
        {
            MustBeRefused = true;
            return;
        }

        var size = Chance(3) ? Pick(_sizes) : Pick("1", "2", "3");
        MustBeRefused |= size is "0" or "-1" or "int.MinValue";
        arguments.Add($"{name} = {size}");
    }

    private void Text(List<string> arguments, string name, Type constants)
    {
        if (!Chance(4))
        {
            return;
        }

        var known = constants.GetFields().Select(field => field.Name).ToArray();
        arguments.Add($"{name} = " + _random.Next(8) switch
        {
            0 => SymbolDisplay.FormatLiteral(Pick(_texts), quote: true),
            1 => Pick("nameof(F)", "nameof(Hinge)", "null", "1", "nameof(Size) + \"x\"", $"{constants.Name}.{Pick(known)}"),
            _ => $"\"{Pick(known)}\"",
        });
    }

    private void Names(List<string> arguments, string name)
    {
        if (Chance(5))
        {
            var names = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => SymbolDisplay.FormatLiteral(Chance(12) ? Pick(_texts) : Pick(_names), quote: true));
            var list = string.Join(", ", Chance(20) ? names.Append("null") : names);
            arguments.Add($"{name} = {(Chance(20) ? "null" : Chance(2) ? $"new[] {{ {list} }}" : $"new string[] {{ {list} }}")}");
        }
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
