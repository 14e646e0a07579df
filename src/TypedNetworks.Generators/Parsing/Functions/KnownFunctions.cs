using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Maths;
using static TypedNetworks.Generators.Maths.Function;

namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>The functions of .NET and of the library that the user's own may call.</summary>
internal static class KnownFunctions
{
    private static readonly Dictionary<(string Name, int Arguments), Func<Expr[], Expr>> _functions = new()
    {
        [("Exp", 1)] = Call(Exp),
        [("ExpM1", 1)] = Call(ExpM1),
        [("Log", 1)] = Call(Log),
        [("Log", 2)] = arguments => Expr.Of(Log, arguments[0]) / Expr.Of(Log, arguments[1]),
        [("LogP1", 1)] = Call(LogP1),
        [("Log2", 1)] = Call(Log2),
        [("Log10", 1)] = Call(Log10),
        [("Sqrt", 1)] = Call(Sqrt),
        [("Cbrt", 1)] = Call(Cbrt),
        [("Pow", 2)] = Call(Pow),
        [("Sin", 1)] = Call(Sin),
        [("Cos", 1)] = Call(Cos),
        [("Tan", 1)] = Call(Tan),
        [("Asin", 1)] = Call(Asin),
        [("Acos", 1)] = Call(Acos),
        [("Atan", 1)] = Call(Atan),
        [("Atan2", 2)] = Call(Atan2),
        [("Sinh", 1)] = Call(Sinh),
        [("Cosh", 1)] = Call(Cosh),
        [("Tanh", 1)] = Call(Tanh),
        [("Abs", 1)] = Call(Abs),
        [("Sign", 1)] = Call(Sign),
        [("Min", 2)] = Call(Min),
        [("Max", 2)] = Call(Max),
        [("Clamp", 3)] = arguments => Expr.Of(Min, Expr.Of(Max, arguments[0], arguments[1]), arguments[2]),
        [("FusedMultiplyAdd", 3)] = Call(FusedMultiplyAdd),

        // Of the library alone.
        [("Sigmoid", 1)] = Call(Sigmoid),
        [("Softplus", 1)] = Call(Softplus),
        [("Erf", 1)] = Call(Erf),
        [("NormalCdf", 1)] = Call(NormalCdf),

        // Of a number that is one already.
        [("CreateChecked", 1)] = arguments => arguments[0],
        [("CreateSaturating", 1)] = arguments => arguments[0],
        [("CreateTruncating", 1)] = arguments => arguments[0],
    };

    private static readonly Dictionary<string, double> _constants = new()
    {
        ["One"] = 1,
        ["Zero"] = 0,
        ["NegativeOne"] = -1,
        ["Pi"] = Math.PI,
        ["Tau"] = 2 * Math.PI,
        ["E"] = Math.E,
        ["PositiveInfinity"] = double.PositiveInfinity,
        ["NegativeInfinity"] = double.NegativeInfinity,
        ["NaN"] = double.NaN,
        ["AdditiveIdentity"] = 0,
        ["MultiplicativeIdentity"] = 1,
    };

    private static readonly string[] _steps = ["Floor", "Ceiling", "Round", "Truncate", "IEEERemainder", "Ieee754Remainder"];

    /// <summary>What a function makes of its arguments; <see langword="null"/> where it is none of those.</summary>
    public static Expr? Apply(IMethodSymbol method, Expr[] arguments) =>
        IsOfNumbers(method) && _functions.TryGetValue((method.Name, arguments.Length), out var function) ? function(arguments) : null;

    /// <summary>Whether a function is one of those, for any arguments.</summary>
    public static bool Knows(IMethodSymbol method) => IsOfNumbers(method) && _functions.ContainsKey((method.Name, method.Parameters.Length));

    /// <summary>Whether a function goes in steps, between which its slope is zero.</summary>
    public static bool GoesInSteps(IMethodSymbol method) => IsOfNumbers(method) && _steps.Contains(method.Name);

    /// <summary>Whether a function asks whether a number is NaN.</summary>
    public static bool AsksForNaN(IMethodSymbol method) => IsOfNumbers(method) && method is { Name: "IsNaN", Parameters.Length: 1 };

    /// <summary>The number that generic code writes as a property, such as <c>T.One</c>; <see langword="null"/> for any other property.</summary>
    public static double? Constant(IPropertySymbol property) =>
        IsOfNumbers(property) && _constants.TryGetValue(property.Name, out var value) ? value : null;

    /// <summary>Whether a type is one of those by which generic code computes.</summary>
    public static bool IsGenericMath(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface && type.ContainingNamespace.ToDisplayString() == "System.Numerics";

    private static Func<Expr[], Expr> Call(Function function) => arguments => Expr.Of(function, arguments);

    private static bool IsOfNumbers(ISymbol member) => member is { IsStatic: true, ContainingType: { } type } && (type.SpecialType is SpecialType.System_Double or SpecialType.System_Single
        || IsGenericMath(type)
        || type.ContainingNamespace.ToDisplayString() switch
        {
            "System" => type.Name is "Math" or "MathF",
            "TypedNetworks.Numerics" => type.Name == "ScalarMath",
            _ => false,
        });
}
