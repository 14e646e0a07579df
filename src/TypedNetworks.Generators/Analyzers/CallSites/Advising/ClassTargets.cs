using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>A target is the number of a class, where a network takes a number for each output.</summary>
internal static class ClassTargets
{
    // More numbers than these are not written in a message.
    private const int MaxWritten = 10;

    /// <summary>What to say of a call; <see langword="null"/> where its target is no whole number, or something else is wrong, too.</summary>
    public static Advice? Of(BrokenCall call)
    {
        var outputs = call.Network.Outputs;
        if (outputs == 1
            || call.Arguments is not [{ Role: Role.Input }, { Role: Role.Target, Expression: var target }, { Expression: var last, Role: var role }]
            || !Conversions.IsWhole(call.Code.At(target).Type)
            || call.Code.At(call.Arguments[0].Expression).Type is { } input && !VectorTypes.IsVector(input)
            || (role == Role.Number && !Conversions.IsNumber(call.Code.At(last).Type)))
        {
            return null;
        }

        var begin = $"{call.Network.Name}.{call.MemberName} takes {call.Network.TargetWords}, one for each output: ";
        if (KnownNumber.Of(call.Code.At(target)) is { } label && label >= 0 && label < outputs && outputs <= MaxWritten)
        {
            var written = $"[{string.Join(", ", Enumerable.Range(0, outputs).Select(output => output == label ? "1" : "0"))}]";
            return new(target, $"{begin}of class {Literals.Integer(label)} that is {written}") { Title = "Write " + written, Edits = [(target, written)] };
        }

        return new(target, begin + "1 at the class and 0 elsewhere");
    }
}
