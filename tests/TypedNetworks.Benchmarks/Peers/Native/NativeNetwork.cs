using System.Runtime.InteropServices;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>One compiled network: the four functions of <c>run.h</c>, and the data they read.</summary>
internal sealed unsafe class NativeNetwork : IDisposable
{
    private readonly nint _library;
    private readonly NetworkCase _data;
    private readonly delegate* unmanaged[Cdecl]<int, nint, double> _run;
    private readonly delegate* unmanaged[Cdecl]<void*> _outputs;
    private readonly delegate* unmanaged[Cdecl]<void*> _parameters;
    private readonly List<nint> _buffers = [];

    /// <summary>Loads a library and hands it the data.</summary>
    public NativeNetwork(string path, NetworkCase data)
    {
        _data = data;
        _library = NativeLibrary.Load(path);
        _run = (delegate* unmanaged[Cdecl]<int, nint, double>)NativeLibrary.GetExport(_library, "run");
        _outputs = (delegate* unmanaged[Cdecl]<void*>)NativeLibrary.GetExport(_library, "get_outputs");
        _parameters = (delegate* unmanaged[Cdecl]<void*>)NativeLibrary.GetExport(_library, "get_trained");
        var (p, x, t) = (Copied(data.Parameters), Copied(data.InputRows), Copied(data.TargetRows));
        var setUp = NativeLibrary.GetExport(_library, "set_up");
        if (data.IsSingle)
        {
            ((delegate* unmanaged[Cdecl]<nint, nint, nint, float, void>)setUp)(p, x, t, (float)data.Rate);
        }
        else
        {
            ((delegate* unmanaged[Cdecl]<nint, nint, nint, double, void>)setUp)(p, x, t, data.Rate);
        }
    }

    /// <summary>Makes calls in a row, and returns what they took by the library's own clock, in nanoseconds.</summary>
    public double Run(Operation operation, long calls) => _run((int)operation, (nint)calls);

    /// <summary>The outputs or parameters that the last run left.</summary>
    public double[] Results(Workload workload) => workload.Operation switch
    {
        Operation.ForwardChained => Read(_outputs(), _data.Outputs),
        Operation.Forward => Read(_outputs(), _data.Cycle * _data.Outputs),
        Operation.ForwardBatch => Read(_outputs(), NetworkCase.Rows * _data.Outputs),
        _ => Read(_parameters(), _data.Parameters.Length),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeLibrary.Free(_library);
        foreach (var buffer in _buffers)
        {
            NativeMemory.AlignedFree((void*)buffer);
        }
    }

    private nint Copied(double[] numbers)
    {
        var buffer = (nint)NativeMemory.AlignedAlloc((nuint)(numbers.Length * sizeof(double)), 64);
        _buffers.Add(buffer);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (_data.IsSingle)
            {
                ((float*)buffer)[i] = (float)numbers[i];
            }
            else
            {
                ((double*)buffer)[i] = numbers[i];
            }
        }

        return buffer;
    }

    private double[] Read(void* numbers, int count)
    {
        var result = new double[count];
        for (var i = 0; i < count; i++)
        {
            result[i] = _data.IsSingle ? ((float*)numbers)[i] : ((double*)numbers)[i];
        }

        return result;
    }
}
