namespace TypedNetworks.Benchmarks.Peers;

/// <summary>The timing loops over one of our networks.</summary>
internal interface IOurRun
{
    /// <summary>Makes calls in a row, from the initial weights, and returns what they took in nanoseconds.</summary>
    double Run(Operation operation, long calls);

    /// <summary>The outputs or parameters that the last run left.</summary>
    double[] Results(Workload workload);
}
