using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Emission;

/// <summary>How the steps of a small network are spelled: over the numbers of one sample, or over vectors of many.</summary>
internal interface IStepSpelling
{
    /// <summary>Whether a weighted sum starts with its bias, not ends with it: over vectors that saves an addition.</summary>
    bool StartsWithBias { get; }

    /// <summary>An input.</summary>
    Expr.Variable Input(int input);

    /// <summary>A parameter, by the name of its field.</summary>
    Expr.Variable Parameter(string field);

    /// <summary>What a parameter's gradient is added to, by the name of its field.</summary>
    Expr.Variable Gradient(string field);

    /// <summary>An expression.</summary>
    string Spell(Expr expression);

    /// <summary>The statement that adds a term to a sum.</summary>
    string Add(Expr.Variable sum, Expr term);
}
