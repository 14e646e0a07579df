// The networks of WorkloadTable, as a user would declare them.
namespace TypedNetworks.Benchmarks.Peers;

[Network(Inputs = 2, Hidden = 2, Outputs = 2, Activation = Activations.Sigmoid)]
internal sealed partial class Mazur;

[Network(Inputs = 2, Hidden = 2, Outputs = 2, Activation = Activations.Sigmoid, Precision = Precisions.Single)]
internal sealed partial class MazurSingle;

[Network(Inputs = 3, Hidden = 2, Outputs = 1, Activation = Activations.Sigmoid)]
internal sealed partial class Gate;

[Network(Inputs = 64, Hidden = 32, Outputs = 10, Activation = Activations.ReLU, OutputActivation = Activations.Softmax,
    Loss = Losses.CrossEntropy, Precision = Precisions.Single)]
internal sealed partial class Digits;

[Network(Inputs = 784, Hidden = 128, Outputs = 10, Activation = Activations.ReLU, OutputActivation = Activations.Softmax,
    Loss = Losses.CrossEntropy, Precision = Precisions.Single)]
internal sealed partial class Mnist;
