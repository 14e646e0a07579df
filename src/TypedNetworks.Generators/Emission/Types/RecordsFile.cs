using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Emission.Types;

/// <summary><c>Iris.Records.g.cs</c>: from the user's types to numbers and back, and the methods that take these types.</summary>
internal static class RecordsFile
{
    /// <summary>The file's text.</summary>
    public static string Write(NetworkPlan plan, TypesPlan types)
    {
        var bases = $" : {TypedMethods.Interface(plan, types)}";
        var members = Page.Blocks(new TypedMethods(plan, types).Write(), new Encoding(plan, types).Write(), new Decoding(plan, types).Write());
        return FileFrame.Around(plan.Type, "", bases, "#pragma warning disable CS0612, CS0618 // Members of the types may be obsolete.", members);
    }
}
