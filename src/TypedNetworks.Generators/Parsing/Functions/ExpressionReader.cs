using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TypedNetworks.Generators.Maths;

namespace TypedNetworks.Generators.Parsing.Functions;

/// <summary>Reads expressions of numbers.</summary>
/// <param name="reader">Who reads the function.</param>
/// <param name="names">What parameters and locals stand for.</param>
internal sealed class ExpressionReader(FunctionReader reader, Dictionary<ISymbol, Expr> names)
{
    private readonly ConditionReader _conditions = new(reader);

    /// <summary>Whether the compiler complains of an operation or a part of it.</summary>
    public static bool HasError(IOperation operation) => operation.DescendantsAndSelf().Any(part => part is IInvalidOperation or IConversionOperation { Conversion.Exists: false } || part.Type?.TypeKind == TypeKind.Error);

    /// <summary>A number's expression; <see langword="null"/> where it cannot be read.</summary>
    public Expr? Read(IOperation operation)
    {
        if (!reader.Enter())
        {
            return reader.Stop(ObstacleKind.NotRead, operation.Syntax, "is where the function becomes too long", "shorten it");
        }

        var read = IsNumber(operation.Type) ? ReadNumber(operation) : Refuse(operation);
        reader.Leave();
        return read;
    }

    /// <summary>Notes what a local of truth stands for.</summary>
    public bool DeclareCondition(ILocalSymbol local, IOperation value) => _conditions.Declare(local, value, this);

    private Expr? ReadNumber(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return ReadConstant(operation, constant);
        }

