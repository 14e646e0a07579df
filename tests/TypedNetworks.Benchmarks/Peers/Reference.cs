namespace TypedNetworks.Benchmarks.Peers;

/// <summary>The workloads once more, as plain loops in double precision: what every peer's results are compared with.</summary>
internal sealed class Reference
{
    private readonly NetworkCase _case;
    private readonly double[] _p;
    private readonly double[] _hidden;
    private readonly double[] _output;
    private readonly int _b1;
    private readonly int _w2;
    private readonly int _b2;

    private Reference(NetworkCase network)
    {
        _case = network;
        _p = [.. network.Parameters];
        _hidden = new double[network.Hidden];
        _output = new double[network.Outputs];
        _b1 = network.Inputs * network.Hidden;
        _w2 = _b1 + network.Hidden;
        _b2 = _w2 + (network.Hidden * network.Outputs);
    }

    /// <summary>The results after <see cref="Workload.CheckCalls"/> calls, laid out as <see cref="IPeer.Results"/> lays them out.</summary>
    public static double[] Results(Workload workload)
    {
        var (network, reference) = (workload.Network, new Reference(workload.Network));
        switch (workload.Operation)
        {
            case Operation.ForwardChained:
                var state = network.InputRows[..network.Inputs];
                for (var call = 0; call < workload.CheckCalls; call++)
                {
                    reference.Forward(state);
                    state = [.. reference._output];
                }

                return state;
            case Operation.Forward:
                return reference.Forward(network.Cycle);
            case Operation.ForwardBatch:
                return reference.Forward(NetworkCase.Rows);
            case Operation.TrainStep:
                reference.Train(workload.CheckCalls, 1);
                return reference._p;
            default:
                reference.Train(workload.CheckCalls, NetworkCase.Minibatch);
                return reference._p;
        }
    }

    private double[] Forward(int rows)
    {
        var outputs = new List<double>();
        for (var row = 0; row < rows; row++)
        {
            Forward(_case.InputRows.AsSpan(row * _case.Inputs, _case.Inputs));
            outputs.AddRange(_output);
        }

        return [.. outputs];
    }

    private void Forward(ReadOnlySpan<double> x)
    {
        for (var to = 0; to < _hidden.Length; to++)
        {
            var z = _p[_b1 + to];
            for (var from = 0; from < x.Length; from++)
            {
                z += _p[(to * x.Length) + from] * x[from];
            }

            _hidden[to] = _case.IsClassifier ? Math.Max(z, 0) : 1 / (1 + Math.Exp(-z));
        }

        for (var to = 0; to < _output.Length; to++)
        {
            var z = _p[_b2 + to];
            for (var from = 0; from < _hidden.Length; from++)
            {
                z += _p[_w2 + (to * _hidden.Length) + from] * _hidden[from];
            }

            _output[to] = _case.IsClassifier ? z : 1 / (1 + Math.Exp(-z));
        }

        if (_case.IsClassifier)
        {
            var max = _output.Max();
            var sum = _output.Sum(z => Math.Exp(z - max));
            for (var to = 0; to < _output.Length; to++)
            {
                _output[to] = Math.Exp(_output[to] - max) / sum;
            }
        }
    }

    private void Train(int steps, int rows)
    {
        for (var step = 0; step < steps; step++)
        {
            var gradient = new double[_p.Length];
            for (var row = step * rows; row < (step + 1) * rows; row++)
            {
                AddGradient(
                    _case.InputRows.AsSpan(row * _case.Inputs, _case.Inputs), _case.TargetRows.AsSpan(row * _case.Outputs, _case.Outputs), gradient);
            }

            for (var i = 0; i < _p.Length; i++)
            {
                _p[i] -= _case.Rate / rows * gradient[i];
            }
        }
    }

    private void AddGradient(ReadOnlySpan<double> x, ReadOnlySpan<double> t, double[] gradient)
    {
        Forward(x);
        var slopes = new double[_hidden.Length];
        for (var to = 0; to < _output.Length; to++)
        {
            var y = _output[to];
            var delta = (y - t[to]) * (_case.IsClassifier ? 1 : y * (1 - y));
            gradient[_b2 + to] += delta;
            for (var from = 0; from < _hidden.Length; from++)
            {
                gradient[_w2 + (to * _hidden.Length) + from] += delta * _hidden[from];
                slopes[from] += delta * _p[_w2 + (to * _hidden.Length) + from];
            }
        }

        for (var to = 0; to < _hidden.Length; to++)
        {
            var a = _hidden[to];
            var delta = slopes[to] * (!_case.IsClassifier ? a * (1 - a) : a > 0 ? 1 : 0);
            gradient[_b1 + to] += delta;
            for (var from = 0; from < x.Length; from++)
            {
                gradient[(to * x.Length) + from] += delta * x[from];
            }
        }
    }
}
