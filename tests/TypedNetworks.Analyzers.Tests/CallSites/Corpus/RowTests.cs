namespace TypedNetworks.Analyzers.Tests.CallSites.Corpus;

/// <summary>Programs that hand over a row of an array of arrays: known where the rows are written out and none is replaced.</summary>
public class RowTests
{
    [Theory]

    // A row by its index.
    [InlineData("double[][] rows = [[1, 2, 3], [1, 2]]; _ = gate.Forward(rows[0]); _ = gate.Forward({|TN0101:rows[1]|}); _ = gate.Forward({|TN0101:rows[^1]|});")]
    [InlineData("double[][] rows = { new double[3], new[] { 1.0, 2 } }; _ = gate.Forward(rows[0]); _ = gate.Forward({|TN0101:rows[1]|});")]
    [InlineData("var rows = new double[][] { [1, 2], new double[3] }; _ = gate.Forward({|TN0101:rows[0]|}); _ = gate.Forward(rows[1]);")]
    [InlineData("var rows = new double[2][] { [1, 2], [1, 2, 3] }; _ = gate.Forward({|TN0101:rows[0]|}); _ = gate.Forward(rows[1]);")]
    [InlineData("var rows = new[] { new double[2], new double[3] }; const int second = 1; _ = gate.Forward({|TN0101:rows[0]|}); _ = gate.Forward(rows[second]);")]
    [InlineData("double[][] rows = [[1, 2]]; _ = gate.Forward(rows[1]); _ = gate.Forward(rows[^2]);")]
    [InlineData("double[][] first = [[1, 2]]; double[][] rows = [[1, 2, 3], .. first]; _ = gate.Forward({|TN0101:rows[1]|});")]
    [InlineData("static void Use(Gate gate, double[][] more) { double[][] rows = [.. more, [1, 2]]; _ = gate.Forward(rows[1]); } ¦")]
    [InlineData("double[] a = [1, 2]; double[][] rows = [a, x]; _ = gate.Forward({|TN0101:rows[0]|}); _ = gate.Forward(rows[1]);")]
    [InlineData("double[] a = [1, 2]; double[][] rows = [a]; a = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[]?[] rows = [null]; _ = gate.Forward({|TN0101:rows[0]|});")]
    [InlineData("Memory<double>[] rows = [new double[2], new double[3]]; _ = gate.Forward({|TN0101:rows[0].Span|}); _ = gate.Forward(rows[1].Span);")]
    [InlineData("var rows = new double[2][]; _ = gate.Forward(rows[0]);")]
    [InlineData("static readonly double[][] Rows = [[1, 2], [1, 2]]; ¦ _ = gate.Forward({|TN0101:Rows[0]|}); _ = gate.Forward({|TN0101:Rows[n]|});")]
    [InlineData("private readonly double[][] _rows = [[1, 2], [1, 2]]; double F(Gate gate) => gate.Forward({|TN0101:_rows[0]|}); ¦")]
    [InlineData("static double[][] Rows => [[1, 2], [1, 2]]; ¦ _ = gate.Forward({|TN0101:Rows[0]|});")]
    [InlineData("static double[][] Make() => [[1, 2], [1, 2]]; ¦ _ = gate.Forward({|TN0101:Make()[0]|}); foreach (var row in Make()) { _ = gate.Forward({|TN0101:row|}); }")]
    [InlineData("double[][] rows = [[1, 2], [1, 2]]; _ = gate.Backprop({|TN0101:rows[0]|}, rows[1][..1], gradient);")]

    // Any row, where all are as long.
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; _ = gate.Forward({|TN0101:rows[n]|});")]
    [InlineData("double[][] rows = [[1, 2, 3], [3, 4, 5]]; _ = gate.Forward(rows[n]);")]
    [InlineData("double[][] rows = [[1, 2], [3, 4, 5]]; _ = gate.Forward(rows[n]);")]
    [InlineData("double[][] rows = [[1, 2], x]; _ = gate.Forward(rows[n]);")]
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; for (var i = 0; i < rows.Length; i++) { _ = gate.Forward({|TN0101:rows[i]|}); }")]
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; foreach (var row in rows) { _ = gate.Forward({|TN0101:row|}); }")]
    [InlineData("double[][] rows = [[1, 2, 3], [3, 4, 5]]; foreach (var row in rows) { _ = gate.Forward(row); }")]
    [InlineData("double[][] rows = [[1, 2], [3, 4, 5]]; foreach (var row in rows) { _ = gate.Forward(row); }")]
    [InlineData("foreach (var row in new[] { new double[2], new double[2] }) { _ = gate.Forward({|TN0101:row|}); }")]
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; foreach (ReadOnlyMemory<double> row in rows) { _ = gate.Forward({|TN0101:row.Span|}); }")]
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; foreach (var row in rows) { row[0] = 1; var copy = row; _ = gate.Forward({|TN0101:copy|}); _ = gate.Forward([0, .. row]); }")]
    [InlineData("static void Use(Gate gate, double[][] rows) { foreach (var row in rows) { _ = gate.Forward(row); } _ = gate.Forward(rows[0]); } ¦")]
    [InlineData("List<double[]> rows = [[1, 2], [3, 4]]; foreach (var row in rows) { _ = gate.Forward(row); } _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = []; foreach (var row in rows) { _ = gate.Forward(row); } _ = gate.Forward(rows[n]);")]

