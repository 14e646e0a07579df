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
    public static Edit Add(SyntaxNode place, string name)
    {
        var file = (CompilationUnitSyntax)place.SyntaxTree.GetRoot();
        var (tree, ending) = (file.SyntaxTree, Lines.Ending(file.SyntaxTree));
        var around = UsingsAround(place, file);
        var plain = around.Where(directive => directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && !IsGlobal(directive)).ToList();
        return plain.Find(directive => IsAfter(directive.Name.ToString(), name)) is { } next ? Before(next)
            : plain.Count > 0 ? Behind(plain[plain.Count - 1])
            : around.FirstOrDefault(directive => !IsGlobal(directive)) is { } other ? Before(other)
            : around.Count > 0 ? Behind(around.Last())
            : file.Externs.Count > 0 ? At(file.Externs.Last().Span.End, new(ending + ending, ending))
            : At(FileHead.End(file), new("", ending, ending + ending));

        Edit Before(UsingDirectiveSyntax directive) => At(directive.SpanStart, new("", Line(directive), Line(directive)));

        Edit Behind(UsingDirectiveSyntax directive) => At(directive.Span.End, new(Line(directive), Line(directive)));

        string Line(UsingDirectiveSyntax directive) => ending + Lines.Indentation(tree, directive.SpanStart);

        // Several in their order, and what is around them once.
        Edit At(int position, Frame frame) => Edit.Insert(tree, position, $"using {name};") with { Frame = frame with { IsSorted = true } };
    }

    // Those within a namespace, where the file has its own there.
    private static SyntaxList<UsingDirectiveSyntax> UsingsAround(SyntaxNode place, CompilationUnitSyntax file) =>
        file.Usings.Any(directive => !IsGlobal(directive))
            ? file.Usings
            : place.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(@namespace => @namespace.Usings.Count > 0)?.Usings ?? file.Usings;

    private static bool IsGlobal(UsingDirectiveSyntax directive) => !directive.GlobalKeyword.IsKind(SyntaxKind.None);

    private static bool IsAfter(string other, string name) => !IsOfSystem(other) || string.CompareOrdinal(other, name) > 0;

    private static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
