namespace TypedNetworks.Generators.Model;

/// <summary>The user's class, as far as another part of it must repeat it. Names are escaped where they are keywords.</summary>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Containers">The types around it, outermost first.</param>
/// <param name="Header">The class itself.</param>
internal sealed record TypeSpec(string Namespace, EquatableArray<TypeHeader> Containers, TypeHeader Header)
{
    /// <summary>The simple name, as the user knows it.</summary>
    public string Name => Header.Name;

    /// <summary>The simple name for people: of a keyword, without what escapes it.</summary>
    public string PlainName => Header.Name.TrimStart('@');

    /// <summary>
    /// Namespace and a dot, containers with a plus behind each, and the name, type parameters included: unique within a
    /// compilation, even one with errors.
    /// </summary>
    public string FullName =>
        (Namespace.Length == 0 ? "" : Namespace + ".") + string.Join("+", Containers.Append(Header).Select(type => type.Name + type.TypeParameters));
}
