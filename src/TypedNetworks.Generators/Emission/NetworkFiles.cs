using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Planning;

namespace TypedNetworks.Generators.Emission;

/// <summary>The table of contents of what is generated for a network.</summary>
internal static class NetworkFiles
{
    /// <summary>The files of a planned network.</summary>
    public static IEnumerable<GeneratedFile> Write(NetworkPlan plan)
    {
        var network = plan.Type.FullName;
        yield return new(network, "", ApiFile.Write(plan));
        yield return new(network, "Parameters", ParametersFile.Write(plan));
        yield return new(network, "Forward", ForwardFile.Write(plan));
        yield return new(network, "Backprop", BackpropFile.Write(plan));
        if (plan.Types is { } types)
        {
            yield return new(network, "Records", Types.RecordsFile.Write(plan, types));
        }

        if (plan.IsVectorized)
        {
            yield return new(network, "Forward.Vectors", Vectors.VectorFiles.Forward(plan));
            yield return new(network, "Backprop.Vectors", Vectors.VectorFiles.Backprop(plan));
        }

        if (plan.Batch.Lanes is not null)
        {
            yield return new(network, "Forward.Lanes", Lanes.LanesForward.Write(plan));
        }

        if (plan.Batch.Lanes is { Trains: true })
        {
            yield return new(network, "Backprop.Lanes", Lanes.LanesBackprop.Write(plan));
        }
    }

    /// <summary>The file of a network whose declaration has an error.</summary>
    public static IEnumerable<GeneratedFile> WriteStubs(NetworkSpec spec)
    {
        yield return new(spec.Type.FullName, "", StubFile.Write(spec));
    }
}
