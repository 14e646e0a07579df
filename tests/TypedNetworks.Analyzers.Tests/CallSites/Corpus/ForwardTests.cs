namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that call <c>Forward</c>: each form of argument, right, wrong and unknowable.</summary>
public class ForwardTests
{
    [Theory]

    // Collection expressions, and spreads of what is known.
    [InlineData("_ = gate.Forward([1, 2, 3]);")]
    [InlineData("_ = gate.Forward({|TN0101:[1, 2]|});")]
    [InlineData("_ = gate.Forward({|TN0101:[]|});")]
    [InlineData("_ = gate.Forward([.. x]);")]
    [InlineData("_ = gate.Forward([1, .. x]);")]
    [InlineData("double[] a = [1, 2]; _ = gate.Forward([0, .. a]);")]
    [InlineData("double[] a = [1, 2]; _ = gate.Forward({|TN0101:[.. a, .. a]|});")]
    [InlineData("_ = gate.Forward([.. x[..3]]);")]
    [InlineData("_ = gate.Forward({|TN0101:[.. x[..4]]|});")]
    [InlineData("_ = gate.Forward([.. x[n..]]);")]
    [InlineData("_ = gate.Forward({|TN0101:[.. Enumerable.Repeat(0.5, 4)]|});")]
    [InlineData("_ = gate.Forward([.. Enumerable.Repeat(0.5, n)]);")]
    [InlineData("var list = new List<double> { 1 }; list.Add(2); list.Add(3); _ = gate.Forward([.. list]);")]
    [InlineData("List<double> list = [1]; list.Add(2); list.Add(3); _ = gate.Forward([.. list]);")]

    // Arrays.
    [InlineData("_ = gate.Forward(new double[3]);")]
    [InlineData("_ = gate.Forward({|TN0101:new double[4]|});")]
    [InlineData("_ = gate.Forward(new double[n]);")]
    [InlineData("_ = gate.Forward(new double[] { 1, 2, 3 });")]
    [InlineData("_ = gate.Forward({|TN0101:new double[] { 1, 2 }|});")]
    [InlineData("_ = gate.Forward({|TN0101:new double[2] { 1, 2 }|});")]
    [InlineData("_ = gate.Forward(new[] { 1.0, 2, 3 });")]
    [InlineData("_ = gate.Forward({|TN0101:new[] { 1.0, 2, 3, 4 }|});")]
    [InlineData("_ = gate.Forward(new double[Gate.InputCount]);")]
    [InlineData("_ = gate.Forward({|TN0101:new double[Gate.InputCount + 1]|});")]
    [InlineData("_ = gate.Forward({|TN0101:new double[4L]|});")]
    [InlineData("const byte size = 2; _ = gate.Forward({|TN0101:new double[size]|});")]
    [InlineData("_ = gate.Forward({|TN0101:Array.Empty<double>()|});")]
    [InlineData("_ = gate.Forward({|TN0101:GC.AllocateArray<double>(4, pinned: true)|});")]
    [InlineData("_ = gate.Forward(GC.AllocateUninitializedArray<double>(3));")]
    [InlineData("_ = gate.Forward(GC.AllocateUninitializedArray<double>(n));")]
    [InlineData("_ = gate.Forward({|TN0101:Enumerable.Repeat(1.0, 2).ToArray()|});")]
    [InlineData("_ = gate.Forward(Enumerable.Range(0, n).Select(i => (double)i).ToArray());")]

    // Memory on the stack.
    [InlineData("_ = gate.Forward(stackalloc double[3]);")]
    [InlineData("_ = gate.Forward({|TN0101:stackalloc double[2]|});")]
    [InlineData("_ = gate.Forward(stackalloc double[n]);")]
    [InlineData("_ = gate.Forward(stackalloc double[] { 1, 2, 3 });")]
    [InlineData("_ = gate.Forward({|TN0101:stackalloc double[] { 1, 2 }|});")]
    [InlineData("_ = gate.Forward(stackalloc[] { 1.0, 2, 3 });")]
    [InlineData("_ = gate.Forward({|TN0101:stackalloc[] { 1.0 }|});")]
    [InlineData("_ = gate.Forward({|TN0101:stackalloc double[2] { 1, 2 }|});")]

