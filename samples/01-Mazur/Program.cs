// Matt Mazur, "A Step by Step Backpropagation Example" (2015), number by number: one step by hand, then 10 000.
using TypedNetworks.Samples;

const double LearningRate = 0.5;
const double Printed = 5e-9; // The article prints nine digits.
const double Exact = 1e-12; // Recomputed in double precision; leaves room for another order of the same sums.
double[] start = [.15, .20, .25, .30, .35, .35, .40, .45, .50, .55, .60, .60];
var comparison = new Comparison();

Comparison.Title("Forward and back, biases frozen as in the article");
var mazur = new Mazur();
mazur.Parameters.CopyFrom(start);
var (o1, o2) = mazur.Forward(.05, .10);
comparison.Row("output o1", o1, .75136507, Printed);
comparison.Row("output o2", o2, .772928465, Printed);

var gradient = new Mazur.ParameterSet();
var loss = mazur.Backprop(.05, .10, .01, .99, gradient);
comparison.Row("total error", loss, .298371109, Printed);
comparison.Row("dE/dw5", gradient.W2(0, 0), .082167041, Printed);
comparison.Row("dE/dw1", gradient.W1(0, 0), .000438568, Printed);

Comparison.Title("Weights after one step");
_ = mazur.TrainStep(.05, .10, .01, .99, LearningRate);
double[] expected = [.149780716, .19956143, .24975114, .29950229, .35891648, .408666186, .511301270, .561370121];
for (var i = 0; i < 8; i++)
{
    var weight = i < 4 ? mazur.Parameters.W1(i / 2, i % 2) : mazur.Parameters.W2((i - 4) / 2, i % 2);
    comparison.Row($"w{i + 1}", weight, expected[i], Printed);
}

Comparison.Title("After 10 000 steps, biases frozen");
for (var step = 1; step < 10_000; step++)
{
    _ = mazur.TrainStep(.05, .10, .01, .99, LearningRate);
}

(o1, o2) = mazur.Forward(.05, .10);
comparison.Row("total error", Loss(o1, o2), 3.510187782978859e-05, Exact);
comparison.Row("output o1", o1, .01591362044355068, Exact);
comparison.Row("output o2", o2, .9840642735146238, Exact);

Comparison.Title("The same as the article prints them");

// Its last outputs come from a program that moves the output weights before it uses them for the hidden ones: near,
// but not the gradient that its text derives, and not outputs that its own error belongs to. The rows above are the
// true gradient's, recomputed.
comparison.Row("total error", Loss(o1, o2), 3.51085e-05, 1e-8);
comparison.Row("output o1", o1, .015912196, 2e-6);
comparison.Row("output o2", o2, .984065734, 2e-6);

Comparison.Title("One step, biases trained as in the notebook");
var trained = new MazurWithTrainedBiases();
trained.Parameters.CopyFrom(start);
_ = trained.TrainStep(.05, .10, .01, .99, LearningRate);
comparison.Row("b1", trained.Parameters.B1(0), .34561432, Printed);
comparison.Row("b2", trained.Parameters.B1(1), .34502287, Printed);
comparison.Row("b3", trained.Parameters.B2(0), .53075072, Printed);
comparison.Row("b4", trained.Parameters.B2(1), .61904912, Printed);
(o1, o2) = trained.Forward(.05, .10);
comparison.Row("total error", Loss(o1, o2), .28047144679143016, Exact);

Comparison.Title("After 10 000 steps, biases trained");
for (var step = 1; step < 10_000; step++)
{
    _ = trained.TrainStep(.05, .10, .01, .99, LearningRate);
}

(o1, o2) = trained.Forward(.05, .10);
comparison.Row("total error", Loss(o1, o2), 2.4475622359322466e-06, Exact);
comparison.Row("output o1", o1, .01158752739, 1e-10);
comparison.Row("output o2", o2, .98845893503, 1e-10);

comparison.Conclude();
return comparison.ExitCode;

static double Loss(double o1, double o2) => (.5 * (o1 - .01) * (o1 - .01)) + (.5 * (o2 - .99) * (o2 - .99));
