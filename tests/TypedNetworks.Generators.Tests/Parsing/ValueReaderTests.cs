using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators.Parsing;

namespace TypedNetworks.Generators.Tests.Parsing;

/// <summary>Which members of a type count, in which order, and what they are: the same from source and from an assembly.</summary>
public class ValueReaderTests
{
    [Theory]
    [InlineData("record T(double A, int B);", "A B")]
    [InlineData("record struct T(double A, int B);", "A B")]
    [InlineData("readonly record struct T(double A, int B);", "A B")]
    [InlineData("class T { public double A { get; set; } public float B; public bool C { get; init; } }", "A C B")]
    [InlineData("abstract record T(double B) { public double A { get; init; } public double C; }", "B A C")]
    [InlineData("struct T { public double B; public double A; }", "B A")]
    [InlineData("record T(double A) { public double B { get; init; } }", "A B")]
    [InlineData("record T(double B) { public double A { get; set; } public double C => A; public double D { get; } = 1; }", "B A")]
    [InlineData("record T(double A) { public double A { get; } = A; }", "A")]
    [InlineData("class T(double a) { public double A { get; } = a; }", "A")]
    [InlineData("class T { public T(double A, double a) { } public T() { } public double B { get; set; } public double A { get; set; } }", "B A")]
    [InlineData("readonly struct T { public T(double first, int second) { First = first; Second = second; } public readonly double First; public int Second { get; } }", "First Second")]
    [InlineData("class T { public double A { get; set; } public static double S { get; set; } public const int C = 1; public static int F; public readonly int R; private int _p; public double this[int i] { get => i; set { } } }", "A")]
    [InlineData("record Base(double A) { public int X { get; init; } } public record T(double B, double A) : Base(A);", "B A X")]
    [InlineData("class Base { public double A { get; set; } public virtual double V { get; set; } } public class T : Base { public double C { get; set; } public override double V { get; set; } }", "A V C")]
    [InlineData("class Base { public double X { get; set; } public double Y { get; set; } } public class T : Base { public static new double X => 1; }", "Y")]
    [InlineData("class Base { public double X { get; set; } public double Y; } public class T : Base { public new double X() => 1; public new class Y; public double Z; }", "Z")]
    [InlineData("class Base { public double X { get; set; } } public class T : Base { private new double X { get; set; } public double Z; public double Use() => X; }", "X Z")]
    [InlineData("class T { public double X { get; set; } [System.Obsolete(\"no\", true)] public double Old { get; set; } [System.Obsolete(\"soon\")] public double Late { get; set; } }", "X Late")]
    [InlineData("interface I { double E { get; set; } } public class T : I { double I.E { get; set; } public double A { get; set; } }", "A")]
    [InlineData("class T { public required double A { get; set; } public required int B; }", "A B")]
    [InlineData("record T(Part First, Part Second); public record struct Part(double X, double Y);", "First.X First.Y Second.X Second.Y")]
    [InlineData("record T(double X) { internal double Hidden { get; init; } }", "X Hidden", false)]
    [InlineData("record T(System.Numerics.Vector3 Place, bool IsThere);", "Place.X Place.Y Place.Z IsThere")]
    public void Members_that_count(string type, string paths, bool inAnyAssembly = true)
    {
        var value = ReadSource(type);
        Assert.Equal(paths, Paths(value));
        Assert.All(value.WithAllWithin(), each => Assert.Empty(each.ClosedMembers));
        Assert.True(value.IsConstructible);
        if (inAnyAssembly)
        {
            Assert.Equal(value, ReadAssembly(type));
        }
    }

    [Fact]
    public void Choice_that_may_not_be_made_is_none()
    {
        var choice = Assert.Single(ReadSource("record T(Mood Mood); public enum Mood { Sad, [System.Obsolete(\"no\", true)] Grim, [System.Obsolete] Odd, Glad }").Members).Value;

        Assert.Equal("Sad Odd Glad", string.Join(" ", choice.Choices.Select(named => named.Item1)));
    }

