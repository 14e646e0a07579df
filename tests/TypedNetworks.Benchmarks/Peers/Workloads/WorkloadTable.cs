namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Every workload, in the order of the table.</summary>
internal static class WorkloadTable
{
    // Matt Mazur, "A Step by Step Backpropagation Example" (2015).
    private static readonly double[] MazurParameters = [.15, .20, .25, .30, .35, .35, .40, .45, .50, .55, .60, .60];

    private static readonly NetworkCase Mazur =
        new("mazur", (2, 2, 2), isSingle: false, isClassifier: false, cycle: 1024, rate: .5, MazurParameters);

    private static readonly NetworkCase MazurSingle =
        new("mazur-float", (2, 2, 2), isSingle: true, isClassifier: false, cycle: 1024, rate: .5, MazurParameters);

    private static readonly NetworkCase Gate = new("gate", (3, 2, 1), isSingle: false, isClassifier: false, cycle: 1024, rate: .5);

    private static readonly NetworkCase Digits = new("digits", (64, 32, 10), isSingle: true, isClassifier: true, cycle: 64, rate: .01);

    private static readonly NetworkCase Mnist = new("mnist", (784, 128, 10), isSingle: true, isClassifier: true, cycle: 8, rate: .01);

    /// <summary>Every network.</summary>
    public static IReadOnlyList<NetworkCase> Networks { get; } = [Mazur, MazurSingle, Gate, Digits, Mnist];

    /// <summary>Every workload.</summary>
    public static IReadOnlyList<Workload> Workloads { get; } =
    [
        new("mazur-chained", Mazur, Operation.ForwardChained, .8, Rivals.All),
        new("mazur-forward", Mazur, Operation.Forward, .75, Rivals.All),
        new("mazur-train", Mazur, Operation.TrainStep, .85, Rivals.All),
        new("mazur-batch", Mazur, Operation.ForwardBatch, .7, Rivals.All),
        new("mazur-float-batch", MazurSingle, Operation.ForwardBatch, .3, Rivals.Frameworks),
        new("mazur-minibatch", Mazur, Operation.TrainMinibatch, .03, Rivals.Frameworks),
        new("gate-minibatch", Gate, Operation.TrainMinibatch, .03, Rivals.Frameworks),
        new("digits-forward", Digits, Operation.Forward, .7, Rivals.All),
        new("digits-train", Digits, Operation.TrainStep, .7, Rivals.All),
        new("digits-batch", Digits, Operation.ForwardBatch, .85, Rivals.All),
        new("mnist-forward", Mnist, Operation.Forward, .95, Rivals.All),
        new("mnist-batch", Mnist, Operation.ForwardBatch, .85, Rivals.All),
        new("mnist-minibatch", Mnist, Operation.TrainMinibatch, .75, Rivals.Frameworks),
    ];

    /// <summary>Finds a workload by its name.</summary>
    public static Workload Named(string name) => Workloads.First(workload => workload.Name == name);
}
