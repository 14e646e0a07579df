using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Analyzers.CallSites.Networks;

namespace TypedNetworks.Generators.Analyzers.CallSites.Calls;

/// <summary>Finds calls to networks for which the compiler has no overload, and the overload that was meant.</summary>
internal sealed class BrokenCallReader(CallReader reader)
{
    /// <summary>A call that the compiler refuses, or <see langword="null"/>.</summary>
    public BrokenCall? Read(Code code)
    {
        var call = (InvocationExpressionSyntax)code.Syntax;
        if (CallReader.NameOf(call) is not { } name
            || MemberNames.Find(name) is not { } member
            || code.Model.GetSymbolInfo(call, code.CancellationToken) is not { Symbol: null, CandidateReason: CandidateReason.OverloadResolutionFailure }
            || call.ArgumentList.Arguments.Any(argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) && !IsOut(argument))
            || FindOverloads(call, member, code) is not { } found
            || (!found.Overloads[0].Method.IsStatic && HasNoInstance(call, code))
            || !call.ArgumentList.Arguments.All(argument => IsUnderstood(code.At(argument.Expression))))
        {
            return null;
        }

        var expressions = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
        var hasGradient = member == MemberKind.Backprop && expressions.Count > 0
            && SymbolEqualityComparer.Default.Equals(code.At(expressions[expressions.Count - 1]).Type, found.Network.ParameterSet);
        var isOfNumbers = expressions.Take(expressions.Count - (hasGradient ? 1 : 0)).All(expression => Conversions.IsNumber(code.At(expression).Type));

        var isTyped = isOfNumbers && found.Network.HasTypedOverloads && member is (MemberKind.Forward or MemberKind.Backprop or MemberKind.TrainStep);
        var arguments = found.Overloads
            .Where(overload => overload.Roles.Length == expressions.Count && Takes(overload.Roles[0], isTyped, IsOfValues(member, found.Network, expressions, code)))
            .Select(overload => OrderedArguments.Of(overload.Method, call.ArgumentList)
                .Zip(overload.Roles, (argument, role) => argument is null ? null : new CallArgument(role, argument.Expression, NumbersWrittenOut.Count(code.At(argument.Expression), role)))
                .ToList())
            .FirstOrDefault(ordered => ordered.TrueForAll(argument => argument is not null));
        return new()
        {
            Network = found.Network,
            Member = member,
            MemberName = name,
            Code = code,
            Reader = reader,
            IsOfNumbers = isOfNumbers,
            Count = expressions.Count - (isOfNumbers && hasGradient ? 1 : 0),
            Overloads = [.. found.Overloads.Select(overload => overload.Method)],
            Arguments = arguments is null ? [] : [.. arguments.Select(argument => argument!)],
        };
    }

    // Numbers one by one, values of the user's own, or spans: which of them was meant is told by what is there already.
    private static bool Takes(Role first, bool isTyped, bool isOfValues) => (first == Role.Number) == isTyped && (first == Role.Value) == (isOfValues && !isTyped);

    private static bool IsOfValues(MemberKind member, KnownNetwork network, List<ExpressionSyntax> expressions, Code code)
    {
        return member is MemberKind.Classify or MemberKind.Predict or MemberKind.EncodeInput or MemberKind.EncodeTarget
            || (network.InputType is not null && expressions.FirstOrDefault() is ImplicitObjectCreationExpressionSyntax)
            || expressions.Any(expression => IsOf(network.InputType, expression) || IsOf(network.OutputType, expression));

        bool IsOf(ITypeSymbol? type, ExpressionSyntax expression) => type is not null && !Conversions.IsNumber(type) && SymbolEqualityComparer.Default.Equals(code.At(expression).Type, type);
    }

    // An overload of the user's own may be what was meant.
    private (KnownNetwork Network, List<(IMethodSymbol Method, Role[] Roles)> Overloads)? FindOverloads(InvocationExpressionSyntax call, MemberKind member, Code code)
    {
        var overloads = new List<(IMethodSymbol Method, Role[] Roles)>();
        var candidates = code.Model.GetMemberGroup(call.Expression, code.CancellationToken);
        foreach (var candidate in candidates)
        {
            if (candidate is not IMethodSymbol method
                || reader.FindNetwork(method) is not { } network
                || Contract.RolesOf(method, member, network) is not { } roles)
            {
                return null;
            }

            // Where no argument has "out" before it, those overloads were not meant.
            if (method.Parameters.Any(parameter => parameter.RefKind == RefKind.Out) == call.ArgumentList.Arguments.Any(IsOut))
            {
                overloads.Add((method, roles));
            }
        }

        return overloads.Count > 0 && reader.FindNetwork((IMethodSymbol)candidates[0]) is { } owner ? (owner, overloads) : null;
    }

    // Gate.Forward(x), or Forward(x) where there is no this: what lacks is the network.
    private static bool HasNoInstance(InvocationExpressionSyntax call, Code code) => call.Expression is MemberAccessExpressionSyntax access
        ? code.Model.GetSymbolInfo(access.Expression, code.CancellationToken).Symbol is INamedTypeSymbol
        : call.Expression is SimpleNameSyntax && code.Model.GetEnclosingSymbol(call.SpanStart, code.CancellationToken) is { IsStatic: true };

    private static bool IsOut(ArgumentSyntax argument) => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword);

    // Where an argument has an error of its own, that is the one to correct. new() has a type only once an overload is found.
    private static bool IsUnderstood(Code code) => NewSyntax.IsCollection(code.Syntax)
        ? NewSyntax.Elements(code.Syntax) is { } elements && elements.All(element => IsUnderstood(code.At(element.Expression)))
        : code.Syntax is LiteralExpressionSyntax or ImplicitObjectCreationExpressionSyntax || code.Type is { TypeKind: not (TypeKind.Error or TypeKind.Dynamic) };
}
