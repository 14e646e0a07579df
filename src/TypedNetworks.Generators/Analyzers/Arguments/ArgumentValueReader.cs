using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedNetworks.Generators.Analyzers.CallSites.Known;
using TypedNetworks.Generators.Parsing;
using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Analyzers.Arguments;

/// <summary>Reads what someone meant by the value of an argument, also where the compiler makes nothing of it.</summary>
internal sealed class ArgumentValueReader(INamedTypeSymbol network, SemanticModel model, CancellationToken cancellationToken)
{
    private static readonly char[] _dividers = [',', ';', ' '];

    /// <summary>Reads the value of an argument of a name.</summary>
    public ArgumentValue Read(string argument, ExpressionSyntax expression) =>
        ArgumentNames.Of(argument) is { Count: > 0 } names ? ReadName(argument, names, expression)
        : ArgumentNames.IsList(argument) ? ReadList(expression)
        : ReadNumber(argument, expression);

    /// <summary>How to write one of the built-in names of an argument, or one near it; <see langword="null"/> where it is none.</summary>
    public string? ReadKnown(string argument, ExpressionSyntax expression) => Read(argument, expression) switch
    {
        { Fit: ValueFit.Rewritten, Text: var text } => text,
        { Fit: ValueFit.Right, Text: var text } when ValueOf(expression).Value is string name && NearestName.Close(name, ArgumentNames.Of(argument)) is not null => text,
        _ => null,
    };

    private ArgumentValue ReadNumber(string argument, ExpressionSyntax expression)
    {
        // Of what it has to convert, the compiler tells the value after the conversion: 4 of 4.5.
        if ((expression as LiteralExpressionSyntax)?.Token.Value is { } literal and not (int or char))
        {
            var written = literal is string text ? text.Split(_dividers, StringSplitOptions.RemoveEmptyEntries) : [Convert.ToString(literal, CultureInfo.InvariantCulture)];
            return Numbers(argument, written.Select(Whole), expression);
        }

        return ElementsOf(expression) is { } elements ? Numbers(argument, elements.Select(element => ValueOf(element).Value as int?), expression)
            : TypeOf(expression)?.SpecialType is null or SpecialType.None ? Unreadable(expression)
            : !model.ClassifyConversion(expression, model.Compilation.GetSpecialType(SpecialType.System_Int32)).IsImplicit ? new(ValueFit.Unknown, expression.ToString())
            : ValueOf(expression).HasValue ? Right(expression)
            : new(ValueFit.NotConstant, expression.ToString());
    }

    private static ArgumentValue Numbers(string argument, IEnumerable<int?> numbers, ExpressionSyntax expression)
    {
        var units = numbers.ToList();
        return units.Count == 0 || units.Any(number => number is null) ? new(ValueFit.Unknown, expression.ToString())
            : units.Count == 1 ? new(ValueFit.Rewritten, Spelled(units[0]!.Value))
            : argument == "Hidden" ? new(ValueFit.SeveralLayers, "") { Units = [.. units.Select(number => Spelled(number!.Value))] }
            : new(ValueFit.Unknown, expression.ToString());
    }

    private ArgumentValue ReadName(string argument, IReadOnlyList<string> names, ExpressionSyntax expression)
    {
        var constant = ValueOf(expression);
        if (constant is { HasValue: true, Value: string or null })
        {
            // nameof of something that does not exist has a value all the same.
            return MissingIn(expression) is not { } missing ? Right(expression)
                : NearestName.Close(missing, names) is { } known ? new(ValueFit.Rewritten, Quoted(known))
                : ArgumentNames.MayNameFunction(argument) && IsSoughtInNetwork(expression) ? new(ValueFit.MissingFunction, missing)
                : new(ValueFit.Broken, expression.ToString());
        }

        if (ArgumentNames.MayNameFunction(argument) && IsOwnMethod(expression))
        {
            return new(ValueFit.Rewritten, $"nameof({expression})");
        }

        if (TypeOf(expression)?.SpecialType == SpecialType.System_String)
        {
            return new(ValueFit.NotConstant, expression.ToString());
        }

        // What has the name may be of another kind, and what it is does not matter.
        var meant = constant.Value is bool truth ? (argument == "Bias" ? truth.ToString() : null) : NameIn(expression);
        return meant is not null && NearestName.Close(meant, names) is { } name ? new(ValueFit.Rewritten, Spelled(argument, name, expression))
            : meant is not null ? new(ValueFit.Unknown, expression.ToString())
            : Unreadable(expression);
    }

