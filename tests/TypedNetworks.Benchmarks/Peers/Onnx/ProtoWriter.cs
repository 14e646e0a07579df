using System.Text;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Writes the wire format of Protocol Buffers, as far as an ONNX model needs it.</summary>
internal sealed class ProtoWriter
{
    private readonly List<byte> _bytes = [];

    /// <summary>What was written.</summary>
    public byte[] ToArray() => [.. _bytes];

    /// <summary>A whole number of 0 or more.</summary>
    public ProtoWriter Number(int field, long value)
    {
        const int Varint = 0;
        Bits((ulong)field << 3 | Varint);
        Bits((ulong)value);
        return this;
    }

    /// <summary>Bytes.</summary>
    public ProtoWriter Bytes(int field, ReadOnlySpan<byte> value)
    {
        const int LengthDelimited = 2;
        Bits((ulong)field << 3 | LengthDelimited);
        Bits((ulong)value.Length);
        _bytes.AddRange(value);
        return this;
    }

    /// <summary>Text.</summary>
    public ProtoWriter Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    /// <summary>A message within the message.</summary>
    public ProtoWriter Message(int field, ProtoWriter message) => Bytes(field, message.ToArray());

    // Seven bits a byte, lowest first; the eighth says that more follow.
    private void Bits(ulong value)
    {
        for (; value > 127; value >>= 7)
        {
            _bytes.Add((byte)(value | 128));
        }

        _bytes.Add((byte)value);
    }
}
