// Every kernel that can be asked for, each at the same shapes: sizes that fill no vector, one that does, and one output.
// The program fails where a name of Kernels is missing here.
namespace TypedNetworks.Aot.Tests.Networks;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Scalar)]
internal sealed partial class OddScalar;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Scalar, Precision = Precisions.Single)]
internal sealed partial class OddScalarSingle;

[Network(Inputs = 32, Hidden = 16, Outputs = 16, Activation = Activations.SiLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Kernel = Kernels.Scalar, Precision = Precisions.Single)]
internal sealed partial class EvenScalarSingle;

[Network(Inputs = 130, Hidden = 7, Outputs = 1, Activation = Activations.GELU, OutputActivation = Activations.Sigmoid, Loss = Losses.BinaryCrossEntropy, Kernel = Kernels.Scalar, Bias = Biases.Frozen)]
internal sealed partial class OneOutputScalar;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Unrolled)]
internal sealed partial class OddUnrolled;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Unrolled, Precision = Precisions.Single)]
internal sealed partial class OddUnrolledSingle;

[Network(Inputs = 32, Hidden = 16, Outputs = 16, Activation = Activations.SiLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Kernel = Kernels.Unrolled, Precision = Precisions.Single)]
internal sealed partial class EvenUnrolledSingle;

[Network(Inputs = 130, Hidden = 7, Outputs = 1, Activation = Activations.GELU, OutputActivation = Activations.Sigmoid, Loss = Losses.BinaryCrossEntropy, Kernel = Kernels.Unrolled, Bias = Biases.Frozen)]
internal sealed partial class OneOutputUnrolled;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Tiled)]
internal sealed partial class OddTiled;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Tiled, Precision = Precisions.Single)]
internal sealed partial class OddTiledSingle;

[Network(Inputs = 32, Hidden = 16, Outputs = 16, Activation = Activations.SiLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Kernel = Kernels.Tiled, Precision = Precisions.Single)]
internal sealed partial class EvenTiledSingle;

[Network(Inputs = 130, Hidden = 7, Outputs = 1, Activation = Activations.GELU, OutputActivation = Activations.Sigmoid, Loss = Losses.BinaryCrossEntropy, Kernel = Kernels.Tiled, Bias = Biases.Frozen)]
internal sealed partial class OneOutputTiled;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Columns)]
internal sealed partial class OddColumns;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Columns, Precision = Precisions.Single)]
internal sealed partial class OddColumnsSingle;

[Network(Inputs = 32, Hidden = 16, Outputs = 16, Activation = Activations.SiLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Kernel = Kernels.Columns, Precision = Precisions.Single)]
internal sealed partial class EvenColumnsSingle;

[Network(Inputs = 130, Hidden = 7, Outputs = 1, Activation = Activations.GELU, OutputActivation = Activations.Sigmoid, Loss = Losses.BinaryCrossEntropy, Kernel = Kernels.Columns, Bias = Biases.Frozen)]
internal sealed partial class OneOutputColumns;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Rows)]
internal sealed partial class OddRows;

[Network(Inputs = 17, Hidden = 9, Outputs = 5, Activation = Activations.Tanh, Kernel = Kernels.Rows, Precision = Precisions.Single)]
internal sealed partial class OddRowsSingle;

[Network(Inputs = 32, Hidden = 16, Outputs = 16, Activation = Activations.SiLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Kernel = Kernels.Rows, Precision = Precisions.Single)]
internal sealed partial class EvenRowsSingle;

[Network(Inputs = 130, Hidden = 7, Outputs = 1, Activation = Activations.GELU, OutputActivation = Activations.Sigmoid, Loss = Losses.BinaryCrossEntropy, Kernel = Kernels.Rows, Bias = Biases.Frozen)]
internal sealed partial class OneOutputRows;

[Network(Inputs = 5, Hidden = 3, Outputs = 2, Activation = Activations.Tanh, Kernel = Kernels.Lanes)]
internal sealed partial class OddLanes;

[Network(Inputs = 5, Hidden = 3, Outputs = 2, Activation = Activations.Tanh, Kernel = Kernels.Lanes, Precision = Precisions.Single)]
internal sealed partial class OddLanesSingle;

[Network(Inputs = 4, Hidden = 4, Outputs = 4, Activation = Activations.SiLU, OutputActivation = Activations.Softmax, Loss = Losses.CrossEntropy, Kernel = Kernels.Lanes, Precision = Precisions.Single)]
internal sealed partial class EvenLanesSingle;

[Network(Inputs = 8, Hidden = 3, Outputs = 1, Activation = Activations.GELU, OutputActivation = Activations.Sigmoid, Loss = Losses.BinaryCrossEntropy, Kernel = Kernels.Lanes, Bias = Biases.Frozen)]
internal sealed partial class OneOutputLanes;
