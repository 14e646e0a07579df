// A notebook that learns a logic gate by hand-written backpropagation over a batch of four, number by number.
using TypedNetworks.Samples;

const double WeightRate = .01;
const double BiasRate = 1;
const double Printed = 1e-8; // The notebook prints eight digits.
const double Exact = 1e-9; // Recomputed in double precision.
const double SinglePrecision = 2e-5; // The notebook keeps one bias vector in single precision, which shows after 2 000 steps.
double[] inputs = [0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1];
double[] targets = [0, 1, 1, 0];
var comparison = new Comparison();

// The notebook's weights are [from][to]; here, as everywhere in this library, they are [to][from].
var gate = new Gate();
gate.Parameters.CopyFrom([-1.34969494, .39736477, .03181855, -.55405819, -.04288576, -.16498714, 0, 0, -.61562031, .85916161, 0]);
var gradient = new Gate.ParameterSet();

Comparison.Title("After one step");
_ = Step();
comparison.Row("W1(0, 0)", gate.Parameters.W1(0, 0), -1.34969494, Printed);
comparison.Row("W1(0, 1)", gate.Parameters.W1(0, 1), .39773233, Printed);
comparison.Row("W1(0, 2)", gate.Parameters.W1(0, 2), .03257014, Printed);
comparison.Row("W1(1, 0)", gate.Parameters.W1(1, 0), -.55405819, Printed);
comparison.Row("W1(1, 1)", gate.Parameters.W1(1, 1), -.04341696, Printed);
comparison.Row("W1(1, 2)", gate.Parameters.W1(1, 2), -.16605079, Printed);
comparison.Row("B1(0)", gate.Parameters.B1(0), .07515879, Printed);
comparison.Row("B1(1)", gate.Parameters.B1(1), -.10636501, Printed);
comparison.Row("W2(0, 0)", gate.Parameters.W2(0, 0), -.61840223, Printed);
comparison.Row("W2(0, 1)", gate.Parameters.W2(0, 1), .85689589, Printed);
comparison.Row("B2(0)", gate.Parameters.B2(0), -.49957581, Printed);

Comparison.Title("2 000 epochs: mean squared error of the thresholded outputs");
double[] losses = [.5, .5, .25, .25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
for (var epoch = 0; epoch < 2000; epoch++)
{
    var loss = Step() / 4;
    if (epoch % 100 == 0)
    {
        comparison.Row($"epoch {epoch}", loss, losses[epoch / 100], tolerance: 0);
    }
}

Comparison.Title("Weights after 2 000 epochs");
comparison.Row("W1(0, 0)", gate.Parameters.W1(0, 0), -1.4607320480515054, Exact);
comparison.Row("W1(0, 1)", gate.Parameters.W1(0, 1), .34423218893563134, Exact);
comparison.Row("W1(0, 2)", gate.Parameters.W1(0, 2), .03659119257412689, Exact);
comparison.Row("W1(1, 0)", gate.Parameters.W1(1, 0), -.4912406292449405, Exact);
comparison.Row("W1(1, 1)", gate.Parameters.W1(1, 1), -.0363319278461849, Exact);
comparison.Row("W1(1, 2)", gate.Parameters.W1(1, 2), -.18896203253206054, Exact);
comparison.Row("B1(0)", gate.Parameters.B1(0), .47726425741269, Exact);
comparison.Row("B1(1)", gate.Parameters.B1(1), -2.3974892532060594, Exact);
comparison.Row("W2(0, 0)", gate.Parameters.W2(0, 0), -.8111170105702724, Exact);
comparison.Row("W2(0, 1)", gate.Parameters.W2(0, 1), .8066542892421368, Exact);
comparison.Row("B2(0)", gate.Parameters.B2(0), .4503096804852913, Exact);

Comparison.Title("The same as the notebook prints them");
comparison.Row("B1(0)", gate.Parameters.B1(0), .4772635, SinglePrecision);
comparison.Row("B2(0)", gate.Parameters.B2(0), .45032151, SinglePrecision);

Comparison.Title("A point never trained on: 1 AND (1 OR 0)");
comparison.Row("thresholded output", gate.Forward(x1: 1, x2: 1, x3: 0) > .5 ? 1 : 0, 1, tolerance: 0);

comparison.Conclude();
return comparison.ExitCode;

// One step over the whole batch: gradients summed over its rows, weights and biases each at their own rate.
double Step()
{
    gradient.Clear();
    var loss = gate.BackpropBatch(inputs, targets, gradient);
    var parameters = gate.Parameters.AsSpan();
    var slopes = gradient.AsSpan();
    foreach (var tensor in Gate.ParameterSet.Tensors)
    {
        var rate = tensor.IsBias ? BiasRate : WeightRate;
        for (var i = tensor.RawOffset; i < tensor.RawOffset + tensor.Length; i++)
        {
            parameters[i] -= rate * slopes[i];
        }
    }

    return loss;
}
