// Every activation over a layer that fills vectors of every width and leaves some units over, in both precisions.
// The program fails where a name of Activations is missing here.
namespace TypedNetworks.Aot.Tests.Networks;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Identity)]
internal sealed partial class IdentityLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Identity, Precision = Precisions.Single)]
internal sealed partial class IdentityLayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Sigmoid)]
internal sealed partial class SigmoidLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Sigmoid, Precision = Precisions.Single)]
internal sealed partial class SigmoidLayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Tanh)]
internal sealed partial class TanhLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Tanh, Precision = Precisions.Single)]
internal sealed partial class TanhLayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.ReLU)]
internal sealed partial class ReLULayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.ReLU, Precision = Precisions.Single)]
internal sealed partial class ReLULayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.LeakyReLU)]
internal sealed partial class LeakyReLULayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.LeakyReLU, Precision = Precisions.Single)]
internal sealed partial class LeakyReLULayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.ELU)]
internal sealed partial class ELULayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.ELU, Precision = Precisions.Single)]
internal sealed partial class ELULayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.SELU)]
internal sealed partial class SELULayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.SELU, Precision = Precisions.Single)]
internal sealed partial class SELULayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.GELU)]
internal sealed partial class GELULayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.GELU, Precision = Precisions.Single)]
internal sealed partial class GELULayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.SiLU)]
internal sealed partial class SiLULayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.SiLU, Precision = Precisions.Single)]
internal sealed partial class SiLULayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Softplus)]
internal sealed partial class SoftplusLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Softplus, Precision = Precisions.Single)]
internal sealed partial class SoftplusLayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Softsign)]
internal sealed partial class SoftsignLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Softsign, Precision = Precisions.Single)]
internal sealed partial class SoftsignLayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.HardSigmoid)]
internal sealed partial class HardSigmoidLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.HardSigmoid, Precision = Precisions.Single)]
internal sealed partial class HardSigmoidLayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.HardTanh)]
internal sealed partial class HardTanhLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.HardTanh, Precision = Precisions.Single)]
internal sealed partial class HardTanhLayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.HardSwish)]
internal sealed partial class HardSwishLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.HardSwish, Precision = Precisions.Single)]
internal sealed partial class HardSwishLayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Mish)]
internal sealed partial class MishLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Mish, Precision = Precisions.Single)]
internal sealed partial class MishLayerSingle;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Softmax, Loss = Losses.SquaredError)]
internal sealed partial class SoftmaxLayer;

[Network(Inputs = 5, Outputs = 23, Activation = Activations.Softmax, Loss = Losses.SquaredError, Precision = Precisions.Single)]
internal sealed partial class SoftmaxLayerSingle;
