using System.Reflection;
using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Tests.Maths;

/// <summary>What users complete from is what the generator knows, in the same order.</summary>
public class ConstantNamesTests
{
    [Fact]
    public void Activations() => Same(typeof(TypedNetworks.Activations), ActivationTable.Rows.Select(row => row.Name));

    [Fact]
    public void Losses() => Same(typeof(TypedNetworks.Losses), LossTable.Rows.Select(row => row.Name));

    [Fact]
    public void Precisions() => Same(typeof(TypedNetworks.Precisions), Enum.GetNames<Precision>());

    [Fact]
    public void Biases() => Same(typeof(TypedNetworks.Biases), Enum.GetNames<BiasMode>());

    [Fact]
    public void Initializers() => Same(typeof(TypedNetworks.Initializers), Enum.GetNames<InitializerKind>());

    [Fact]
    public void Kernels() => Same(typeof(TypedNetworks.Kernels), Enum.GetNames<KernelRequest>());

    private static void Same(Type constants, IEnumerable<string> known)
    {
        var fields = constants.GetFields(BindingFlags.Public | BindingFlags.Static);

        Assert.All(fields, field => Assert.Equal(field.Name, field.GetRawConstantValue()));
        Assert.Equal(known, fields.Select(field => field.Name));
    }
}
