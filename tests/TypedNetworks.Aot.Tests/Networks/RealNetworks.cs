// Networks as programs have them, each layer computed as the planner chooses.
namespace TypedNetworks.Aot.Tests.Networks;

[Network(Inputs = 2, Hidden = 2, Outputs = 2)]
internal sealed partial class Tiny;

[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = Activations.Tanh, Bias = Biases.Frozen, Precision = Precisions.Single)]
internal sealed partial class TinySingle;

[Network(Inputs = 64, Hidden = 32, Outputs = 10, Activation = Activations.ReLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Precision = Precisions.Single)]
internal sealed partial class Digits;

[Network(Inputs = 784, Hidden = 128, Outputs = 10, Activation = Activations.ReLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Precision = Precisions.Single)]
internal sealed partial class LargeDigits;

[Network(Inputs = 300, Hidden = 21, Outputs = 1, Activation = Activations.LeakyReLU, OutputActivation = Activations.Identity, Loss = Losses.Huber)]
internal sealed partial class WideOneOutput;

[Network(Inputs = 301, Outputs = 1, Activation = Activations.Sigmoid, Loss = Losses.BinaryCrossEntropy, Precision = Precisions.Single)]
internal sealed partial class LogisticRegression;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.ELU, OutputActivation = Activations.Identity, Bias = Biases.None, Loss = Losses.MeanSquaredError)]
internal sealed partial class Odd;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Softplus, OutputActivation = Activations.Identity, Loss = Losses.MeanAbsoluteError, Precision = Precisions.Single)]
internal sealed partial class OddSingle;

[Network(Inputs = 12, Outputs = 3, Activation = Activations.Tanh)]
[Layer(33)]
[Layer(16, Activation = Activations.SiLU, Bias = Biases.None)]
[Layer(15)]
[Layer(2, Bias = Biases.Frozen)]
[Layer(31, Activation = Activations.Softplus)]
[Layer(8)]
[Layer(9)]
[Layer(32)]
[Layer(7, Activation = Activations.GELU)]
[Layer(16)]
[Layer(1)]
[Layer(24)]
internal sealed partial class Deep;

// More numbers between the layers than fit the stack.
[Network(Inputs = 4, Hidden = 10_000, Outputs = 1, Activation = Activations.Sigmoid, OutputActivation = Activations.Identity)]
internal sealed partial class Pooled;
