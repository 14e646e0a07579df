namespace TypedNetworks.Generators.Maths;

/// <summary>A function that generated code calls.</summary>
/// <param name="Home">Where it lives.</param>
/// <param name="Name">Its name there.</param>
internal sealed record Function(FunctionHome Home, string Name)
{
    public static Function Exp { get; } = new(FunctionHome.Library, "Exp");

    public static Function Log { get; } = new(FunctionHome.Math, "Log");

    public static Function Tanh { get; } = new(FunctionHome.Library, "Tanh");

    public static Function Sigmoid { get; } = new(FunctionHome.Library, "Sigmoid");

    public static Function Abs { get; } = new(FunctionHome.Math, "Abs");

    public static Function Max { get; } = new(FunctionHome.Math, "Max");

    public static Function Min { get; } = new(FunctionHome.Math, "Min");

    public static Function Sqrt { get; } = new(FunctionHome.Math, "Sqrt");

    public static Function FusedMultiplyAdd { get; } = new(FunctionHome.Math, "FusedMultiplyAdd");

    public static Function Pow { get; } = new(FunctionHome.Math, "Pow");

    public static Function Cbrt { get; } = new(FunctionHome.Math, "Cbrt");

    public static Function Log2 { get; } = new(FunctionHome.Math, "Log2");

    public static Function Log10 { get; } = new(FunctionHome.Math, "Log10");

    public static Function Sin { get; } = new(FunctionHome.Math, "Sin");

    public static Function Cos { get; } = new(FunctionHome.Math, "Cos");

    public static Function Tan { get; } = new(FunctionHome.Math, "Tan");

    public static Function Asin { get; } = new(FunctionHome.Math, "Asin");

    public static Function Acos { get; } = new(FunctionHome.Math, "Acos");

    public static Function Atan { get; } = new(FunctionHome.Math, "Atan");

    public static Function Atan2 { get; } = new(FunctionHome.Math, "Atan2");

    public static Function Sinh { get; } = new(FunctionHome.Math, "Sinh");

    public static Function Cosh { get; } = new(FunctionHome.Math, "Cosh");

    /// <summary>The sign: 1, 0 or −1, and NaN of NaN. Only within algebra: a plan has a choice in its place, since .NET's throws for NaN.</summary>
    public static Function Sign { get; } = new(FunctionHome.Math, "Sign");

    public static Function LogP1 { get; } = new(FunctionHome.Library, "LogP1");

    public static Function ExpM1 { get; } = new(FunctionHome.Library, "ExpM1");

    public static Function Softplus { get; } = new(FunctionHome.Library, "Softplus");

    public static Function NormalCdf { get; } = new(FunctionHome.Library, "NormalCdf");

    public static Function Erf { get; } = new(FunctionHome.Library, "Erf");

    /// <summary>Whether it is an instruction of the machine or two, over numbers and over vectors.</summary>
    public bool IsInstruction => this == Abs || this == Max || this == Min || this == Sqrt || this == FusedMultiplyAdd;

    /// <summary>Whether vectors compute it number by number.</summary>
    public bool IsLaneByLane => Home == FunctionHome.Math && !IsInstruction && this != Log;

    /// <summary>A static method of the network class: generated, or the user's own.</summary>
    public static Function Member(string name) => new(FunctionHome.Member, name);
}
