// What the bill is made out for: from the smallest network of a textbook to one of a million parameters.
namespace TypedNetworks.Benchmarks.Bill;

[Network(Inputs = 2, Hidden = 2, Outputs = 2)]
internal sealed partial class Mazur;

[Network(Inputs = 2, Outputs = 1, Activation = Activations.Tanh, OutputActivation = Activations.Sigmoid, Loss = Losses.BinaryCrossEntropy)]
[Layer(8)]
[Layer(8)]
internal sealed partial class Spiral;

[Network(Inputs = 64, Hidden = 32, Outputs = 10, Activation = Activations.ReLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Precision = Precisions.Single)]
internal sealed partial class SmallDigits;

[Network(Inputs = 784, Hidden = 128, Outputs = 10, Activation = Activations.ReLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Precision = Precisions.Single)]
internal sealed partial class LargeDigits;

[Network(Inputs = 784, Outputs = 10, Activation = Activations.ReLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Precision = Precisions.Single)]
[Layer(1000)]
[Layer(200)]
internal sealed partial class Million;

// 50 layers of 64 units: 49 hidden ones and the output.
[Network(Inputs = 64, Outputs = 64, Activation = Activations.ReLU, OutputActivation = Activations.Identity, Precision = Precisions.Single)]
[Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64)]
[Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64)]
[Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64)]
[Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64)]
[Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64), Layer(64)]
internal sealed partial class Deep;

// 21 layers, each of another shape.
[Network(Inputs = 40, Outputs = 10, Activation = Activations.ReLU, OutputActivation = Activations.Identity, Precision = Precisions.Single)]
[Layer(17), Layer(24), Layer(31), Layer(38), Layer(45), Layer(52), Layer(59), Layer(66), Layer(73), Layer(80)]
[Layer(87), Layer(94), Layer(101), Layer(108), Layer(115), Layer(122), Layer(129), Layer(136), Layer(143), Layer(150)]
internal sealed partial class ManyShapes;
