using System.Globalization;
using System.Reflection;

namespace TypedNetworks.Benchmarks.Bill;

/// <summary>The source text that declares a network, written back from the attributes of its class.</summary>
internal static class Declaration
{
    /// <summary>A file with one class of a name that is declared as another is.</summary>
    public static string Of(Type network, string name)
    {
        var declared = network.GetCustomAttribute<NetworkAttribute>()!;
        var arguments = typeof(NetworkAttribute).GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.CanWrite && property.GetValue(declared) is string or > 0)
            .Select(property => $"{property.Name} = {Literal(property.GetValue(declared)!)}");
        var layers = network.GetCustomAttributes<LayerAttribute>().Select(layer => $"[Layer({Literal(layer.Units)})]\n");
        return $"using TypedNetworks;\n\n[Network({string.Join(", ", arguments)})]\n{string.Concat(layers)}public sealed partial class {name};\n";
    }

    private static string Literal(object value) =>
        value is string text ? $"\"{text}\"" : ((int)value).ToString(CultureInfo.InvariantCulture);
}
