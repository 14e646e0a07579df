using System.ComponentModel;
using System.Globalization;

namespace TypedNetworks.Runtime;

/// <summary>
/// The exceptions of generated code, kept out of it so that its methods stay short. Each message names the network's
/// member, what it expects and what it was given.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ShapeError
{
    /// <summary>A span has the wrong length.</summary>
    /// <param name="member">The network's member, as <c>Gate.Forward</c>.</param>
    /// <param name="expected">The length it takes, and what of: <c>3 inputs (x0, x1, x2)</c>.</param>
    /// <param name="given">The length it was handed.</param>
    /// <param name="argument">The parameter's name.</param>
    public static ArgumentException Length(string member, string expected, int given, string argument) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{member} takes exactly {expected} but was given {given}."), argument);

    /// <summary>A batch is not a whole number of rows.</summary>
    /// <param name="member">The network's member, as <c>Gate.ForwardBatch</c>.</param>
    /// <param name="row">The length of a row, and what of: <c>3 inputs (x0, x1, x2)</c>.</param>
    /// <param name="given">The length it was handed.</param>
    /// <param name="argument">The parameter's name.</param>
    public static ArgumentException Rows(string member, string row, int given, string argument) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{member} takes rows of {row} but was given {given}, which is no whole number of rows."), argument);

    /// <summary>A batch has another number of rows than its inputs.</summary>
    /// <param name="member">The network's member, as <c>Gate.ForwardBatch</c>.</param>
    /// <param name="rows">How many rows of inputs there are.</param>
    /// <param name="rowLength">The length of a row of this argument.</param>
    /// <param name="given">The length it was handed.</param>
    /// <param name="argument">The parameter's name.</param>
    public static ArgumentException Rows(string member, int rows, int rowLength, int given, string argument) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{member} was given {rows} rows of inputs, so it takes exactly {(long)rows * rowLength} {argument} ({rows} × {rowLength}) but was given {given}."), argument);

    /// <summary>Input and output share some memory, but are not the same.</summary>
    /// <param name="member">The network's member, as <c>Gate.Forward</c>.</param>
    /// <param name="argument">The parameter's name.</param>
    public static ArgumentException Overlap(string member, string argument) =>
        new($"{member} can write over its input only where both are the same memory with the same length; these overlap in part.", argument);

    /// <summary>The network's own parameters were handed in to receive its gradient.</summary>
    /// <param name="member">The network's member, as <c>Gate.Backprop</c>.</param>
    /// <param name="argument">The parameter's name.</param>
    public static ArgumentException OwnParameters(string member, string argument) =>
        new($"{member} adds to its gradient while it reads the network's Parameters, so the two must be different; pass a new ParameterSet.", argument);

    /// <summary>A unit that the layer does not have.</summary>
    /// <param name="tensor">The tensor, as <c>Gate.B1</c>.</param>
    /// <param name="shape">Its shape in words, as <c>2 units</c>.</param>
    /// <param name="to">The unit given.</param>
    public static ArgumentOutOfRangeException Index(string tensor, string shape, int to) =>
        new(paramName: null, string.Create(CultureInfo.InvariantCulture, $"{tensor} has {shape}, counted from 0; there is no ({to})."));

    /// <summary>A unit or input that the layer does not have.</summary>
    /// <param name="tensor">The tensor, as <c>Gate.W1</c>.</param>
    /// <param name="shape">Its shape in words, as <c>2 units and 3 inputs</c>.</param>
    /// <param name="to">The unit given.</param>
    /// <param name="from">The input given.</param>
    public static ArgumentOutOfRangeException Index(string tensor, string shape, int to, int from) =>
        new(paramName: null, string.Create(CultureInfo.InvariantCulture, $"{tensor} has {shape}, counted from 0; there is no ({to}, {from})."));
}
