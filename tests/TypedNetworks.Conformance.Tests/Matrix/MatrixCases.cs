using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Conformance.Tests.Matrix;

/// <summary>
/// The cross product of output activation, loss, precision, bias mode and kernel, as far as the pairs are valid. Sizes,
/// numbers of layers and hidden activations rotate through it.
/// </summary>
internal static class MatrixCases
{
    private static readonly string[] _biasModes = ["Trained", "Frozen", "None"];

    // Around the widths of vectors: one below, at and above 4, 8 and 16 lanes, and 2 × 16 + 1.
    private static readonly int[] _sizes = [1, 3, 4, 5, 8, 9, 16, 17, 33];

    // Three tables of (inputs, hidden, outputs). Small ones are written out in one method; in the other two, every size
    // stands in every place, large ones beside small ones so that unrolling stays affordable.
    private static readonly (int Inputs, int Hidden, int Outputs)[][] _shapes =
    [
        [(3, 4, 3), (1, 3, 4), (4, 5, 1), (5, 4, 3), (8, 3, 4), (3, 8, 1), (1, 1, 8), (4, 3, 5), (8, 1, 8)],
        [.. _sizes.Select((size, i) => (size, _sizes[^(i + 1)], size))],
        [.. _sizes.Select((size, i) => (size, _sizes[(i + 4) % _sizes.Length], _sizes[^(i + 1)]))],
    ];

    /// <summary>The sizes that must stand in every place.</summary>
    public static IReadOnlyList<int> Sizes => _sizes;

    /// <summary>Whether a kernel is for networks of every size, not for small ones alone.</summary>
    public static bool HasEverySize(string kernel) => kernel != "Lanes";

    /// <summary>All networks of a kernel and a precision.</summary>
    public static IReadOnlyList<NetworkCase> Of(string kernel, string precision)
    {
        var pairs = ReferenceActivation.Names.SelectMany(activation => ReferenceLoss.Names
            .Where(loss => ReferenceLoss.Suits(loss, activation))
            .Select(loss => (activation, loss)));
        var (cases, next) = (new List<NetworkCase>(), new int[_shapes.Length]);
        var row = 0;
        foreach (var (activation, loss) in pairs)
        {
            foreach (var bias in _biasModes)
            {
                // The shift by row / 3 pairs each table with each bias mode in turn. Lanes take what one method holds.
                var table = HasEverySize(kernel) ? (row + (row / 3)) % _shapes.Length : 0;
                var shape = NextShape(table, next, activation);
                cases.Add(new()
                {
                    Name = $"{activation}_{loss}_{bias}",
                    Inputs = shape.Inputs,
                    Layers = Layers(shape, row, activation, bias),
                    Loss = loss,
                    Precision = precision,
                    Kernel = kernel,
                });
                row++;
            }
        }

        return cases;
    }

    private static (int Inputs, int Hidden, int Outputs) NextShape(int table, int[] next, string activation)
    {
        while (true)
        {
            var shape = _shapes[table][next[table]++ % _shapes[table].Length];
            if (shape.Outputs > 1 || activation != "Softmax")
            {
                return shape;
            }
        }
    }

    // Most networks have one hidden layer; every seventh has none, and every seventh two, the second with another bias mode.
    private static ReferenceLayer[] Layers((int Inputs, int Hidden, int Outputs) shape, int row, string activation, string bias)
    {
        var hidden = new ReferenceLayer(shape.Hidden, HiddenActivation(row, shape.Hidden), bias);
        var second = new ReferenceLayer(3, HiddenActivation(row + 5, 3), _biasModes[(row + 1) % _biasModes.Length]);
        var output = new ReferenceLayer(shape.Outputs, activation, bias);
        return (row % 7) switch
        {
            3 => [output],
            5 => [hidden, second, output],
            _ => [hidden, output],
        };
    }

    private static string HiddenActivation(int row, int units)
    {
        var name = ReferenceActivation.Names[row % ReferenceActivation.Names.Count];
        return name == "Softmax" && units == 1 ? "Tanh" : name;
    }
}