    [Theory]
    [InlineData("bool", "Flag")]
    [InlineData("double", "Number")]
    [InlineData("float", "Number")]
    [InlineData("sbyte", "Number")]
    [InlineData("byte", "Number")]
    [InlineData("short", "Number")]
    [InlineData("ushort", "Number")]
    [InlineData("int", "Number")]
    [InlineData("uint", "Number")]
    [InlineData("long", "Number")]
    [InlineData("ulong", "Number")]
    [InlineData("System.DayOfWeek", "Choice")]
    [InlineData("System.Numerics.Vector2", "Group")]
    [InlineData("string", "Text")]
    [InlineData("char", "Text")]
    [InlineData("decimal", "OtherNumber")]
    [InlineData("nint", "OtherNumber")]
    [InlineData("System.Half", "OtherNumber")]
    [InlineData("System.Int128", "OtherNumber")]
    [InlineData("double?", "Nullable")]
    [InlineData("System.DayOfWeek?", "Nullable")]
    [InlineData("T?", "Nullable")]
    [InlineData("double[]", "Collection")]
    [InlineData("double[]?", "Collection")]
    [InlineData("string?", "Text")]
    [InlineData("System.Collections.Generic.List<double>", "Collection")]
    [InlineData("System.Collections.Generic.IReadOnlyList<double>", "Collection")]
    [InlineData("(double X, double Y)", "Tuple")]
    [InlineData("System.DateTime", "Other")]
    [InlineData("System.Guid", "Other")]
    [InlineData("System.Func<double>", "Other")]
    [InlineData("System.IComparable", "Other")]
    [InlineData("object", "Other")]
    [InlineData("dynamic", "Other")]
    [InlineData("T", "Itself")]
    [InlineData("Missing", "Unknown")]
    public void What_a_member_is(string type, string kind)
    {
        var member = Assert.Single(ReadSource($"class T {{ public {type} Member {{ get; set; }} = default!; }}").Members).Value;

        Assert.Equal((kind, "Member"), (member.Kind.ToString(), member.Path));
    }

    [Fact]
    public void An_enums_members_are_in_the_order_of_their_declaration()
    {
        const string Source = "enum T : sbyte { C = 3, A = -1, @class = 100, B }";
        var value = ReadSource(Source);

        Assert.Equal([("C", "3"), ("A", "-1"), ("@class", "100"), ("B", "101")], value.Choices);
        Assert.False(value.IsFlags);
        Assert.Equal(value, ReadAssembly(Source));
        Assert.True(ReadSource("[System.Flags] public enum T { A, B }", isPrefixed: false).IsFlags);
    }

    [Theory]
    [InlineData("record T(double A) { public double B { get; private set; } }", "B")]
    [InlineData("record T(double A) { private double B { get; set; } }", "B")]
    [InlineData("class T { public double A { get; set; } public double B { private get; set; } public double C { get; protected set; } }", "B C")]
    public void Properties_that_only_the_type_itself_can_set_are_closed(string type, string closed) =>
        Assert.Equal(closed, string.Join(" ", ReadSource(type).ClosedMembers.Select(member => member.Name)));

    [Theory]
    [InlineData("abstract record T(double A);", true, true)]
    [InlineData("class T { public double A { get; set; } private T() { } }", false, false)]
    [InlineData("class T { public double A { get; set; } public T(string name) { } }", false, false)]
    [InlineData("class T { public double A { get; set; } internal T() { } }", false, true)]
    public void How_a_type_is_made(string type, bool isAbstract, bool isConstructible)
    {
        var value = ReadSource(type);

        Assert.Equal((isAbstract, isConstructible), (value.IsAbstract, value.IsConstructible));
    }

    [Theory]
    [InlineData("record T(double A) { public required int B { get; init; } }", "A+- B-+")]
    [InlineData("class T { public T(double a) { A = a; } public required double A { get; set; } }", "A++")]
    [InlineData("class T { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public T(double a) { A = a; } public required double A { get; set; } }", "A+-")]
    public void Members_are_arguments_or_set_behind(string type, string expected) =>
        Assert.Equal(expected, string.Join(" ", ReadSource(type).Members.Select(member => $"{member.Name}{(member.IsArgument ? '+' : '-')}{(member.IsInitialized ? '+' : '-')}")));

    [Fact]
    public void Types_without_end_are_cut()
    {
        Assert.Contains(ReadSource("class T { public Pair<double> Pair { get; set; } } public class Pair<X> { public Pair<Pair<X>> Next { get; set; } }").WithAllWithin(), value => value.Kind == ValueKind.Itself);
        Assert.Contains(ReadSource("record T(Other O); public record Other(T T);").WithAllWithin(), value => value is { Kind: ValueKind.Itself, Path: "O.T" });
    }

    [Fact]
    public void Types_that_multiply_are_cut_at_the_limit()
    {
        var levels = string.Concat(Enumerable.Range(0, 30).Select(i => $"public record struct L{i}(L{i + 1} A, L{i + 1} B);"));
        var types = Read($"{levels} public record struct L30(double A);", "L0");

        Assert.True(types.AreTooManyInputs);
        Assert.True(types.Input.WithAllWithin().Count() < 10_000);
    }

