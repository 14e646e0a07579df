namespace TypedNetworks;

/// <summary>
/// A network seen as a function from one type to another, whatever its size and number type, so that it can be stored,
/// injected and replaced.
/// </summary>
/// <typeparam name="TInput">What goes in.</typeparam>
/// <typeparam name="TOutput">What comes out.</typeparam>
public interface IPredictor<TInput, TOutput>
{
    /// <summary>What the network makes of an input. Any number of threads may call it at once.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The output; of an enum, the most probable member.</returns>
    TOutput Predict(in TInput input);
}
