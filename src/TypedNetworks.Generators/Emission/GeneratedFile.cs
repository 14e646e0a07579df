namespace TypedNetworks.Generators.Emission;

/// <summary>One generated file.</summary>
/// <param name="Network">The full name of the network it belongs to.</param>
/// <param name="Part">What it holds, as <c>Forward</c>; empty for the network's first file.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedFile(string Network, string Part, string Text);
