namespace TypedNetworks.Generators.Planning;

/// <summary>Decides what one method and one call of it may take.</summary>
internal static class MethodBudget
{
    /// <summary>Where working memory of so many bytes is.</summary>
    /// <param name="bytes">What a call needs.</param>
    /// <param name="stackBytes">What it may take of the stack.</param>
    public static MemoryHome Home(long bytes, int stackBytes) =>
        bytes == 0 ? MemoryHome.Nowhere
        : bytes <= stackBytes ? MemoryHome.Stack
        : MemoryHome.Pool;

    /// <summary>How many statements of so many terms stand in one method, so that the JIT still optimises it: at least one.</summary>
    public static int Statements(int termsPerStatement) =>
        Math.Min(Budget.MaxStatements, Math.Max(1, Budget.MaxTerms / termsPerStatement));
}
