namespace TypedNetworks.Analyzers.Tests.CallSites;

/// <summary>Names that advice takes for what a call lacks: those that the compiler takes at that place.</summary>
public class NamesAtHandTests
{
    // An instance, a variable or a constant that is there.
    [Theory]
    [InlineData("double learningRate; void F() => {0};", true)]
    [InlineData("double learningRate; void F() { System.Action a = () => {0}; }", true)]
    [InlineData("double learningRate; int F { get => 1; set { {0}; } }", true)]
    [InlineData("double learningRate { get; } C() { {0}; }", true)]
    [InlineData("static double learningRate; static void F() => {0};", true)]
    [InlineData("const double learningRate = 1; System.Func<double> _f = static () => {0};", true)]
    [InlineData("void F(double learningRate) { void G() => {0}; }", true)]
    [InlineData("void F() { foreach (var learningRate in x) {0}; }", true)]
    [InlineData("void F() { double learningRate; learningRate = 1; {0}; }", true)]
    [InlineData("void F(string s) { if (double.TryParse(s, out var learningRate)) {0}; }", true)]
    [InlineData("void F(object o) { if (o is double learningRate) {0}; }", true)]
    [InlineData("void F() { const double learningRate = 1; System.Func<double> f = static () => {0}; }", true)]
    [InlineData("void F(out double learningRate) { learningRate = 1; {0}; }", true)]
    [InlineData("void F(ref double learningRate) { {0}; }", true)]
    [InlineData("void F() { System.Func<double, double> f = static learningRate => {0}; }", true)]
    [InlineData("class Base { protected double learningRate; } class D : Base { void F() => {0}; }", true)]
    [InlineData("class D(double learningRate) { void F() => {0}; double _f = {0}; }", true)]
    [InlineData("struct S { double learningRate; void F() => {0}; }", true)]
    [InlineData("class Inner { static double learningRate; static class Deeper { static void F() => {0}; } }", true)]

    // Nothing there is an instance.
    [InlineData("double learningRate; static void F() => {0};", false)]
    [InlineData("double learningRate { get; set; } static void F() { {0}; }", false)]
    [InlineData("double learningRate; void F() { System.Func<double> f = static () => {0}; }", false)]
    [InlineData("double learningRate; void F() { static double G() => {0}; }", false)]
    [InlineData("double learningRate; static double P { get { return {0}; } }", false)]
    [InlineData("double learningRate = 1; double _f = {0};", false)]
    [InlineData("double learningRate = 1; double P { get; } = {0};", false)]
    [InlineData("double learningRate; class Inner { void F() => {0}; }", false)]
    [InlineData("double learningRate; C(double d) { } C() : this({0}) { }", false)]
    [InlineData("struct S { double learningRate; void F() { System.Func<double> f = () => {0}; } }", false)]
    [InlineData("class D(double learningRate) { double P => learningRate; static void F() => {0}; }", false)]
    [InlineData("class D(double learningRate) { double P => learningRate; static double _f = {0}; }", false)]
    [InlineData("class D(double learningRate) { double P => learningRate; D() : this(1) { {0}; } }", false)]
    [InlineData("class D(double learningRate) { double P => learningRate; class E { void F() => {0}; } }", false)]
    [InlineData("class D(in double learningRate) { void F() => {0}; }", false)]

    // A static function sees no variable of others, and none by reference is seen by any.
    [InlineData("void F(double learningRate) { static double G() => {0}; }", false)]
    [InlineData("void F() { var learningRate = 1.0; System.Func<double> f = static () => {0}; }", false)]
    [InlineData("void F(in double learningRate) { double G() => {0}; }", false)]
    [InlineData("void F(ref double learningRate) { System.Func<double> f = () => {0}; }", false)]
    [InlineData("void F(double d) { ref var learningRate = ref d; System.Func<double> f = () => {0}; }", false)]
    [InlineData("void F(in double learningRate) { _ = from v in x select {0}; }", false)]

