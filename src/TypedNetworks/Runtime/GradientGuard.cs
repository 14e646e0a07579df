using System.ComponentModel;

namespace TypedNetworks.Runtime;

/// <summary>Checks the gradient that generated code is handed; not meant to be called by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GradientGuard
{
    /// <summary>Refuses a gradient that is missing, or is the network's own parameters.</summary>
    /// <param name="gradient">What the gradient is added to.</param>
    /// <param name="parameters">The network's own parameters.</param>
    /// <param name="member">The network's member, as <c>Gate.Backprop</c>.</param>
    /// <param name="argument">The parameter's name.</param>
    public static void Check(object? gradient, object parameters, string member, string argument)
    {
        ArgumentNullException.ThrowIfNull(gradient, argument);
        if (ReferenceEquals(gradient, parameters))
        {
            throw ShapeError.OwnParameters(member, argument);
        }
    }
}
