using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Maths.Differentiation;
using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.Generators.Tests.Maths.Differentiation;

/// <summary>Functions as users write them: read by the generator, and compiled by the compiler.</summary>
internal static class OwnFunctions
{
    /// <summary>The class of some members.</summary>
    public static string Class(string members) => $$"""
        using System;
        using System.Numerics;
        using TypedNetworks.Numerics;

        public static class Mine
        {
        {{members}}
        }
        """;

    /// <summary>What the generator reads of a method <c>F</c> among some members.</summary>
    public static FunctionReading Read(string members) => ReadSource(Class(members), "Mine", "F");

    /// <summary>What the generator reads of a method of some sources.</summary>
    public static FunctionReading ReadSource(string source, string type, string name) => ReadAll(source, type, [name]).Single();

    /// <summary>What the generator reads of some methods of a class.</summary>
    public static IReadOnlyList<FunctionReading> ReadAll(string source, string type, IEnumerable<string> names)
    {
        var compilation = InMemory.Compile(source);
        var symbol = compilation.GetTypeByMetadataName(type)!;
        return [.. names.Select(name => FunctionReader.Read(symbol.GetMembers(name).OfType<IMethodSymbol>().Single(), compilation, CancellationToken.None))];
    }

    /// <summary>An activation <c>F(z)</c> with its derivative.</summary>
    public static Derivation Activation(string expression) => Derivation.Of(Value($"static double F(double z) => {expression};"), Symbols.Z, Symbols.A);

    /// <summary>A loss <c>F(y, t)</c> with its derivative.</summary>
    public static Derivation Loss(string expression) => Derivation.Of(Value($"static double F(double y, double t) => {expression};"), Symbols.Y, output: null);

    /// <summary>The expression of a method <c>F</c>, which must be read.</summary>
    public static Expr Value(string members)
    {
        var reading = Read(members);
        Assert.Null(reading.Obstacle);
        return reading.Value!;
    }

    /// <summary>Compiled methods <c>F0</c>, <c>F1</c> and so on.</summary>
    public static IReadOnlyList<TDelegate> Compile<TDelegate>(string parameters, IReadOnlyList<string> expressions)
        where TDelegate : Delegate
    {
        var type = InMemory.Load(Class(Members(parameters, expressions))).GetType("Mine", throwOnError: true)!;
        return [.. expressions.Select((_, i) => type.GetMethod(Name(i), BindingFlags.Static | BindingFlags.Public)!.CreateDelegate<TDelegate>())];
    }

    /// <summary>What the generator reads of the same methods.</summary>
    public static IReadOnlyList<FunctionReading> ReadAll(string parameters, IReadOnlyList<string> expressions) =>
        ReadAll(Class(Members(parameters, expressions)), "Mine", expressions.Select((_, i) => Name(i)));

    private static string Members(string parameters, IReadOnlyList<string> expressions) =>
        string.Join("\n", expressions.Select((expression, i) => $"    public static double {Name(i)}({parameters}) => {expression};"));

    private static string Name(int i) => FormattableString.Invariant($"F{i}");
}
