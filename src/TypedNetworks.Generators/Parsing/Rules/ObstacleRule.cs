using TypedNetworks.Generators.Diagnostics;
using TypedNetworks.Generators.Parsing.Functions;

namespace TypedNetworks.Generators.Parsing.Rules;

/// <summary>What of the user's own functions cannot be differentiated, told where it stands.</summary>
internal abstract class ObstacleRule : DeclarationRule
{
    /// <summary>The message: what stands in the way and what to write instead, or else the derivative by hand.</summary>
    protected const string Message = "'{0}' {1}; {2}, or add '{3}' to '{4}', the derivative of '{5}' {6}";

    /// <summary>Which obstacles this rule is about.</summary>
    protected abstract ObstacleKind Kind { get; }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(NetworkDeclaration declaration)
    {
        foreach (var function in UserFunctions.Of(declaration))
        {
            if (function.IsDifferentiated && function.Method!.Reading.Obstacle is { } obstacle && obstacle.Kind == Kind)
            {
                var violation = At(
                    obstacle.Place is { } place ? Site.At(place) : function.Site,
                    obstacle.Text,
                    obstacle.Reason,
                    obstacle.Remedy,
                    function.DerivativeSignature,
                    declaration.Name,
                    function.Name,
                    function.DerivativeInWords);
                yield return violation with { Remedy = Remedy.Derive(declaration.Type.FullName, function) };
            }
        }
    }
}
