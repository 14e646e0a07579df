using System.Globalization;

namespace TypedNetworks.Generators.Tests;

/// <summary>Runs code under cultures that spell numbers, letters or dates in ways of their own.</summary>
internal static class Cultures
{
    /// <summary>A decimal comma and another minus; a dotless i; digits, direction and a calendar of their own.</summary>
    public static TheoryData<string> Names => ["fi-FI", "tr-TR", "ar-SA"];

    /// <summary>What a function gives on a thread of that culture.</summary>
    public static T Under<T>(string culture, Func<T> function)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = function();
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failure = exception;
            }
        })
        {
            CurrentCulture = CultureInfo.GetCultureInfo(culture),
            CurrentUICulture = CultureInfo.GetCultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw new InvalidOperationException($"Under {culture}: {failure.Message}", failure);
    }
}
