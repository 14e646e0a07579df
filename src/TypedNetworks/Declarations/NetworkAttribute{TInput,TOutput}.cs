namespace TypedNetworks;

/// <summary>
/// Declares a neural network from a type to a type. Sizes, names and defaults come from the types, and beside what every
/// network has, the compiler writes <c>Predict</c>, or <c>Classify</c> where the output is an enum, and overloads of
/// <c>Backprop</c> and <c>TrainStep</c> that take values of these types.
/// </summary>
/// <remarks>
/// <code>
/// public readonly record struct IrisFeatures(double SepalLength, double SepalWidth, double PetalLength, double PetalWidth);
///
/// public enum Species { Setosa, Versicolor, Virginica }
///
/// [Network&lt;IrisFeatures, Species&gt;(Hidden = 8)]
/// public sealed partial class Iris;
/// </code>
/// A number is one element of the vector, a <see cref="bool"/> one that is 0 or 1, an enum one for each of its members, of
/// which one is 1 (one-hot). A record, struct or class is its members in the order of their declaration: the parameters of a
/// positional record, then properties and fields that can be set.
/// <para>
/// Unless said otherwise, an enum as output is trained with softmax and cross-entropy, a <see cref="bool"/>, or a record of
/// nothing but <see cref="bool"/> and enums, with sigmoid and binary cross-entropy, and numbers with the identity and the
/// squared error.
/// </para>
/// </remarks>
/// <typeparam name="TInput">What goes in.</typeparam>
/// <typeparam name="TOutput">What comes out.</typeparam>
// Structs are let through so that the analyzer, not a CS0592, says what to write instead.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class NetworkAttribute<TInput, TOutput> : NetworkOptionsAttribute
{
    /// <summary>One of <see cref="Losses"/>, or the name of a static method of the class. Default: what suits <typeparamref name="TOutput"/>.</summary>
    public string? Loss { get; set; }
}
