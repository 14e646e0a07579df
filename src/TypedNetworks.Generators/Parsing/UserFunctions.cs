using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Parsing;

/// <summary>Finds the user's own activations and loss among the methods of the class. A name of the tables means the built-in one.</summary>
internal static class UserFunctions
{
    /// <summary>Every activation's name that stands in an attribute, with its place.</summary>
    public static IEnumerable<(string Name, Site Site)> NamedActivations(NetworkDeclaration declaration) =>
        declaration.Layers.Select((layer, i) => (Name: layer.Activation, Site: Site.Argument("Activation", i)))
            .Prepend((Name: declaration.OutputActivation, Site: Site.Argument("OutputActivation")))
            .Prepend((Name: declaration.Activation, Site: Site.Argument("Activation")))
            .Where(named => named.Name is not null)
            .Select(named => (named.Name!, named.Site));

    /// <summary>Whether the class has any method of a name.</summary>
    public static bool HasMethod(NetworkDeclaration declaration, string name) =>
        declaration.Functions.Any(method => method.Name == name);

    /// <summary>The user's own functions that the declaration names, each once.</summary>
    public static IEnumerable<UserFunction> Of(NetworkDeclaration declaration)
    {
        foreach (var named in NamedActivations(declaration).GroupBy(activation => activation.Name))
        {
            if (ActivationTable.Find(named.Key) is null && HasMethod(declaration, named.Key))
            {
                yield return Describe(declaration, named.Key, isLoss: false, named.First().Site);
            }
        }

        if (declaration.Loss is { } loss && LossTable.Find(loss) is null && HasMethod(declaration, loss))
        {
            yield return Describe(declaration, loss, isLoss: true, Site.Argument("Loss"));
        }
    }

    /// <summary>The user's functions that have a built-in's name, and that someone who wrote it as a text or by <c>nameof</c> may mean.</summary>
    public static IEnumerable<UserFunction> Hidden(NetworkDeclaration declaration) =>
        NamedActivations(declaration).Where(named => ActivationTable.Find(named.Name) is not null).Select(named => (named.Name, IsLoss: false, named.Site))
            .Concat(declaration.Loss is { } loss && LossTable.Find(loss) is not null ? [(loss, true, Site.Argument("Loss"))] : [])
            .Where(named => declaration.SpelledFunctions.Contains(named.Site) || declaration.FunctionsByMethod.Contains(named.Site))
            .Select(named => Describe(declaration, named.Name, named.IsLoss, named.Site))
            .Where(function => function.Method is not null);

    /// <summary>The names of functions, and of their derivatives.</summary>
    public static IEnumerable<string> NamesOf(IEnumerable<UserFunction> functions) =>
        functions.SelectMany(function => new[] { function.Name, function.Name + "Derivative" });

    /// <summary>How to declare an activation or a loss of a name, that the class has not yet.</summary>
    public static string SignatureOf(string name, bool isLoss, NetworkDeclaration declaration) =>
        new UserFunction(name, isLoss, NumberTypeOf(declaration), Site.Network, Method: null, HasDerivative: false, Derivative: null).Signature;

    private static UserFunction Describe(NetworkDeclaration declaration, string name, bool isLoss, Site site)
    {
        // Where the precision itself is misspelt, either number type will do.
        var isAnyPrecision = declaration.Precision is { } precision && !KnownNames.Contains<Precision>(precision);
        var numberType = NumberTypeOf(declaration);
        var arguments = isLoss ? 2 : 1;
        return new(
            name,
            isLoss,
            numberType,
            site,
            Method: FindFitting(name),
            HasDerivative: declaration.Functions.Any(method => method.Name == name + "Derivative" && !IsOfTheOther(method)),
            Derivative: FindFitting(name + "Derivative"));

        // An activation and a loss of one name have derivatives of one name.
        bool IsOfTheOther(MethodDeclaration method) =>
            declaration.Loss == name && NamedActivations(declaration).Any(named => named.Name == name) && method.Takes(3 - arguments, numberType);

        MethodDeclaration? FindFitting(string method) =>
            declaration.Functions.FirstOrDefault(candidate =>
                candidate.Name == method
                && (isAnyPrecision ? candidate.Takes(arguments, "float") || candidate.Takes(arguments, "double") : candidate.Takes(arguments, numberType)));
    }

    /// <summary>The same for a method that calls the one of another class that an argument names; <see langword="null"/> where none can.</summary>
    public static string? CallOf(string name, bool isLoss, Site site, NetworkDeclaration declaration) =>
        declaration.ForeignFunctions.FirstOrDefault(function => function.Site == site && function.Numbers == (isLoss ? 2 : 1) && function.NumberType == NumberTypeOf(declaration)) is { } foreign
            ? $"{SignatureOf(name, isLoss, declaration)} => {foreign.Path}({(isLoss ? "y, t" : "z")});"
            : null;

    private static string NumberTypeOf(NetworkDeclaration declaration) =>
        KnownNames.Parse<Precision>(declaration.Precision) == Precision.Single ? "float" : "double";
}
