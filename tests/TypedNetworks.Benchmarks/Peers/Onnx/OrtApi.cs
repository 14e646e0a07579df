using System.Runtime.InteropServices;
using System.Text;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>The C API of ONNX Runtime: its one exported function, <c>OrtGetApiBase</c>, hands out a table of functions.</summary>
internal sealed unsafe class OrtApi
{
    // The first version of the table with all that is used here; newer libraries still hand it out.
    private const uint TableVersion = 14;

    private readonly void** _table;

    /// <summary>Loads the library.</summary>
    /// <exception cref="DllNotFoundException">It is not there.</exception>
    /// <exception cref="OrtException">It is too old.</exception>
    public OrtApi(string library)
    {
        var getBase = (delegate* unmanaged[Cdecl]<void**>)NativeLibrary.GetExport(NativeLibrary.Load(library), "OrtGetApiBase");
        var entry = getBase();
        Version = Text(((delegate* unmanaged[Cdecl]<byte*>)entry[1])());
        _table = ((delegate* unmanaged[Cdecl]<uint, void**>)entry[0])(TableVersion);
        if (_table == null)
        {
            throw new OrtException($"ONNX Runtime {Version} is too old.");
        }

        nint environment;
        fixed (byte* name = "peers"u8)
        {
            const int ErrorsOnly = 3;
            Check(((delegate* unmanaged[Cdecl]<int, byte*, nint*, nint>)this[OrtSlot.CreateEnv])(ErrorsOnly, name, &environment));
        }

        Environment = environment;
    }

    /// <summary>The library's version.</summary>
    public string Version { get; }

    /// <summary>Its environment, which lives as long as the process.</summary>
    public nint Environment { get; }

    /// <summary>A function, to be cast to its signature.</summary>
    public void* this[OrtSlot slot] => _table[(int)slot];

    /// <summary>Throws if a call failed.</summary>
    public void Check(nint status)
    {
        if (status != 0)
        {
            var message = Text(((delegate* unmanaged[Cdecl]<nint, byte*>)this[OrtSlot.GetErrorMessage])(status));
            Release(OrtSlot.ReleaseStatus, status);
            throw new OrtException(message);
        }
    }

    /// <summary>Calls <c>Status F(handle, number)</c>.</summary>
    public void Set(OrtSlot slot, nint handle, int value) => Check(((delegate* unmanaged[Cdecl]<nint, int, nint>)this[slot])(handle, value));

    /// <summary>Gives an object back.</summary>
    public void Release(OrtSlot slot, nint handle) => ((delegate* unmanaged[Cdecl]<nint, void>)this[slot])(handle);

    private static string Text(byte* text) => Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));
}
