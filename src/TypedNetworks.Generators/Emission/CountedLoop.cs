using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission;

/// <summary>A loop that counts from 0; what would run once stands by itself.</summary>
internal static class CountedLoop
{
    /// <summary>Statements for each number, which they are given as it is called there.</summary>
    public static string Of(string index, int count, Func<string, string> statements) => count == 1
        ? statements("0")
        : Page.Of($$"""
            for (var {{index}} = 0; {{index}} < {{count}}; {{index}}++)
            {
                {{statements(index)}}
            }
            """);

    /// <summary>Where one of several equally long stretches begins.</summary>
    public static string Offset(string index, int length) => index == "0" ? index : $"{index} * {Literals.Integer(length)}";
}
