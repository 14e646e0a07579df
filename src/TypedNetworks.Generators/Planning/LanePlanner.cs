using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Decides how a batch goes through lanes.</summary>
internal static class LanePlanner
{
    /// <summary>The way.</summary>
    public static LanePlan Plan(EquatableArray<LayerPlan> layers, EquatableArray<HelperPlan> functions)
    {
        var isShort = layers.Sum(layer => layer.WeightCount + (Budget.LaneStatementsPerUnit * layer.Units)) <= Budget.MaxLaneStatements;
        var size = layers.Sum(layer => layer.Units) * functions.Select(Size).DefaultIfEmpty(0).Max();
        var inlinesAtWidest = size <= Budget.MaxInlinedAtWidest;
        var inlinesElsewhere = size <= Budget.MaxInlinedElsewhere;

        // Where there is nothing to wait for, a second vector is only in the way.
        var pairs = isShort && size > 0;
        return new(
            Trains: isShort,
            InlinesAtWidest: inlinesAtWidest,
            InlinesElsewhere: inlinesElsewhere,
            PairsAtWidest: pairs && (!inlinesAtWidest || size <= Budget.MaxInlinedPairs),
            PairsElsewhere: pairs && !inlinesElsewhere);
    }

    // In what it leaves behind where it is inlined; what is longer than these never is.
    private static int Size(HelperPlan function) =>
        !function.IsLong ? 0
        : function.Body.Calls(called => called != Function.Sigmoid && called != Function.Exp && called != Function.Tanh && called != Function.ExpM1) ? Budget.MaxInlinedAtWidest + 1
        : function.Body.Calls(called => called == Function.Tanh || called == Function.ExpM1) ? Budget.SizeOfTanh
        : Budget.SizeOfSigmoid;
}
