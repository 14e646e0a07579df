using TypedNetworks.Generators.Maths;
using TypedNetworks.Generators.Model;

namespace TypedNetworks.Generators.Planning;

/// <summary>Collects the private functions that a network needs, each once, and turns table rows into calls of them.</summary>
internal sealed class HelperBook(NamePlan names)
{
    // Larger than this, an expression hides the line it stands in: ELU's derivative, a > 0 ? 1 : a + 1, is 7 nodes.
    private const int MaxInlineSize = 7;

    private readonly List<HelperPlan> _helpers = [];

    /// <summary>The functions asked for so far, in that order.</summary>
    public EquatableArray<HelperPlan> Helpers => _helpers.ToEquatableArray();

    /// <summary>A call of the function with this body; or the body itself where it already is a call of the user's, or just a variable or number.</summary>
    public Expr Call(string name, string summary, Expr body)
    {
        if (body is Expr.Variable or Expr.Constant or Expr.Call { Function.Home: FunctionHome.Member })
        {
            return body;
        }

        var parameters = new[] { Symbols.Y, Symbols.Z, Symbols.A, Symbols.E, Symbols.T }.Where(body.Uses).ToArray();
        var helper = new HelperPlan(names.Member(name), summary + names.WhyUnderscore(name), parameters.Select(parameter => parameter.Name).ToEquatableArray(), body);
        if (!_helpers.Contains(helper))
        {
            _helpers.Add(helper);
        }

        return Expr.Of(Function.Member(helper.Name), parameters);
    }

    /// <summary>The body itself where it reads well within a line, else as <see cref="Call"/>.</summary>
    public Expr InlineOrCall(string name, string summary, Expr body) => ReadsWellInline(body) ? body : Call(name, summary, body);

    private static bool ReadsWellInline(Expr body) =>
        body.Size <= MaxInlineSize && !body.Uses(Symbols.Z) && body is not Expr.Let;
}
