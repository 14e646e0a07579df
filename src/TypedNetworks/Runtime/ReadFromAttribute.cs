using System.ComponentModel;

namespace TypedNetworks.Runtime;

/// <summary>Names the methods of a network class that its generated code was read from: it computes what they do, and does not call them.</summary>
/// <param name="methods">The names of the methods.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReadFromAttribute(params string[] methods) : Attribute
{
    /// <summary>Gets the names of the methods.</summary>
    public IReadOnlyList<string> Methods { get; } = methods;
}
