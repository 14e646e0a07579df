using System.Diagnostics;
using System.Numerics;

namespace TypedNetworks.Benchmarks.Peers;

/// <inheritdoc cref="IOurRun"/>
/// <typeparam name="TNetwork">The network's struct.</typeparam>
/// <typeparam name="T">Its number type.</typeparam>
internal sealed class OurRun<TNetwork, T> : IOurRun
    where TNetwork : struct, IOurNetwork<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly TNetwork _network;
    private readonly T[] _initial;
    private readonly T[] _inputs;
    private readonly T[] _targets;
    private readonly T[] _outputs;
    private readonly T[] _state = new T[TNetwork.Inputs];
    private readonly T _rate;
    private readonly int _cycle;
    private T _losses;

    /// <summary>Takes over the data of a network.</summary>
    public OurRun(TNetwork network, NetworkCase data)
    {
        (_network, _cycle, _rate) = (network, data.Cycle, T.CreateChecked(data.Rate));
        _initial = Converted(data.Parameters);
        _inputs = Converted(data.InputRows);
        _targets = Converted(data.TargetRows);
        _outputs = new T[NetworkCase.Rows * TNetwork.Outputs];
    }

    /// <inheritdoc/>
    public double Run(Operation operation, long calls)
    {
        _network.CopyFrom(_initial);
        _network.Gradient.Clear();
        _inputs.AsSpan(0, TNetwork.Inputs).CopyTo(_state);
        var start = Stopwatch.GetTimestamp();
        switch (operation)
        {
            case Operation.ForwardChained:
                _network.ForwardChained(_state, calls);
                break;
            case Operation.Forward:
                Forward(calls);
                break;
            case Operation.ForwardBatch:
                ForwardBatch(calls);
                break;
            case Operation.TrainStep:
                _losses = TrainStep(calls);
                break;
            default:
                _losses = TrainMinibatch(calls);
                break;
        }

        return (Stopwatch.GetTimestamp() - start) * (1e9 / Stopwatch.Frequency);
    }

    /// <inheritdoc/>
    public double[] Results(Workload workload)
    {
        if (!T.IsFinite(_losses))
        {
            return [double.NaN];
        }

        var parameters = new T[_initial.Length];
        _network.CopyTo(parameters);
        ReadOnlySpan<T> results = workload.Operation switch
        {
            Operation.ForwardChained => _state,
            Operation.Forward => _outputs.AsSpan(0, _cycle * TNetwork.Outputs),
            Operation.ForwardBatch => _outputs,
            _ => parameters,
        };
        return [.. results.ToArray().Select(double.CreateChecked)];
    }

    private static T[] Converted(double[] numbers) => [.. numbers.Select(T.CreateChecked)];

    private void Forward(long calls)
    {
        var (network, inputs, outputs, cycle, row) = (_network, _inputs, _outputs, _cycle, 0);
        for (long call = 0; call < calls; call++)
        {
            network.Forward(
                inputs.AsSpan(row * TNetwork.Inputs, TNetwork.Inputs), outputs.AsSpan(row * TNetwork.Outputs, TNetwork.Outputs));
            row = row + 1 == cycle ? 0 : row + 1;
        }
    }

    private void ForwardBatch(long calls)
    {
        for (long call = 0; call < calls; call++)
        {
            _network.ForwardBatch(_inputs, _outputs);
        }
    }

    private T TrainStep(long calls)
    {
        var (network, inputs, targets, rate, cycle, row, losses) = (_network, _inputs, _targets, _rate, _cycle, 0, T.Zero);
        for (long call = 0; call < calls; call++)
        {
            losses += network.TrainStep(
                inputs.AsSpan(row * TNetwork.Inputs, TNetwork.Inputs), targets.AsSpan(row * TNetwork.Outputs, TNetwork.Outputs), rate);
            row = row + 1 == cycle ? 0 : row + 1;
        }

        return losses;
    }

    private T TrainMinibatch(long calls)
    {
        const int Rows = NetworkCase.Minibatch;
        var (row, losses, step) = (0, T.Zero, _rate / T.CreateChecked(Rows));
        for (long call = 0; call < calls; call++)
        {
            losses += _network.BackpropBatch(
                _inputs.AsSpan(row * TNetwork.Inputs, Rows * TNetwork.Inputs), _targets.AsSpan(row * TNetwork.Outputs, Rows * TNetwork.Outputs));
            Descend(_network.Parameters, _network.Gradient, step);
            row = row + Rows == NetworkCase.Rows ? 0 : row + Rows;
        }

        return losses;
    }

    // Weights and gradient have the same layout, padding included, so one pass in step moves the one and clears the other.
    private static void Descend(Span<T> parameters, Span<T> gradient, T step)
    {
        var i = 0;
        for (; i <= parameters.Length - Vector<T>.Count; i += Vector<T>.Count)
        {
            var moved = new Vector<T>(parameters[i..]) - (new Vector<T>(gradient[i..]) * step);
            moved.CopyTo(parameters[i..]);
            Vector<T>.Zero.CopyTo(gradient[i..]);
        }

        for (; i < parameters.Length; i++)
        {
            parameters[i] -= step * gradient[i];
            gradient[i] = T.Zero;
        }
    }
}