    [Theory]
    [InlineData("record struct T(double A);", "")]
    [InlineData("record struct T(Choice A); public enum Choice { A, B }", "")]
    [InlineData("record struct T(Choice A) { internal Choice B { get; set; } } public enum Choice { A, B }", "")]
    public void Visible_types(string type, string _) => Assert.All(ReadSource(type).WithAllWithin(), value => Assert.Equal(Visibility.Visible, value.Visibility));

    [Theory]
    [InlineData("public", "", "public", "Visible")]
    [InlineData("internal", "", "public", "LessAccessible")]
    [InlineData("internal", "", "internal", "Visible")]
    [InlineData("public", "internal", "public", "LessAccessible")]
    [InlineData("public", "public", "public", "Visible")]
    [InlineData("private", "public", "internal", "Unknown")]
    [InlineData("protected", "public", "internal", "Unknown")]
    [InlineData("protected internal", "public", "internal", "Visible")]
    [InlineData("protected internal", "public", "public", "LessAccessible")]
    [InlineData("internal", "public", "internal", "Visible")]
    public void A_type_is_as_accessible_as_the_network(string type, string container, string network, string expected)
    {
        var nested = container.Length > 0;
        var source = $"{(nested ? container + " class Outer { " : "")}{type} enum T {{ A, B }}{(nested ? " }" : "")} [TypedNetworks.Network<{(nested ? "Outer." : "")}T, bool>] {network} partial class Net;";
        var value = Read(InMemory.Compile(source), "Net").Input;

        Assert.Equal(expected, value.Kind == ValueKind.Unknown ? "Unknown" : value.Visibility.ToString());
    }

    [Theory]
    [InlineData("private", "private", "Visible")]
    [InlineData("private", "protected", "LessAccessible")]
    [InlineData("protected", "protected", "Visible")]
    [InlineData("protected", "private protected", "Visible")]
    [InlineData("private protected", "protected", "LessAccessible")]
    [InlineData("private protected", "private protected", "Visible")]
    [InlineData("protected internal", "internal", "Visible")]
    [InlineData("protected internal", "protected internal", "Visible")]
    [InlineData("protected internal", "public", "LessAccessible")]
    public void A_neighbour_within_a_type_may_be_as_private(string type, string network, string expected)
    {
        var source = $"public partial class Outer {{ {type} enum T {{ A, B }} [TypedNetworks.Network<T, bool>] {network} partial class Net; }}";
        var compilation = InMemory.Compile(source);

        Assert.Equal(expected, Read(compilation, "Outer+Net").Input.Visibility.ToString());

        // As the compiler sees it.
        var method = $"{source[..^1]} partial class Net {{ public void M(T t) {{ }} }} }}";
        Assert.Equal(expected == "Visible", InMemory.Compile(method).GetDiagnostics().All(diagnostic => diagnostic.Id != "CS0051"));
    }

    [Fact]
    public void File_local_types_are_seen_wherever_they_are()
    {
        Assert.Equal(Visibility.FileLocal, Read(InMemory.Compile("file enum T { A, B } [TypedNetworks.Network<T, bool>] public partial class Net;"), "Net").Input.Visibility);
        Assert.Equal(Visibility.FileLocal, Read(InMemory.Compile("file enum T { A, B } public record struct Pair<X>(X A); [TypedNetworks.Network<Pair<T>, bool>] public partial class Net;"), "Net").Input.Visibility);
    }

    private static string Paths(DeclaredValue value) =>
        string.Join(" ", value.WithAllWithin().Where(within => within.Kind != ValueKind.Group).Select(within => within.Path));

    private static DeclaredValue ReadSource(string type, bool isPrefixed = true) => Read((isPrefixed ? "public " : "") + type, "T").Input;

    private static DeclaredValue ReadAssembly(string type)
    {
        using var stream = new MemoryStream();
        Assert.True(InMemory.Compile($"public {type}").Emit(stream).Success);
        var assembly = MetadataReference.CreateFromImage(stream.ToArray());
        return Read(InMemory.Compile("[TypedNetworks.Network<T, bool>] public partial class Net;").AddReferences(assembly), "Net").Input;
    }

    private static DeclaredTypes Read(string types, string input) =>
        Read(InMemory.Compile($"{types} [TypedNetworks.Network<{input}, bool>] public partial class Net;"), "Net");

    private static DeclaredTypes Read(CSharpCompilation compilation, string network)
    {
        var type = compilation.GetTypeByMetadataName(network)!;
        return DeclarationReader.Read(type, DeclarationReader.FindNetworkAttribute(type)!, compilation, default).Types!;
    }
}