        return operation switch
        {
            IParameterReferenceOperation parameter when names.TryGetValue(parameter.Parameter, out var value) => value,
            ILocalReferenceOperation local when names.TryGetValue(local.Local, out var value) => value,
            IParenthesizedOperation brackets => Read(brackets.Operand),
            IConversionOperation { OperatorMethod: null, Conversion.Exists: true } conversion => IsNumber(conversion.Operand.Type) ? Read(conversion.Operand) : ReadWhole(conversion.Operand),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Plus } plus => Read(plus.Operand),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => Read(minus.Operand) is { } operand ? -operand : null,
            IBinaryOperation binary => ReadBinary(binary),
            IConditionalOperation { WhenFalse: { } otherwise } choice => _conditions.Choose(choice.Condition, this, () => Read(choice.WhenTrue), () => Read(otherwise)),
            IInvocationOperation call => ReadCall(call),
            IPropertyReferenceOperation { Instance: null } property when KnownFunctions.Constant(property.Property) is { } number => new Expr.Constant(number),
            _ => Refuse(operation),
        };
    }

    private Expr? ReadConstant(IOperation operation, object constant) =>
        operation.DescendantsAndSelf().OfType<IFieldReferenceOperation>().Any(field => reader.IsYetToCome(field.Field))
            ? reader.Stop(ObstacleKind.NotRead, operation.Syntax, "is generated, and not there yet when networks are", "write the number itself")
            : operation.DescendantsAndSelf().OfType<IBinaryOperation>().FirstOrDefault(LosesFraction) is { } division
            ? reader.Stop(ObstacleKind.NotRead, division.Syntax, $"is {division.ConstantValue.Value}, since C# drops the fraction where it divides whole numbers", "make one of them a double or float")
            : new Expr.Constant(Convert.ToDouble(constant, CultureInfo.InvariantCulture));

    private Expr? ReadBinary(IBinaryOperation binary)
    {
        if (binary.OperatorKind == BinaryOperatorKind.Remainder)
        {
            return reader.Stop(ObstacleKind.NoSlope, binary.Syntax, "jumps, and has no slope there");
        }

        var @operator = binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => '+',
            BinaryOperatorKind.Subtract => '-',
            BinaryOperatorKind.Multiply => '*',
            BinaryOperatorKind.Divide => '/',
            _ => default,
        };
        return @operator == default ? Refuse(binary)
            : Read(binary.LeftOperand) is { } left && Read(binary.RightOperand) is { } right ? new Expr.Binary(@operator, left, right)
            : null;
    }

    private Expr? ReadCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (KnownFunctions.GoesInSteps(method))
        {
            return reader.Stop(ObstacleKind.NoSlope, call.Syntax, "goes in steps, between which its slope is zero");
        }

        if (!method.IsStatic || method.MethodKind != MethodKind.Ordinary || method.Parameters.Any(parameter => parameter.RefKind is not (RefKind.None or RefKind.In))
            || !(KnownFunctions.Knows(method) || (IsOfRealNumbers(method) && method.Parameters.All(parameter => IsNumber(parameter.Type)))))
        {
            return reader.Stop(HasError(call) ? ObstacleKind.Broken : ObstacleKind.NotRead, call.Syntax, "is no function that is known here", "call static methods of numbers alone, your own or those of Math");
        }

        var arguments = call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => ReadArgument(argument.Value)).ToArray();
        return Array.Exists(arguments, argument => argument is null) ? null
            : KnownFunctions.Apply(method, arguments!) ?? reader.ReadBody(method, arguments!, call.Syntax);
    }

    // T.CreateChecked(2) takes a whole number, which is a constant.
    private Expr? ReadArgument(IOperation argument) => IsNumber(argument.Type) ? Read(argument) : ReadWhole(argument);

    // A whole number that becomes a number: a constant, a sign, or one of them by a condition. Between whole numbers C# computes
    // with whole numbers, which is not what is differentiated.
    private Expr? ReadWhole(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: byte or sbyte or short or ushort or int or uint or long or ulong or decimal } constant } => ReadConstant(operation, constant.Value),
        IParenthesizedOperation brackets => ReadWhole(brackets.Operand),
        IConditionalOperation { WhenFalse: { } otherwise } choice => _conditions.Choose(choice.Condition, this, () => ReadWhole(choice.WhenTrue), () => ReadWhole(otherwise)),
        IInvocationOperation call when call.TargetMethod.Name == "Sign" && KnownFunctions.Knows(call.TargetMethod) && IsNumber(call.TargetMethod.Parameters[0].Type) => ReadCall(call),
        _ => Refuse(operation),
    };

    private Expr? Refuse(IOperation operation) =>
        HasError(operation) ? reader.Stop(ObstacleKind.Broken, operation.Syntax, "does not compile")
        : operation is IConversionOperation { Operand.Type: { } from, Type: { } to } && IsNumber(from) && IsWhole(to) ? reader.Stop(ObstacleKind.NoSlope, operation.Syntax, "cuts off the fraction, so it goes in steps, between which its slope is zero")
        : IsWhole(operation.Type) && FirstCast(operation) is { } cast ? Refuse(cast)
        : IsWhole(operation.Type) ? reader.Stop(ObstacleKind.NotRead, operation.Syntax, "computes with whole numbers", "make one of them a double or float")
        : operation is IFieldReferenceOperation or IPropertyReferenceOperation ? reader.Stop(ObstacleKind.NotRead, operation.Syntax, "may change while the program runs", "make it a const")
        : operation is ISwitchExpressionOperation ? reader.Stop(ObstacleKind.NotRead, operation.Syntax, "is no formula that can be differentiated", "write it with ?:")
        : operation is IAssignmentOperation or IIncrementOrDecrementOperation ? reader.Stop(ObstacleKind.NotRead, operation.Syntax, "changes a variable", "give each value a local of its own")
        : reader.Stop(ObstacleKind.NotRead, operation.Syntax, "is no formula that can be differentiated", "write it with + − * /, ?:, locals, constants and calls of static methods");

    // Generic math over whole numbers, by a type parameter of the method or of a class around it, divides as whole numbers do.
    private static bool IsOfRealNumbers(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.TypeArguments.Any(argument => !IsNumber(argument) && argument.AllInterfaces.Any(KnownFunctions.IsGenericMath)))
            {
                return false;
            }
        }

        return method.TypeArguments.All(IsNumber);
    }

    private static bool IsNumber(ITypeSymbol? type) => type is ITypeParameterSymbol || type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single;

    // What made a number whole comes first: of Math.Abs((int)z) it is the cast.
    private static IConversionOperation? FirstCast(IOperation operation) =>
        operation is IConversionOperation { Operand: var operand } conversion && IsNumber(operand.Type) && IsWhole(conversion.Type) ? conversion
        : operation.ChildOperations.Where(child => IsWhole(child is IArgumentOperation argument ? argument.Value.Type : child.Type)).Select(FirstCast).FirstOrDefault(found => found is not null);

    // The value is what C# says, and never what someone who writes 1 / 2 * z means. Constants that have names, and quotients
    // with a cast before them, may be meant.
    private static bool LosesFraction(IBinaryOperation operation) =>
        operation is { OperatorKind: BinaryOperatorKind.Divide, ConstantValue.HasValue: true } && IsWhole(operation.Type) && !IsCast(operation)
        && Literal(operation.LeftOperand) is { } left && Literal(operation.RightOperand) is { } right && left % right != 0;

    private static decimal? Literal(IOperation operation) => operation switch
    {
        ILiteralOperation { ConstantValue.Value: { } value } when IsWhole(operation.Type) => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        IConversionOperation { IsImplicit: true } conversion => Literal(conversion.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => -Literal(minus.Operand),
        _ => null,
    };

    private static bool IsCast(IOperation operation) => operation.Parent is IConversionOperation { IsImplicit: false };

    private static bool IsWhole(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
