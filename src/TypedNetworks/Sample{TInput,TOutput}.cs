namespace TypedNetworks;

/// <summary>One example to learn from: what goes in, and what should come out.</summary>
/// <typeparam name="TInput">The network's input type.</typeparam>
/// <typeparam name="TOutput">The network's output type.</typeparam>
/// <param name="Input">What goes in.</param>
/// <param name="Target">What should come out.</param>
public readonly record struct Sample<TInput, TOutput>(TInput Input, TOutput Target);
