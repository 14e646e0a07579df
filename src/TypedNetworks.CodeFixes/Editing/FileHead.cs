using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedNetworks.CodeFixes.Editing;

/// <summary>What stands above all code of a file: the comment of its licence, and directives such as <c>#define</c>.</summary>
internal static class FileHead
{
    /// <summary>Where the line behind it begins. A comment that is not set off by a blank line belongs to the type below it.</summary>
    public static int End(CompilationUnitSyntax file)
    {
        var first = file.GetFirstToken(includeZeroWidth: true);
        var (end, depth, isLineEmpty) = (0, 0, true);
        foreach (var trivia in first.LeadingTrivia)
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.WhitespaceTrivia:
                    break;
                case SyntaxKind.EndOfLineTrivia:
                    end = isLineEmpty && depth == 0 ? trivia.Span.End : end;
                    isLineEmpty = true;
                    break;
                case SyntaxKind.IfDirectiveTrivia or SyntaxKind.RegionDirectiveTrivia:
                    depth++;
                    break;
                case SyntaxKind.EndIfDirectiveTrivia or SyntaxKind.EndRegionDirectiveTrivia:
                    depth--;
                    end = depth == 0 ? trivia.FullSpan.End : end;
                    break;
                case SyntaxKind.DefineDirectiveTrivia or SyntaxKind.UndefDirectiveTrivia:
                    end = trivia.FullSpan.End;
                    break;
                default:
                    end = trivia.IsDirective && depth == 0 ? trivia.FullSpan.End : end;
                    isLineEmpty = trivia.IsDirective;
                    break;
            }
        }

        // What is said of a namespace is said of the file.
        return first.Parent is BaseNamespaceDeclarationSyntax && depth == 0 ? first.SpanStart : end;
    }
}
