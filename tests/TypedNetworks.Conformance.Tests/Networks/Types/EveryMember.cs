namespace TypedNetworks.Conformance.Tests.Networks;

/// <summary>A class of every type of number, set one by one. The fields come last.</summary>
public class EveryMember
{
#pragma warning disable CA1720 // Each is called after its type.
#pragma warning disable CA1051 // Fields are members too.
    public float Field;

    public bool Flag;
#pragma warning restore CA1051

    public double Double { get; set; }

    public float Single { get; init; }

    public sbyte SByte { get; set; }

    public byte Byte { get; set; }

    public short Int16 { get; set; }

    public ushort UInt16 { get; set; }

    public int Int32 { get; set; }

    public uint UInt32 { get; set; }

    public long Int64 { get; set; }

    public ulong UInt64 { get; set; }

    public Weather Weather { get; set; }

    public required Wind Wind { get; init; }

    public static int Shared { get; set; }

    public double Sum => Double + Single;
}
