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
