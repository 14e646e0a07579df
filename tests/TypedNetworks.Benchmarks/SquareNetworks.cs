// ReLU and Identity, whose cost next to that of the multiply-adds is small.
namespace TypedNetworks.Benchmarks;

[Network(Inputs = 4, Hidden = 4, Outputs = 4, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Scalar")]
internal sealed partial class Scalar4;

[Network(Inputs = 4, Hidden = 4, Outputs = 4, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Tiled")]
internal sealed partial class Tiled4;

[Network(Inputs = 6, Hidden = 6, Outputs = 6, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Scalar")]
internal sealed partial class Scalar6;

[Network(Inputs = 6, Hidden = 6, Outputs = 6, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Tiled")]
internal sealed partial class Tiled6;

[Network(Inputs = 8, Hidden = 8, Outputs = 8, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Scalar")]
internal sealed partial class Scalar8;

[Network(Inputs = 8, Hidden = 8, Outputs = 8, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Tiled")]
internal sealed partial class Tiled8;

[Network(Inputs = 12, Hidden = 12, Outputs = 12, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Scalar")]
internal sealed partial class Scalar12;

[Network(Inputs = 12, Hidden = 12, Outputs = 12, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Tiled")]
internal sealed partial class Tiled12;

[Network(Inputs = 16, Hidden = 16, Outputs = 16, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Scalar")]
internal sealed partial class Scalar16;

[Network(Inputs = 16, Hidden = 16, Outputs = 16, Activation = "ReLU", OutputActivation = "Identity", Kernel = "Tiled")]
internal sealed partial class Tiled16;
