using TypedNetworks.Generators.Model;
using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.Generators.Parsing;

/// <summary>A static method of the user's that serves as activation or loss, and how it and its derivative must look.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsLoss">Whether it is the loss, not an activation.</param>
/// <param name="NumberType">The network's number type, as C# spells it.</param>
/// <param name="Site">Where the attribute names it.</param>
/// <param name="Method">The method of its name with the right signature, or <see langword="null"/>.</param>
/// <param name="HasDerivative">Whether there is any method with the derivative's name.</param>
/// <param name="Derivative">That of them with the right signature, or <see langword="null"/>.</param>
internal sealed record UserFunction(string Name, bool IsLoss, string NumberType, Site Site, MethodDeclaration? Method, bool HasDerivative, MethodDeclaration? Derivative)
{
    /// <summary>What it is, with its article.</summary>
    public string Role => IsLoss ? "a loss" : "an activation";

    /// <summary>What it is called with.</summary>
    public string ArgumentsInWords => IsLoss ? "an output and its target" : "a unit's weighted sum";

    /// <summary>How to declare it.</summary>
    public string Signature => SignatureOf(Name);

    /// <summary>How to declare its derivative.</summary>
    public string DerivativeSignature => SignatureOf(Name + "Derivative");

    /// <summary>What the derivative is by.</summary>
    public string DerivativeInWords => IsLoss ? "by the output y" : "at z";

    /// <summary>Whether its derivative has to be worked out, and it is there to be read.</summary>
    public bool IsDifferentiated => Method is not null && !HasDerivative;

    /// <summary>Whether it does not compile, so that its derivative cannot be worked out: the compiler says so.</summary>
    public bool IsBroken => IsDifferentiated && Method!.Reading.Obstacle is { Kind: ObstacleKind.Broken };

    /// <summary>What a network needs to know of it.</summary>
    public FunctionSpec Spec => new(Name, IsUserDefined: true)
    {
        Value = Method?.Reading.Value,
        HasDerivative = HasDerivative,
        Derivative = Derivative?.Reading.Value,
    };

    private string SignatureOf(string name) =>
        IsLoss ? $"static {NumberType} {name}({NumberType} y, {NumberType} t)" : $"static {NumberType} {name}({NumberType} z)";
}