    // Nothing at all.
    [InlineData("_ = gate.Forward({|TN0101:default(ReadOnlySpan<double>)|});")]
    [InlineData("gate.Forward({|TN0101:default|}, y);")]
    [InlineData("gate.Forward(x, {|TN0101:default|});")]
    [InlineData("gate.Forward({|TN0101:null|}, y);")]
    [InlineData("_ = gate.Forward({|TN0101:ReadOnlySpan<double>.Empty|});")]
    [InlineData("gate.Forward(x, {|TN0101:Span<double>.Empty|});")]
    [InlineData("gate.Forward(x, {|TN0101:new Span<double>()|});")]

    // What is around an expression.
    [InlineData("_ = gate.Forward({|TN0101:(new double[4])|});")]
    [InlineData("_ = gate.Forward({|TN0101:(ReadOnlySpan<double>)new double[4]|});")]
    [InlineData("_ = gate.Forward({|TN0101:(double[])[1, 2]|});")]
    [InlineData("double[]? a = new double[4]; _ = gate.Forward({|TN0101:a!|});")]
    [InlineData("_ = gate.Forward((double[])(object)x);")]
    [InlineData("_ = gate.Forward((double[])(object)new double[4]);")]

    // Choices whose branches agree.
    [InlineData("_ = gate.Forward(b ? new double[3] : new double[] { 1, 2, 3 });")]
    [InlineData("_ = gate.Forward({|TN0101:b ? new double[2] : new double[] { 1, 2 }|});")]
    [InlineData("_ = gate.Forward(b ? new double[2] : new double[4]);")]
    [InlineData("_ = gate.Forward(b ? new double[2] : x);")]
    [InlineData("_ = gate.Forward({|TN0101:b ? new double[2] : throw new InvalidOperationException()|});")]
    [InlineData("_ = gate.Forward({|TN0101:n switch { 0 => new double[2], 1 => new double[2], _ => throw new InvalidOperationException() }|});")]
    [InlineData("_ = gate.Forward(n switch { 0 => new double[2], _ => x });")]
    [InlineData("double[]? a = b ? x : null; _ = gate.Forward(a ?? new double[4]);")]
    [InlineData("_ = gate.Forward({|TN0101:b ? [1, 2] : [3, 4]|});")]

    // Outputs.
    [InlineData("gate.Forward(x, {|TN0101:stackalloc double[2]|});")]
    [InlineData("Span<double> o = stackalloc double[1]; gate.Forward([1, 2, 3], o);")]
    [InlineData("Span<double> o = stackalloc double[2]; gate.Forward([1, 2, 3], {|TN0101:o|});")]
    [InlineData("Span<double> o = stackalloc double[n]; gate.Forward([1, 2, 3], o);")]
    [InlineData("gate.Forward(x, {|TN0101:y.AsSpan(0, 3)|});")]
    [InlineData("gate.Forward({|TN0101:[1]|}, {|TN0101:new double[3]|});")]
    [InlineData("iris.Forward({|TN0101:[1, 2, 3]|}, y);")]
    [InlineData("iris.Forward([1, 2, 3, 4], y);")]
    [InlineData("var o = new double[Iris.OutputCount]; iris.Forward([1, 2, 3, 4], o);")]
    [InlineData("var o = new double[Iris.InputCount]; iris.Forward([1, 2, 3, 4], {|TN0101:o|});")]

    // Arguments by name, in any order.
    [InlineData("gate.Forward(output: y, input: {|TN0101:[1, 2]|});")]
    [InlineData("gate.Forward(output: {|TN0101:new double[2]|}, input: [1, 2, 3]);")]

    // The other ways to call.
    [InlineData("gate?.Forward({|TN0101:[1, 2]|}, y);")]
    [InlineData("_ = new Gate(1).Forward({|TN0101:[1, 2]|});")]
    [InlineData("_ = (b ? gate : new Gate(1)).Forward({|TN0101:[1, 2]|});")]
    [InlineData("Func<double[], double> forward = a => gate.Forward(a); _ = forward([1, 2]);")]
    [InlineData("Func<double> forward = () => gate.Forward({|TN0101:[1, 2]|});")]
    [InlineData("_ = special.Forward({|TN0101:new double[2]|});")]
    [InlineData("_ = special.Forward(1, 2);")]
    [InlineData("inner.Forward({|TN0101:[1, 2]|}, {|TN0101:new double[3]|});")]
    [InlineData("digits.Forward({|TN0101:new float[10]|}, new float[n]);")]
    [InlineData("pair.Forward([1, 2], {|TN0101:new float[1]|});")]
    [InlineData("dynamic any = gate; any.Forward(new double[2]);")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
