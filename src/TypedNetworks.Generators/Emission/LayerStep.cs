namespace TypedNetworks.Generators.Emission;

/// <summary>Some statements about a layer, or about equal ones in a loop, and the buffers that they mention.</summary>
/// <param name="Text">The statements.</param>
/// <param name="Buffers">Names of buffers; others among them, such as the network's own input, are passed over.</param>
internal sealed record LayerStep(string Text, params string[] Buffers);
