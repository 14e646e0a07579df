using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>Edits of a file's <c>using</c> directives.</summary>
internal static class UsingText
{
    /// <summary>
    /// Adds a namespace before the first of those that come after it, those of the system first. Where there are none, it comes
    /// behind all that has to be before it.
    /// </summary>
    public static Edit Add(CompilationUnitSyntax file, string name)
    {
        var line = $"using {name};";
        var (tree, ending) = (file.SyntaxTree, Lines.Ending(file.SyntaxTree));
        var plain = file.Usings.Where(directive => directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && !IsGlobal(directive)).ToList();
        return plain.Find(directive => IsAfter(directive.Name.ToString(), name)) is { } next ? Edit.Insert(tree, next.SpanStart, line + ending)
            : plain.Count > 0 ? Edit.Insert(tree, plain[plain.Count - 1].Span.End, ending + line)
            : file.Usings.FirstOrDefault(directive => !IsGlobal(directive)) is { } other ? Edit.Insert(tree, other.SpanStart, line + ending)
            : file.Usings.Count > 0 ? Edit.Insert(tree, file.Usings.Last().Span.End, ending + line)
            : file.Externs.Count > 0 ? Edit.Insert(tree, file.Externs.Last().Span.End, ending + ending + line)
            : Edit.Insert(tree, FileHead.End(file), line + ending + ending);
    }

    private static bool IsGlobal(UsingDirectiveSyntax directive) => !directive.GlobalKeyword.IsKind(SyntaxKind.None);

    private static bool IsAfter(string other, string name) => !IsOfSystem(other) || string.CompareOrdinal(other, name) > 0;

    private static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
