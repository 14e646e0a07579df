using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TypedNetworks.Generators.Tests.Incremental;

/// <summary>
/// Walks everything that a value holds on to. Whatever belongs to a compilation must not be among it: it would keep a
/// whole compilation in memory, and never equal its like of the next.
/// </summary>
internal static class CompilerObjects
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The paths from a value to everything that belongs to a compilation.</summary>
    public static IReadOnlyList<string> HeldBy(object? value)
    {
        var found = new List<string>();
        Walk(value, value?.GetType().Name ?? "null", new(ReferenceEqualityComparer.Instance), found);
        return found;
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> found)
    {
        if (value is null or string or Type or Assembly or Pointer || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or SemanticModel or SyntaxReference or AttributeData)
        {
            found.Add(path);
            return;
        }

        // Boxed structs are never the same object twice, and cannot hold themselves.
        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        if (value is IEnumerable items and not IDictionary)
        {
            var index = 0;
            foreach (var item in items)
            {
                Walk(item, $"{path}[{index++}]", seen, found);
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Fields).Where(field => !field.FieldType.IsPointer && !field.FieldType.IsByRef))
            {
                // A struct of a primitive has itself as a field.
                if (field.FieldType != type || !type.IsValueType)
                {
                    Walk(field.GetValue(value), $"{path}.{NameOf(field)}", seen, found);
                }
            }
        }
    }

    private static string NameOf(FieldInfo field) =>
        field.IsDefined(typeof(CompilerGeneratedAttribute)) ? field.Name.Split('<', '>') is [_, var name, ..] ? name : field.Name : field.Name;
}
