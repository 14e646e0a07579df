using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Where in the user's source a violation is, without a location: the analyzer finds the place.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Name">The argument's, method's or member's name; empty where there is none.</param>
/// <param name="Layer">Which <c>[Layer]</c>, from 0; −1 for <c>[Network]</c>.</param>
/// <param name="Element">Which element of an array argument, or which type, from 0; −1 for the whole.</param>
internal sealed record Site(SiteKind Kind, string Name = "", int Layer = -1, int Element = -1)
{
    /// <summary>Where a <see cref="SiteKind.Source"/> is.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The class's name.</summary>
    public static Site ClassName { get; } = new(SiteKind.ClassName);

    /// <summary>The <c>[Network]</c> attribute.</summary>
    public static Site Network { get; } = new(SiteKind.Attribute);

    /// <summary>A <c>[Layer]</c> attribute.</summary>
    public static Site LayerAt(int layer) => new(SiteKind.Attribute, Layer: layer);

    /// <summary>A named argument of <c>[Network]</c>, or of a <c>[Layer]</c>; the attribute where it has none.</summary>
    public static Site Argument(string name, int layer = -1) => new(SiteKind.Argument, name, layer);

    /// <summary>One element of an array argument.</summary>
    public static Site ElementOf(string name, int element) => new(SiteKind.Argument, name, Element: element);

    /// <summary>The units of a <c>[Layer]</c>.</summary>
    public static Site Units(int layer) => new(SiteKind.Argument, "units", layer);

    /// <summary>A type between the angle brackets of <c>[Network]</c>; the attribute where it has none.</summary>
    public static Site TypeArgument(int place) => new(SiteKind.TypeArgument, Element: place);

    /// <summary>A place within one of the user's functions.</summary>
    public static Site At(SourcePlace place) => new(SiteKind.Source) { Place = place };

    /// <summary>The user's own member.</summary>
    public static Site Member(string name) => new(SiteKind.Member, name);
}
