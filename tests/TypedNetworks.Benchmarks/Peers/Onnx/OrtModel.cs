using System.Runtime.InteropServices;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>
/// A model with one input <c>x</c> and one output <c>y</c>, bound to fixed buffers, on the calling thread alone: nothing
/// is allocated or copied for a run, which is ONNX Runtime at its best.
/// </summary>
internal sealed unsafe class OrtModel : IDisposable
{
    private readonly OrtApi _api;
    private readonly NetworkCase _data;
    private readonly int _rows;
    private readonly nint _session;
    private readonly nint _x;
    private readonly nint _y;
    private readonly void* _input;
    private readonly void* _output;

    /// <summary>Opens the model of a network for calls on so many rows.</summary>
    public OrtModel(OrtApi api, NetworkCase data, int rows)
    {
        (_api, _data, _rows) = (api, data, rows);
        _session = OpenSession(api, OnnxModel.Of(data, rows));
        nint memory;
        const int DeviceAllocator = 0, DefaultMemory = 0;
        api.Check(((delegate* unmanaged[Cdecl]<int, int, nint*, nint>)api[OrtSlot.CreateCpuMemoryInfo])(DeviceAllocator, DefaultMemory, &memory));
        _input = NativeMemory.AlignedAlloc((nuint)(rows * data.Inputs * Size), 64);
        _output = NativeMemory.AlignedAlloc((nuint)(rows * data.Outputs * Size), 64);
        _x = Tensor(_input, data.Inputs, memory);
        _y = Tensor(_output, data.Outputs, memory);
        api.Release(OrtSlot.ReleaseMemoryInfo, memory);
    }

    private int Size => _data.IsSingle ? sizeof(float) : sizeof(double);

    /// <summary>Fills the input buffer.</summary>
    public void SetInput(ReadOnlySpan<double> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (_data.IsSingle)
            {
                ((float*)_input)[i] = (float)numbers[i];
            }
            else
            {
                ((double*)_input)[i] = numbers[i];
            }
        }
    }

    /// <summary>Reads the output buffer.</summary>
    public void GetOutput(Span<double> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = _data.IsSingle ? ((float*)_output)[i] : ((double*)_output)[i];
        }
    }

    /// <summary>Runs the model once.</summary>
    public void Run()
    {
        var (x, y) = (_x, _y);
        fixed (byte* inputName = "x"u8, outputName = "y"u8)
        {
            var (input, output) = ((nint)inputName, (nint)outputName);
            _api.Check(((delegate* unmanaged[Cdecl]<nint, nint, nint*, nint*, nuint, nint*, nuint, nint*, nint>)_api[OrtSlot.Run])(
                _session, 0, &input, &x, 1, &output, 1, &y));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _api.Release(OrtSlot.ReleaseValue, _x);
        _api.Release(OrtSlot.ReleaseValue, _y);
        _api.Release(OrtSlot.ReleaseSession, _session);
        NativeMemory.AlignedFree(_input);
        NativeMemory.AlignedFree(_output);
    }

    private static nint OpenSession(OrtApi api, byte[] model)
    {
        nint options, session;
        api.Check(((delegate* unmanaged[Cdecl]<nint*, nint>)api[OrtSlot.CreateSessionOptions])(&options));
        try
        {
            const int Sequential = 0, AllOptimizations = 99;
            api.Set(OrtSlot.SetIntraOpNumThreads, options, 1);
            api.Set(OrtSlot.SetInterOpNumThreads, options, 1);
            api.Set(OrtSlot.SetSessionExecutionMode, options, Sequential);
            api.Set(OrtSlot.SetSessionGraphOptimizationLevel, options, AllOptimizations);
            fixed (byte* bytes = model)
            {
                api.Check(((delegate* unmanaged[Cdecl]<nint, byte*, nuint, nint, nint*, nint>)api[OrtSlot.CreateSessionFromArray])(
                    api.Environment, bytes, (nuint)model.Length, options, &session));
            }

            return session;
        }
        finally
        {
            api.Release(OrtSlot.ReleaseSessionOptions, options);
        }
    }

    private nint Tensor(void* buffer, int columns, nint memory)
    {
        nint tensor;
        var shape = stackalloc long[] { _rows, columns };
        _api.Check(((delegate* unmanaged[Cdecl]<nint, void*, nuint, long*, nuint, int, nint*, nint>)_api[OrtSlot.CreateTensorWithDataAsOrtValue])(
            memory, buffer, (nuint)(_rows * columns * Size), shape, 2, OnnxModel.ElementType(_data), &tensor));
        return tensor;
    }
}
