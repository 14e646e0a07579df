namespace TypedNetworks.Generators.Parsing;

/// <summary>A static method of the user's that serves as activation or loss, and how it and its derivative must look.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsLoss">Whether it is the loss, not an activation.</param>
/// <param name="NumberType">The network's number type, as C# spells it.</param>
/// <param name="Site">Where the attribute names it.</param>
/// <param name="Fits">Whether a method of its name has the right signature.</param>
/// <param name="HasDerivative">Whether there is any method with the derivative's name.</param>
/// <param name="DerivativeFits">Whether one of those has the right signature.</param>
internal sealed record UserFunction(string Name, bool IsLoss, string NumberType, Site Site, bool Fits, bool HasDerivative, bool DerivativeFits)
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

    private string SignatureOf(string name) =>
        IsLoss ? $"static {NumberType} {name}({NumberType} y, {NumberType} t)" : $"static {NumberType} {name}({NumberType} z)";
}