    // Nothing is in it yet, or it cannot be read.
    [InlineData("void F() { double learningRate; {0}; }", false)]
    [InlineData("void F(bool b) { double learningRate; if (b) { learningRate = 1; } {0}; }", false)]
    [InlineData("void F(int n) { switch (n) { case 1: double learningRate = 1; break; case 2: {0}; break; } }", false)]
    [InlineData("void F(out double learningRate) { {0}; learningRate = 1; }", false)]
    [InlineData("double learningRate { set { } } void F() => {0};", false)]
    public async Task Rate_is_at_hand(string members, bool isAtHand)
    {
        var message = $"Net.TrainStep takes 'learningRate' too: write TrainStep(One.x, One.x, learningRate{(isAtHand ? "" : ": 0.1")})";
        var calls = members.Split("{0}").Length - 1;
        await Test(members, "One.Net.TrainStep{|TN0110:(One.x, One.x)|}").Says([.. Enumerable.Repeat(message, calls)]).IsRefusedByTheCompiler().RunAsync();

        // The compiler is of the same opinion.
        var named = Test(members, "One.Net.TrainStep(One.x, One.x, learningRate)");
        await (isAtHand ? named : named.IsRefusedByTheCompiler()).RunAsync();
    }

    // What is not at hand is declared under another name.
    [Theory]
    [InlineData("Net.ParameterSet gradient; static void F() => {0};", "gradient2")]
    [InlineData("Net.ParameterSet gradient; void F() => {0};", "gradient")]
    [InlineData("void F() { Net.ParameterSet gradient; {0}; }", "gradient2")]
    [InlineData("void F() { {0}; var gradient = new Net.ParameterSet(); }", "gradient2")]
    [InlineData("void F(Net.ParameterSet gradient) { static double G() => {0}; }", "gradient2")]
    [InlineData("static void F() => {0};", "gradient", true)]
    public Task Gradient_is_at_hand(string members, string name, bool isDeclared = false) =>
        Test(members, "One.Net.Backprop{|TN0110:(One.x, One.x)|}")
            .Says($"Net.Backprop takes 'gradient' too: write Backprop(One.x, One.x, {name}){(isDeclared || name != "gradient" ? $", with 'var {name} = new Net.ParameterSet();' before" : "")}")
            .IsRefusedByTheCompiler()
            .RunAsync();

    [Theory]
    [InlineData("void F(System.Span<double> output) { {0}; }", "output")]
    [InlineData("void F(System.Span<double> output) { void G() { {0}; } }", "output2")]
    [InlineData("void F() { System.Span<double> output = stackalloc double[2]; System.Action a = () => { {0}; }; }", "output2")]
    [InlineData("void F() { System.Span<double> output; {0}; }", "output2")]
    public Task Output_is_at_hand(string members, string name) =>
        Test(members, "One.Two.Forward{|TN0110:(One.x)|}")
            .Says($"Two.Forward takes 'output' too, which it writes to: write Forward(One.x, {name}){(name != "output" ? $", with 'var {name} = new double[Two.OutputCount];' before" : "")}")
            .IsRefusedByTheCompiler()
            .RunAsync();

    // Variables of a program without a class are no other type's.
    [Fact]
    public Task Of_a_program_without_a_class() =>
        CallSiteTest.OfWholeFile("""
            using TypedNetworks;

            var learningRate = 0.5;
            One.Net.TrainStep{|TN0110:([1], [1])|};
            System.Console.WriteLine(learningRate);

            class Other { void F() => One.Net.TrainStep{|TN0110:([1], [1])|}; }

            static class One { public static Net Net = new(1); }

            [Network(Inputs = 1, Outputs = 1)]
            partial class Net;
            """)
            .WithOwnNetworks()
            .Says("Net.TrainStep takes 'learningRate' too: write TrainStep([1], [1], learningRate)", "Net.TrainStep takes 'learningRate' too: write TrainStep([1], [1], learningRate: 0.1)")
            .IsRefusedByTheCompiler()
            .RunAsync();

    private static CallSiteTest Test(string members, string call) =>
        CallSiteTest.OfWholeFile($$"""
            using System.Linq;
            using TypedNetworks;

            class C
            {
                private static readonly double[] x = [1];

                {{members.Replace("{0}", call, StringComparison.Ordinal)}}
            }

            static class One
            {
                public static double[] x = [1];
                public static Net Net = new(1);
                public static Two Two = new(1);
            }

            [Network(Inputs = 1, Outputs = 1)]
            partial class Net;

            [Network(Inputs = 1, Outputs = 2)]
            partial class Two;
            """).WithOwnNetworks();
}
