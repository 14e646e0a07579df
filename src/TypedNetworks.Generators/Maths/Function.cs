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

    public static Function LogP1 { get; } = new(FunctionHome.Library, "LogP1");

    public static Function ExpM1 { get; } = new(FunctionHome.Library, "ExpM1");

    public static Function Softplus { get; } = new(FunctionHome.Library, "Softplus");

    public static Function NormalCdf { get; } = new(FunctionHome.Library, "NormalCdf");

    /// <summary>A static method of the network class: generated, or the user's own.</summary>
    public static Function Member(string name) => new(FunctionHome.Member, name);
}