    // Several rows are no numbers, and as many as their bounds say.
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; _ = gate.Forward(new double[rows[n..].Length]); _ = gate.Forward({|TN0101:new double[rows[1..].Length]|});")]

    // One row is written over by another through whatever holds the array.
    [InlineData("double[][] rows = [[1, 2]]; var t = (rows, 1); t.rows[0] = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; double[][][] all = [rows]; all[0][0] = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; (b ? rows : rows)[0] = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; ((double[][])(object)rows)[0] = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; if (rows is var other) { other[0] = x; } _ = gate.Forward(rows[0]);")]
    [InlineData("class C(double[][] rows) { public void Set(double[] x) => rows[0] = x; } ¦ double[][] rows = [[1, 2]]; new C(rows).Set(x); _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; ReadOnlySpan<double[]> span = rows.AsSpan(); MemoryMarshal.GetReference(span) = x; _ = gate.Forward(rows[0]);")]
    [InlineData("readonly double[][] _rows = [[1, 2]]; double[][] Rows => _rows; static Program Make(double[] x) => new() { Rows = { [0] = x } }; double F(Gate gate) => gate.Forward(_rows[0]); ¦")]

    // Numbers in a row may change, and a row of another array.
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; rows[0][0] = 1; rows[n][1]++; _ = rows[0].Length; _ = gate.Forward({|TN0101:rows[0]|});")]
    [InlineData("double[][] rows = [[1, 2], [3, 4]], others = [[1, 2]]; others[0] = x; _ = gate.Forward({|TN0101:rows[0]|}); _ = gate.Forward(others[0]);")]

    // A row may be replaced, by its own name, by another one, by whoever has the array.
    [InlineData("double[][] rows = [[1, 2]]; rows = [x]; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; rows[0] = new double[3]; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; rows[n] = new double[3]; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; rows[0] ??= x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; (rows[0], rows[1]) = (x, y); _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2], [3, 4]]; foreach (var row in rows) { rows[1] = x; _ = gate.Forward(row); }")]
    [InlineData("double[][] rows = [[1, 2]]; Array.Resize(ref rows[0], 3); _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; ref var row = ref rows[0]; row = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; foreach (ref var row in rows.AsSpan()) { row = x; _ = gate.Forward(row); } _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; rows.AsSpan()[0] = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; rows.AsSpan()[..1].Fill(x); _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; var alias = rows; alias[0] = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; object[] alias = rows; alias[0] = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; Array.Fill(rows, x); _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2], [1, 2, 3]]; Array.Reverse(rows); _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; rows.SetValue(x, 0); _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; MemoryMarshal.GetReference((ReadOnlySpan<double[]>)rows) = x; _ = gate.Forward(rows[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; ReadOnlySpan<double[]> span = rows; MemoryMarshal.GetReference(span) = x; _ = gate.Forward(rows[0]); _ = gate.Forward(span[0]);")]
    [InlineData("double[][] rows = [[1, 2]]; var change = () => { rows[0] = x; }; change(); _ = gate.Forward(rows[0]);")]
    [InlineData("static double[][] Set(double[][] rows) => rows; ¦ double[][] rows = Set([[1, 2]]); _ = gate.Forward(rows[0]);")]
    [InlineData("static readonly double[][] Rows = [[1, 2], [1, 2]]; static void Set(double[] x) => Rows[0] = x; ¦ _ = gate.Forward(Rows[0]);")]
    [InlineData("internal static readonly double[][] Rows = [[1, 2], [1, 2]]; ¦ _ = gate.Forward(Rows[0]);")]
    [InlineData("static readonly double[][] _rows = [[1, 2], [1, 2]]; internal static double[][] Rows => _rows; ¦ _ = gate.Forward(Rows[0]); _ = gate.Forward(_rows[0]);")]
    [InlineData("static double[][] Rows { get; } = [[1, 2], [1, 2]]; ¦ _ = gate.Forward(Rows[0]);")]
    [InlineData("var t = (Rows: new[] { new double[2] }, B: 1); t.Rows[0] = x; _ = gate.Forward(t.Rows[0]);")]
    [InlineData("Memory<double>[] rows = [new double[2]]; rows[0].Grow(x); _ = gate.Forward(rows[0].Span); } } internal static class Extensions { public static void Grow(this ref Memory<double> a, double[] x) => a = x; static void Rest() {")]
    public Task Program_is_understood(string program) => CallSiteTest.Of(program).RunAsync();
}