    private ArgumentValue ReadList(ExpressionSyntax expression)
    {
        if (ValueOf(expression) is { HasValue: true, Value: string text })
        {
            var names = text.Split(_dividers, StringSplitOptions.RemoveEmptyEntries);
            return names.Length == 0 ? new(ValueFit.Unknown, expression.ToString()) : new(ValueFit.Rewritten, List(names));
        }

        if (ElementsOf(expression) is not { } elements)
        {
            return TypeOf(expression) is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
                ? new(ValueFit.NotConstant, expression.ToString())
                : Unreadable(expression);
        }

        var meant = elements.Select(element => ValueOf(element).Value as string ?? (IsUnbound(element) ? (element as IdentifierNameSyntax)?.Identifier.ValueText : null)).ToList();
        return elements.All(element => ValueOf(element).Value is string) ? Right(expression)
            : meant.All(name => name is { Length: > 0 }) ? new(ValueFit.Rewritten, List(meant!))
            : new(ValueFit.Broken, expression.ToString());
    }

    private Optional<object?> ValueOf(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellationToken);

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type;

    private bool IsUnbound(ExpressionSyntax expression) => model.GetSymbolInfo(expression, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true };

    private bool IsOwnMethod(ExpressionSyntax expression)
    {
        var info = model.GetSymbolInfo(expression, cancellationToken);
        return expression is IdentifierNameSyntax
            && info.CandidateSymbols.Prepend(info.Symbol).OfType<IMethodSymbol>().Any(method => SymbolEqualityComparer.Default.Equals(method.ContainingType, network));
    }

    // The last name within a nameof that names nothing.
    private string? MissingIn(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [var named] } && IsUnbound(named.Expression)
            ? NameIn(named.Expression)
            : null;

    // Whether it is sought in the network's class, and not in another: nameof(F), nameof(Gate.F).
    private bool IsSoughtInNetwork(ExpressionSyntax nameOf) => ((InvocationExpressionSyntax)nameOf).ArgumentList.Arguments[0].Expression switch
    {
        IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax member => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(member.Expression, cancellationToken).Symbol, network),
        _ => false,
    };

    private static string? NameIn(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        TypeOfExpressionSyntax type => type.Type.ToString(),
        PredefinedTypeSyntax type => type.ToString(),
        _ => null,
    } is { Length: > 0 } found ? found : null;

    private string Spelled(string argument, string name, ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Expression: var type }
        && model.GetSymbolInfo(type, cancellationToken).Symbol is INamedTypeSymbol { ContainingNamespace.Name: nameof(TypedNetworks) } constants
        && constants.Name == ArgumentNames.ClassOf(argument)
            ? $"{type}.{name}"
            : Quoted(name);

    private ArgumentValue Unreadable(ExpressionSyntax expression) =>
        new(TypeOf(expression) is null or IErrorTypeSymbol ? ValueFit.Broken : ValueFit.Unknown, expression.ToString());

    private static IReadOnlyList<ExpressionSyntax>? ElementsOf(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } array } => array.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        _ when NewSyntax.IsCollection(expression) && NewSyntax.Elements(expression) is { } elements && elements.All(element => !element.IsSpread) =>
            [.. elements.Select(element => element.Expression)],
        _ => null,
    };

    private static ArgumentValue Right(ExpressionSyntax expression) => new(ValueFit.Right, expression.ToString());

    private static int? Whole(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : null;

    private static string Spelled(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string List(IEnumerable<string> names) => $"[{string.Join(", ", names.Select(Quoted))}]";
}
