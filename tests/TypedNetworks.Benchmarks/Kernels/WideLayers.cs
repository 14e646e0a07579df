// One layer each, inputs x units, wider than the registers have room for sums.
namespace TypedNetworks.Benchmarks.Kernels;

[Network(Inputs = 300, Outputs = 256, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns300x256Single;

[Network(Inputs = 300, Outputs = 256, Activation = "Identity", Precision = "Single", Kernel = "Tiled")]
internal sealed partial class Tiled300x256Single;

[Network(Inputs = 512, Outputs = 512, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns512x512Single;

[Network(Inputs = 512, Outputs = 512, Activation = "Identity", Precision = "Single", Kernel = "Tiled")]
internal sealed partial class Tiled512x512Single;

[Network(Inputs = 784, Outputs = 256, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns784x256Single;

[Network(Inputs = 784, Outputs = 256, Activation = "Identity", Precision = "Single", Kernel = "Tiled")]
internal sealed partial class Tiled784x256Single;

[Network(Inputs = 784, Outputs = 1024, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns784x1024Single;

[Network(Inputs = 784, Outputs = 1024, Activation = "Identity", Precision = "Single", Kernel = "Tiled")]
internal sealed partial class Tiled784x1024Single;
