namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that read members before these have the value that they are written with, and those that cannot.</summary>
public class OrderTests
{
    [Theory]

    // Static members get their values one after the other, and what makes one may run any code.
    [InlineData("class Model { public static readonly Model Default = new(); static readonly int Count = 4; readonly double[] _buffer = new double[Count]; public void F(Gate gate) => gate.ForwardBatch(_buffer, _buffer); } ¦ Model.Default.F(gate);")]
    [InlineData("class Model { static readonly int First = Run(); static readonly int Count = 4; static int Run() => Use(new Gate(1)) > 0 ? 1 : 0; static double Use(Gate gate) => gate.Forward(new double[Count + 3]); } ¦")]
    [InlineData("class Other { public static int Run() { Model.F(new Gate(1)); return 1; } } class Model { static readonly int First = Other.Run(); static int Count { get; } = 4; public static void F(Gate gate) => gate.Forward(new double[Count + 3]); } ¦")]
    [InlineData("class Other { public static readonly int First = Model.F(new Gate(1)); } class Model { static readonly int Copy = Other.First; static readonly int Count = 4; public static int F(Gate gate) => (int)gate.Forward(new double[Count + 3]); } ¦")]
    [InlineData("class Model { static readonly double[] All = new double[] { F(new Gate(1)) }; static double F(Gate gate) => gate.Forward([1, 2, 3, .. All.AsSpan()]); } ¦")]
    [InlineData("class Model { static readonly double[] All = Enumerable.Range(0, 4).Select(i => F(new Gate(1))).ToArray(); static double F(Gate gate) => gate.Forward([1, 2, 3, .. All.AsSpan()]); } ¦")]
    [InlineData("struct Own { public static implicit operator Own(int n) { _ = Model.F(new Gate(1)); return default; } } class Model { static readonly Own First = 1; static readonly double[] All = new double[4]; public static double F(Gate gate) => gate.Forward([1, 2, 3, .. All.AsSpan()]); } ¦")]
    [InlineData("partial class Model { static readonly int First = Run(new Gate(1)); static int Run(Gate gate) => (int)gate.Forward(new double[Count + 3]); } partial class Model { static readonly int Count = 4; } ¦")]
    [InlineData("class Model { static readonly double[] All; static Model() { _ = F(new Gate(1)); All = new double[4]; } static double F(Gate gate) => gate.Forward([1, 2, 3, .. All.AsSpan()]); } ¦")]
    [InlineData("class Model { static readonly Model Default = new(); static readonly double[] All; static Model() => All = new double[4]; Model() => F(new Gate(1)); static double F(Gate gate) => gate.Forward([1, 2, 3, .. All.AsSpan()]); } ¦")]

    // So do those that a constructor sets.
    [InlineData("class Model { readonly double[] _all; public Model(Gate gate) { _ = gate.Forward([1, 2, 3, .. _all.AsSpan()]); _all = new double[4]; } } ¦")]
    [InlineData("class Model { readonly double[] _all; public Model(Gate gate) { _ = F(gate); _all = new double[4]; } double F(Gate gate) => gate.Forward([1, 2, 3, .. _all.AsSpan()]); } ¦")]
    [InlineData("class Model { readonly double[] _all; public Model(Gate gate) { Helper.Use(this, gate); _all = new double[4]; } public double F(Gate gate) => gate.Forward([1, 2, 3, .. _all.AsSpan()]); } static class Helper { public static void Use(Model model, Gate gate) => model.F(gate); } ¦")]
    [InlineData("class Model { readonly double[] _all; public Model(Gate gate) { Rate = gate.Forward([1, 2, 3]); _all = new double[4]; } double Rate { set => F(new Gate(1)); } double F(Gate gate) => gate.Forward([1, 2, 3, .. _all.AsSpan()]); } ¦")]
    [InlineData("class Model { readonly double[] _all; public Model(Gate gate) { Func<Gate, double> f = F; _ = f(gate); _all = new double[4]; } double F(Gate gate) => gate.Forward([1, 2, 3, .. _all.AsSpan()]); } ¦")]
    [InlineData("class Model { readonly double[] _all; public Model(Gate gate) { Use(); _all = new double[4]; void Use() => F(gate); } double F(Gate gate) => gate.Forward([1, 2, 3, .. _all.AsSpan()]); } ¦")]
    [InlineData("abstract class Base { protected Base() => Start(new Gate(1)); protected abstract void Start(Gate gate); } class Model : Base { readonly double[] _all; public Model() { _all = new double[4]; } protected override void Start(Gate gate) => gate.Forward([1, 2, 3, .. _all.AsSpan()]); } ¦")]

    // Someone else gives it another value.
    [InlineData("class Model { public readonly double[] All = new double[4]; } [UnsafeAccessor(UnsafeAccessorKind.Field, Name = \"All\")] static extern ref double[] AllOf(Model model); ¦ var model = new Model(); AllOf(model) = x; _ = gate.Forward(model.All);")]
    public Task Program_is_right(string program) => CallSiteTest.Of(program).RunAsync();

    [Theory]
    [InlineData("class Model { static readonly Gate Net = new(1); static readonly Random Chance = new(3); static readonly int Count = 4; public double F() => Net.Forward({|TN0101:new double[Count]|}); } ¦")]
    [InlineData("class Model { static readonly int First = Math.Max(2, 3); static readonly double[] Start = [First, 2]; static double[] All { get; } = Make(); static double[] Make() => new double[4]; double F(Gate gate) => gate.Forward({|TN0101:All|}); } ¦")]
    [InlineData("class Model { static readonly int Count = 4; public static readonly Model Default = new(); readonly double[] _buffer = new double[Count]; public double F(Gate gate) => gate.Forward({|TN0101:_buffer|}); } ¦ _ = Model.Default.F(gate);")]
    [InlineData("record struct Own(double A); class Model { static readonly Own[] Rows = [new(1), new(2)]; static readonly double[] All = [1, 2, 3, 4]; static double F(Gate gate) => gate.Forward({|TN0101:All|}); } ¦")]
    [InlineData("class Model { static readonly double[] All; static Model() { var count = 4; All = new double[count]; } static double F(Gate gate) => gate.Forward({|TN0101:All|}); } ¦")]
    [InlineData("class Model { readonly double[] _all; readonly string _name; int Rate { get; set; } public Model(Gate gate, string name) { ArgumentNullException.ThrowIfNull(gate); _name = name; Rate = 3; this.Rate = 4; _all = new double[4]; _ = F(gate); } double F(Gate gate) => gate.Forward({|TN0101:_all|}); } ¦")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
