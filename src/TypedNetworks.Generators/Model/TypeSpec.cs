namespace TypedNetworks.Generators.Model;

/// <summary>The user's class, as far as another part of it must repeat it. Names are escaped where they are keywords.</summary>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Containers">The types around it, outermost first.</param>
/// <param name="Header">The class itself.</param>
internal sealed record TypeSpec(string Namespace, EquatableArray<TypeHeader> Containers, TypeHeader Header)
{
    /// <summary>The simple name, as the user knows it.</summary>
    public string Name => Header.Name;

    /// <summary>Namespace, containers and name with dots between: unique within a compilation, but for case.</summary>
    public string FullName =>
        string.Join(".", new[] { Namespace }.Where(part => part.Length > 0).Concat(Containers.Select(type => type.Name)).Append(Name));
}
