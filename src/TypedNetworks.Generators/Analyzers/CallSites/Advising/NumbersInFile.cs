using Microsoft.CodeAnalysis;
using TypedNetworks.Generators.Analyzers.CallSites.Calls;
using TypedNetworks.Generators.Analyzers.CallSites.Known;

namespace TypedNetworks.Generators.Analyzers.CallSites.Advising;

/// <summary>Weights go to a file and back: a name of one is handed over, where there is only a copy of numbers.</summary>
internal static class NumbersInFile
{
    /// <summary>How a set's numbers are read from the file that a call names; <see langword="null"/> where it names none.</summary>
    /// <param name="member">What is not there.</param>
    /// <param name="set">What leads from it to the set.</param>
    /// <param name="reason">What there is instead.</param>
    public static Advice? Read(MissingMember member, string set, string reason) => PathOf(member) is { } path
        ? Say(member, reason, $"{set}CopyFrom(MemoryMarshal.Cast<byte, {member.Network.NumberName}>(File.ReadAllBytes({path})))", "")
        : null;

    /// <summary>How they are written to it.</summary>
    /// <inheritdoc cref="Read"/>
    public static Advice? Write(MissingMember member, string set, string reason)
    {
        if (PathOf(member) is not { } path)
        {
            return null;
        }

        var numbers = new ArgumentMaker(member.Network, member.Model, member.Name).Make(["parameters"]);
        return Say(member, reason, $"{set}CopyTo({numbers.Written[0]}), then File.WriteAllBytes({path}, MemoryMarshal.AsBytes({numbers.Written[0]}.AsSpan()).ToArray())", numbers.Sentence);
    }

    private static string? PathOf(MissingMember member) =>
        member.Call?.ArgumentList.Arguments is [{ NameColon: null, Expression: var path }] && member.Model.GetTypeInfo(path).Type?.SpecialType == SpecialType.System_String
            ? ShortText.Of(path)
            : null;

    private static Advice Say(MissingMember member, string reason, string written, string sentence) => ForeignMembers.Says(
        member,
        $"{reason}, write {written}{sentence}{string.Concat(SpanSources.Missing(written, member.Model, member.Name.SpanStart).Select(name => $", with 'using {name};'"))}");
}
