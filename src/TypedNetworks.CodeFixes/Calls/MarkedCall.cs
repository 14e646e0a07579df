using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.CodeFixes.Calls;

/// <summary>The call that a diagnostic is about, read again as the analyzer has read it.</summary>
/// <param name="Understood">The call, where the compiler understands it.</param>
/// <param name="Refused">The call, where it does not.</param>
internal sealed record MarkedCall(NetworkCall? Understood, BrokenCall? Refused)
{
    /// <summary>The network.</summary>
    public KnownNetwork Network => Understood?.Network ?? Refused!.Network;

    /// <summary>The argument that is marked, or in which something is; <see langword="null"/> where the mark is on more than one.</summary>
    public CallArgument? Argument { get; private init; }

    /// <summary>Whether a refused call gives its numbers one by one, in the order of the inputs: none by its name.</summary>
    public static bool IsOfNumbersInOrder(BrokenCall call) =>
        call is { Member: MemberKind.Forward, IsOfNumbers: true } && call.Syntax.ArgumentList.Arguments.All(argument => argument.NameColon is null);

    /// <summary>Finds the call; <see langword="null"/> where none is read.</summary>
    public static MarkedCall? Find(Place place)
    {
        var marked = place.Node;
        var reader = new CallReader(new NetworkTypes(place.Compilation));
        var broken = new BrokenCallReader(reader);
        foreach (var syntax in marked.AncestorsAndSelf().OfType<InvocationExpressionSyntax>())
        {
            // An argument may be a call itself, within which no mark is about the call around it.
            var code = new Code(syntax, place.Model, new(), place.CancellationToken);
            var understood = reader.Read(code);
            var refused = understood is null ? broken.Read(code) : null;
            var argument = (understood?.Arguments ?? refused?.Arguments)?.FirstOrDefault(candidate => candidate.Expression.Span.Contains(marked.Span));
            if (argument is not null || ((understood is not null || refused is not null) && (marked == syntax || marked == syntax.ArgumentList)))
            {
                return new(understood, refused) { Argument = argument };
            }
        }

        return null;
    }
}
