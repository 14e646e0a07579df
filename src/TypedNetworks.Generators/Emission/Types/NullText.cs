using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission.Types;

/// <summary>Documents what becomes of a <see langword="null"/> among the values that a method takes.</summary>
internal static class NullText
{
    /// <summary>The exception; empty where nothing can be <see langword="null"/>.</summary>
    /// <param name="arguments">The arguments' names, and what writes each as numbers.</param>
    public static string Of(params (string Name, EncodingPlan Encoding)[] arguments)
    {
        var refused = arguments.SelectMany(argument => Refused(argument.Name, argument.Encoding)).ToList();
        return refused.Count == 0 ? ""
            : $"/// <exception cref=\"global::System.ArgumentNullException\">{Words.Sentence($"{Words.Alternatives(refused)} is <see langword=\"null\"/>")}</exception>";
    }

    private static IEnumerable<string> Refused(string name, EncodingPlan encoding)
    {
        var reference = $"<paramref name=\"{name}\"/>";
        return (encoding.References.Any(access => access.Length == 0) ? new[] { reference } : [])
            .Concat(encoding.References.Any(access => access.Length > 0) ? ["an object within " + reference] : []);
    }
}
