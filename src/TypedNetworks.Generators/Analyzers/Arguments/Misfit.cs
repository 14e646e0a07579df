using Microsoft.CodeAnalysis.Text;

namespace TypedNetworks.Generators.Analyzers.Arguments;

/// <summary>Something in the brackets of an attribute that the compiler refuses, and the way out of it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Reason">Why.</param>
internal sealed record Misfit(TextSpan Span, string Remedy, string Reason)
{
    /// <summary>What to write there, empty to remove it; <see langword="null"/> where the user alone knows.</summary>
    public string? Text { get; init; }

    /// <summary>The units of layers to add behind the attribute.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>The name of the activation or loss to add to the class, or <see langword="null"/>.</summary>
    public string? Function { get; init; }

    /// <summary>Whether that is a loss.</summary>
    public bool IsLoss { get; init; }
}
