namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Somebody who computes the workloads: we, or another library.</summary>
internal interface IPeer : IDisposable
{
    /// <summary>Its column in the table.</summary>
    string Column { get; }

    /// <summary>Which of several ways of writing it this is; the fastest of a column is shown. Empty where there is one.</summary>
    string Variant { get; }

    /// <summary>What it is exactly: versions and flags.</summary>
    string Version { get; }

    /// <summary>Why it cannot compute a workload, in a few words; <see langword="null"/> if it can.</summary>
    string? WhyNot(Workload workload);

    /// <summary>Makes calls in a row, from the initial weights, on one thread.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="calls">How many, 1 or more.</param>
    /// <returns>What they took together, in nanoseconds, without the setting of the initial weights.</returns>
    double Run(Workload workload, long calls);

    /// <summary>What the last run of a workload left: the outputs of the rows it went through, or the trained parameters in canonical order.</summary>
    double[] Results(Workload workload);
}
