using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Planning;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.CallSites.Networks;

/// <summary>Reads a network's shape from its class alone, so that a network of a referenced assembly is as well known as one of this project.</summary>
internal static class NetworkReader
{
    /// <summary>What a class tells of its shape; <see langword="null"/> if it is no network, or one whose declaration has an error.</summary>
    public static KnownNetwork? Read(INamedTypeSymbol type, CSharpCompilation compilation)
    {
        // Stubs have no parameters, and a network has some.
        if (type is not { TypeKind: TypeKind.Class, Arity: 0 }
            || Interface(type) is not { } @interface
            || DeclarationReader.FindNetworkAttribute(type) is not { } attribute
            || Constant(type, "InputCount") is not { } inputs
            || Constant(type, "OutputCount") is not { } outputs
            || Constant(type, "ParameterCount") is not { } parameters)
        {
            return null;
        }

        var (set, number) = ((INamedTypeSymbol)@interface.TypeArguments[1], @interface.TypeArguments[2]);
        var (activation, loss) = OutputReader.Read(type, attribute);
        var typed = TypedForward(type, number, inputs, outputs);
        var inputNames = typed?.Parameters.Select(parameter => parameter.Name).ToImmutableArray() ?? ImmutableArray<string>.Empty;
        var outputNames = typed?.ReturnType is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements.Select(element => element.Name).ToImmutableArray() : ImmutableArray<string>.Empty;
        return new()
        {
            Type = type,
            ParameterSet = set,
            Number = number,
            Inputs = inputs,
            Outputs = outputs,
            Parameters = parameters,
            InputNames = inputNames,
            OutputNames = outputNames,
            Labels = new(() => LabelReader.Read(type, attribute, compilation, inputNames, outputNames)),
            Widths = ReadWidths(type, attribute, set, inputs, outputs, parameters),
            InputType = attribute.AttributeClass!.TypeArguments.ElementAtOrDefault(0),
            OutputType = attribute.AttributeClass.TypeArguments.ElementAtOrDefault(1),
            OutputActivation = activation,
            Loss = loss,
            IsSource = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly),
        };
    }

    // INetwork<Gate, Gate.ParameterSet, double> of Gate itself.
    private static INamedTypeSymbol? Interface(INamedTypeSymbol type) => type.Interfaces.FirstOrDefault(candidate =>
        candidate is { Name: "INetwork", ContainingNamespace: { Name: "TypedNetworks", ContainingNamespace.IsGlobalNamespace: true }, TypeArguments: [var self, INamedTypeSymbol, _] }
        && SymbolEqualityComparer.Default.Equals(self, type));

    private static int? Constant(INamedTypeSymbol type, string name) =>
        type.GetMembers(name) is [IFieldSymbol { HasConstantValue: true, ConstantValue: int and > 0 and var value }] ? value : null;

    private static IMethodSymbol? TypedForward(INamedTypeSymbol type, ITypeSymbol number, int inputs, int outputs) =>
        type.GetMembers("Forward").OfType<IMethodSymbol>().FirstOrDefault(method =>
            method is { IsStatic: false, Arity: 0 }
            && inputs <= Budget.MaxTypedParameters
            && outputs <= Budget.MaxTypedParameters
            && method.Parameters.Length == inputs
            && method.Parameters.All(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, number)));

    private static ImmutableArray<int> ReadWidths(INamedTypeSymbol type, AttributeData attribute, INamedTypeSymbol set, int inputs, int outputs, int parameters)
    {
        var hidden = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Hidden").Value.Value is int and > 0 and var units ? units : 0;
        int[] layers =
        [
            .. hidden > 0 ? [hidden] : Array.Empty<int>(),
            .. DeclarationReader.FindLayerAttributes(type).Select(layer => layer.ConstructorArguments is [{ Value: int given }] ? given : 0),
            outputs,
        ];

        // The attributes of a compiled class can be unreadable. What they say must be what was generated.
        var total = ParameterCounts.Total(inputs, layers.Select((width, i) => (width, set.GetMembers("B" + Literals.Integer(i + 1)).Length > 0)));
        return total == parameters ? layers.Prepend(inputs).ToImmutableArray() : ImmutableArray<int>.Empty;
    }
}
