using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Diagnostics;

/// <summary>
/// What a rule tells the code fixes beside its message, so that the two cannot differ: it goes with the diagnostic as its
/// properties, which are texts.
/// </summary>
internal static class Remedy
{
    /// <summary>What the code fixes are told of most rules: nothing.</summary>
    public static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    private const string Name = "Name";
    private const string Member = "Member";
    private const string Network = "Network";
    private const string Function = "Function";
    private const string Loss = "Loss";
    private const string Settings = "Settings";
    private const string Text = "Text";
    private const string Layers = "Layers";
    private const string Types = "Types";
    private const char Divider = '|';

    /// <summary>Write this name in place of the one that is there.</summary>
    public static ImmutableDictionary<string, string?> Write(string name) => None.Add(Name, name);

    /// <summary>Add this member to the class.</summary>
    public static ImmutableDictionary<string, string?> Add(string member) => None.Add(Member, member);

    /// <summary>Write the derivative of a function of a network's class, of its loss or of an activation, which may have the same name.</summary>
    public static ImmutableDictionary<string, string?> Derive(string network, UserFunction function) =>
        Define(function.Name, function.IsLoss).Add(Network, network);

    /// <summary>Write an activation or a loss of this name.</summary>
    public static ImmutableDictionary<string, string?> Define(string function, bool isLoss) => None.Add(isLoss ? Loss : Function, function);

    /// <summary>Set arguments of <c>[Network]</c>, in one of several ways. Each is written as in C#, with commas between.</summary>
    public static ImmutableDictionary<string, string?> Set(params string[] ways) => None.Add(Settings, string.Join(Divider.ToString(), ways));

    /// <summary>Write this in place of what is marked, nothing to remove it, and add layers of these units behind the attribute.</summary>
    public static ImmutableDictionary<string, string?> Rewrite(string text, IEnumerable<string> layers) =>
        None.Add(Text, text).Add(Layers, string.Join(Divider.ToString(), layers));

    /// <summary>Let generated code see the input or output that is marked, and all types within.</summary>
    public static ImmutableDictionary<string, string?> Open() => None.Add(Types, "");

    /// <summary>Settings for a message: <c>Loss = "SquaredError", or Activation = "Sigmoid" and Loss = "CrossEntropy"</c>.</summary>
    public static string InWords(params string[] ways) => string.Join(", or ", ways.Select(way => way.Replace(", ", " and ")));

    /// <summary>The name to write, or <see langword="null"/>.</summary>
    public static string? NameOf(Diagnostic diagnostic) => Read(diagnostic, Name);

    /// <summary>The member to add, or <see langword="null"/>.</summary>
    public static string? MemberOf(Diagnostic diagnostic) => Read(diagnostic, Member);

    /// <summary>The full name of the network and the name of the function that is to be written or derived, its loss or an activation.</summary>
    public static (string? Network, string? Function, bool IsLoss) FunctionOf(Diagnostic diagnostic) =>
        (Read(diagnostic, Network), Read(diagnostic, Loss) ?? Read(diagnostic, Function), Read(diagnostic, Loss) is not null);

    /// <summary>The ways of setting arguments; empty where there is none.</summary>
    public static IReadOnlyList<string> SettingsOf(Diagnostic diagnostic) => Read(diagnostic, Settings)?.Split(Divider) ?? [];

    /// <summary>What to write in place of what is marked, or <see langword="null"/>; and the units of the layers to add.</summary>
    public static (string? Text, IReadOnlyList<string> Layers) RewritingOf(Diagnostic diagnostic) =>
        (Read(diagnostic, Text), Read(diagnostic, Layers)?.Split([Divider], StringSplitOptions.RemoveEmptyEntries) ?? []);

    /// <summary>Whether types are to be seen.</summary>
    public static bool OpensTypes(Diagnostic diagnostic) => Read(diagnostic, Types) is not null;

    private static string? Read(Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out var text) ? text : null;
}
