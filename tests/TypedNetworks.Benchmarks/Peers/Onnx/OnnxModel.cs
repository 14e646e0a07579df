using System.Runtime.InteropServices;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>
/// Writes a network as an ONNX model: Gemm, ReLU or Sigmoid, Gemm, Softmax or Sigmoid. Field numbers are those of
/// <c>onnx.proto</c>, operators those of version 13.
/// </summary>
internal static class OnnxModel
{
    private const int OperatorVersion = 13;
    private const int FormatVersion = 8;

    /// <summary>The model, for calls on so many rows.</summary>
    public static byte[] Of(NetworkCase data, int rows)
    {
        var (inputs, hidden, outputs) = (data.Inputs, data.Hidden, data.Outputs);
        var b1 = inputs * hidden;
        var w2 = b1 + hidden;
        var b2 = w2 + (hidden * outputs);
        var p = data.Parameters;
        var graph = new ProtoWriter()
            .Message(1, Gemm("x", "w1", "b1", "z1"))
            .Message(1, Node(data.IsClassifier ? "Relu" : "Sigmoid", ["z1"], "a1"))
            .Message(1, Gemm("a1", "w2", "b2", "z2"))
            .Message(1, Node(data.IsClassifier ? "Softmax" : "Sigmoid", ["z2"], "y"))
            .Text(2, data.Key)
            .Message(5, Tensor(data, "w1", p[..b1], hidden, inputs))
            .Message(5, Tensor(data, "b1", p[b1..w2], hidden))
            .Message(5, Tensor(data, "w2", p[w2..b2], outputs, hidden))
            .Message(5, Tensor(data, "b2", p[b2..], outputs))
            .Message(11, Port(data, "x", rows, inputs))
            .Message(12, Port(data, "y", rows, outputs));
        return new ProtoWriter()
            .Number(1, FormatVersion)
            .Message(7, graph)
            .Message(8, new ProtoWriter().Text(1, "").Number(2, OperatorVersion))
            .ToArray();
    }

    /// <summary>ONNX's number for the network's precision.</summary>
    public static int ElementType(NetworkCase data) => data.IsSingle ? 1 : 11;

    private static ProtoWriter Node(string type, string[] inputs, string output)
    {
        var node = new ProtoWriter();
        foreach (var input in inputs)
        {
            _ = node.Text(1, input);
        }

        return node.Text(2, output).Text(4, type);
    }

    // Weights are [to][from], so the second factor is taken transposed.
    private static ProtoWriter Gemm(string x, string weights, string bias, string output)
    {
        const int Integer = 2;
        return Node("Gemm", [x, weights, bias], output).Message(5, new ProtoWriter().Text(1, "transB").Number(3, 1).Number(20, Integer));
    }

    private static ProtoWriter Tensor(NetworkCase data, string name, double[] numbers, params ReadOnlySpan<int> shape)
    {
        var tensor = new ProtoWriter();
        foreach (var length in shape)
        {
            _ = tensor.Number(1, length);
        }

        var bytes = data.IsSingle
            ? MemoryMarshal.AsBytes<float>(numbers.Select(number => (float)number).ToArray())
            : MemoryMarshal.AsBytes<double>(numbers);
        return tensor.Number(2, ElementType(data)).Text(8, name).Bytes(9, bytes);
    }

    private static ProtoWriter Port(NetworkCase data, string name, int rows, int columns)
    {
        var shape = new ProtoWriter().Message(1, new ProtoWriter().Number(1, rows)).Message(1, new ProtoWriter().Number(1, columns));
        return new ProtoWriter()
            .Text(1, name)
            .Message(2, new ProtoWriter().Message(1, new ProtoWriter().Number(1, ElementType(data)).Message(2, shape)));
    }
}
