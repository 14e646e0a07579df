namespace TypedNetworks.Generators.Planning;

/// <summary>The kernel of a layer, and why, as the class's remarks put it.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Reason">A sentence without its full stop.</param>
internal sealed record KernelChoice(Kernel Kernel, string Reason);
