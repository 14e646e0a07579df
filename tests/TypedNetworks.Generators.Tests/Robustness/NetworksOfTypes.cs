namespace TypedNetworks.Generators.Tests.Robustness;

/// <summary>Valid networks of types of every kind, each a source of its own.</summary>
internal static class NetworksOfTypes
{
    private static readonly string[] _numbers = ["double", "float", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong"];

    private static readonly string[] _precisions = ["Double", "Single"];

    /// <summary>The sources, the network of each in a namespace of its own.</summary>
    public static string[] Sources { get; } =
    [
        .. Declarations.Select((declaration, i) => $"#pragma warning disable CS1591 // What is generated has to be documented, the types need not be.\nusing TypedNetworks;\nnamespace Typed{i};\n{declaration}"),
    ];

    private static IEnumerable<string> Declarations =>
    [
        .. _numbers.Select(type => $"[Network<{type}, bool>] public partial class Net;"),
        .. _numbers.Select(type => $"[Network<bool, {type}>(Precision = \"Single\")] public partial class Net;"),
        .. _precisions.SelectMany(precision => Kinds.Select(kind => $"{kind} [Network<T, T>(Hidden = 3, Precision = \"{precision}\")] public partial class Net;")),
        "public enum Yes { A, B } [Network<Yes, Yes>(OutputActivation = \"Tanh\", Loss = \"SquaredError\")] public partial class Net;",
        "[Network<double, bool>(OutputActivation = \"Tanh\", Loss = \"Huber\", Kernel = \"Tiled\")] public partial class Net;",
        $"public enum Many {{ {string.Join(", ", Enumerable.Range(0, 300).Select(i => $"M{i}"))} }} [Network<Many, Many>(Hidden = 4)] public partial class Net;",
        $"public record Long({string.Join(", ", Enumerable.Range(0, 400).Select(i => $"double M{i}"))}); [Network<Long, Long>(Hidden = 4)] public partial class Net;",
        "public partial class Outer { private record struct In(double A); private enum Out { A, B } [Network<In, Out>] private partial class Net { public static string Use() => new Net().Classify(new In(1)).ToString(); } }",
        "internal record struct In(double A); [Network<In, bool>] internal partial class Net;",
        "public record struct Pair<X, Y>(X First, Y Second); [Network<Pair<double, Pair<int, bool>>, Pair<float, System.DayOfWeek>>(Hidden = 2)] public partial class Net;",
        "[Network<System.Numerics.Vector3, System.Numerics.Vector2>(Hidden = 2)] public partial class Net;",
        "public record struct @event(double @class, double Class, int @in, bool @params) { public double @out { get; set; } } public enum @enum { @true, @false } [Network<@event, @enum>] public partial class @static;",
        "public record In(double P, double T0, double Gradient, double Parameters, double X, double Input, double InputCount); [Network<In, bool>(Hidden = 2)] public partial class Net;",
        "public class Old { [System.Obsolete] public double A { get; set; } public double B { get; set; } } public enum Kind { A, [System.Obsolete(\"No.\")] B } [Network<Old, Kind>] public partial class Net;",
        "public enum IndexOf { A, B } public enum Species { A, B } [Network<IndexOf, Species>] public partial class Net { private int IndexOf(int i) => i; private int SpeciesAt => IndexOf(1); internal int Use() => SpeciesAt; }",
        "public static class A { public enum Kind { A, B } } public static class B { public enum Kind { A, B } } public record Both(A.Kind First, B.Kind Second); [Network<Both, Both>] public partial class Net;",
        "[Network<double, int>] public partial class Net { private class System; private class Math; private class TypedNetworks; private class IPredictor; }",
        "[Network<bool, bool>] public partial class Net { public bool Predict(bool a, bool b) => Predict(a) && Predict(b); public double Backprop() => 1; public void Classify(bool input) { } }",
        "public class Mine { public double A { get; set; } } [Network<Mine, Mine>(Activation = nameof(a), Hidden = 2)] public partial class Net { private static double a(double z) => z; private static double aDerivative(double z) => z > 0 ? 1 : 1; }",
    ];

    private static IEnumerable<string> Kinds =>
    [
        "public record T(double A, bool B);",
        "public record struct T(float A, System.DayOfWeek B);",
        "public struct T { public double A { get; set; } public int B { get; init; } public ulong C; }",
        "public class T { public double A { get; set; } public required float B { get; init; } public required bool C; }",
        "public record Base(double A); public sealed record T(double A, Base Other) : Base(A) { public long C { get; init; } }",
        "public readonly struct T(double a, int b) { public double A { get; } = a; public int B { get; } = b; }",
        "public class T(double a) { public required double A { get; set; } = a; }",
        "public enum T : ulong { A = ulong.MaxValue, B = 0 }",
    ];
}
