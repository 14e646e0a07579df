using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>Reads the body of one method: an expression, or locals and a return.</summary>
/// <param name="reader">Who reads the function.</param>
/// <param name="names">What parameters and, as they come, locals stand for.</param>
/// <param name="cancellationToken">Ends reading.</param>
internal sealed class BodyReader(FunctionReader reader, Dictionary<ISymbol, Expr> names, CancellationToken cancellationToken)
{
    private readonly ExpressionReader _expressions = new(reader, names);

    /// <summary>The value that a body returns; <see langword="null"/> where it cannot be read.</summary>
    public Expr? Read(IMethodBodyOperation body)
    {
        foreach (var statement in (body.BlockBody ?? body.ExpressionBody)?.Operations.AsEnumerable() ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (statement)
            {
                case IReturnOperation { ReturnedValue: { } value }:
                    return _expressions.Read(value);
                case IVariableDeclarationGroupOperation group when group.Declarations.SelectMany(declaration => declaration.Declarators).All(Declare):
                    break;
                case IVariableDeclarationGroupOperation group:
                    return reader.Stop(ObstacleKind.NotRead, group.Syntax, "declares what is no number", "write one formula, or locals that are numbers and one return");
                default:
                    return reader.Stop(ExpressionReader.HasError(statement) ? ObstacleKind.Broken : ObstacleKind.NotRead, statement.Syntax, "is a statement, and only a formula can be differentiated", "write one expression, with ?: for a choice");
            }
        }

        return reader.Stop(ObstacleKind.Broken, body.Syntax, "returns nothing");
    }

    private bool Declare(IVariableDeclaratorOperation declarator)
    {
        // Where it is used, the compiler has put in its value, whatever its type.
        if (declarator.Symbol.IsConst)
        {
            return true;
        }

        if ((declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer)?.Value is not { } value)
        {
            return false;
        }

        if (declarator.Symbol.Type.SpecialType == SpecialType.System_Boolean)
        {
            return _expressions.DeclareCondition(declarator.Symbol, value);
        }

        if (_expressions.Read(value) is not { } read)
        {
            return false;
        }

        names[declarator.Symbol] = reader.Share(read);
        return true;
    }
}
