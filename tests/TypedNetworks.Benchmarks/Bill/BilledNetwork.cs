using System.Numerics;

namespace TypedNetworks.Benchmarks.Bill;

/// <summary>A network on the bill, with what it may cost at most; null where no limit is set.</summary>
/// <param name="Name">Its shape, for people.</param>
/// <param name="Type">Its class, whose attributes are its declaration.</param>
/// <param name="FirstCall">Constructs it and calls <c>Forward</c> once.</param>
/// <param name="TextLimit">Bytes of generated text.</param>
/// <param name="FirstCallLimit">Milliseconds of the first call in a process.</param>
internal sealed record BilledNetwork(string Name, Type Type, Func<FirstCall> FirstCall, int TextLimit, double? FirstCallLimit)
{
    private const int TextOfSmallDigits = 60_000;
    private const int TextUpToAMillion = 200_000;
    private const double FirstCallOfMazur = 5;
    private const double FirstCallOfLargeDigits = 50;

    /// <summary>Milliseconds that the generator may take for one network, once it is warm.</summary>
    public const double GeneratorLimit = 5;

    /// <summary>Every network of the bill.</summary>
    public static IReadOnlyList<BilledNetwork> All { get; } =
    [
        Of<Mazur, Mazur.ParameterSet, double>("2-2-2 double", () => new(1), TextUpToAMillion, FirstCallOfMazur),
        Of<Spiral, Spiral.ParameterSet, double>("2-8-8-1 double", () => new(1), TextUpToAMillion),
        Of<SmallDigits, SmallDigits.ParameterSet, float>("64-32-10 float", () => new(1), TextOfSmallDigits),
        Of<LargeDigits, LargeDigits.ParameterSet, float>("784-128-10 float", () => new(1), TextUpToAMillion, FirstCallOfLargeDigits),
        Of<Million, Million.ParameterSet, float>("784-1000-200-10 float", () => new(1), TextUpToAMillion),
        Of<ManyShapes, ManyShapes.ParameterSet, float>("21 layers, all different, float", () => new(1), TextUpToAMillion),
        Of<Deep, Deep.ParameterSet, float>("50 layers of 64 float", () => new(1), TextUpToAMillion),
    ];

    private static BilledNetwork Of<TNetwork, TParameters, T>(
        string name, Func<TNetwork> create, int textLimit, double? firstCallLimit = null)
        where TNetwork : class, INetwork<TNetwork, TParameters, T>
        where TParameters : class, IParameterSet<TParameters, T>, new()
        where T : unmanaged, IFloatingPointIeee754<T> =>
        new(name, typeof(TNetwork), () => Bill.FirstCall.Of<TNetwork, TParameters, T>(create), textLimit, firstCallLimit);
}
