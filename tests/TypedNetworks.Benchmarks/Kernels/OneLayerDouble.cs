// One layer each, inputs x units, and no activation, whose cost would hide that of the multiply-adds.
namespace TypedNetworks.Benchmarks.Kernels;

[Network(Inputs = 4, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar4x4Double;

[Network(Inputs = 4, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns4x4Double;

[Network(Inputs = 4, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows4x4Double;

[Network(Inputs = 6, Outputs = 6, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar6x6Double;

[Network(Inputs = 6, Outputs = 6, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns6x6Double;

[Network(Inputs = 6, Outputs = 6, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows6x6Double;

[Network(Inputs = 8, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns8x1Double;

[Network(Inputs = 8, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows8x1Double;

[Network(Inputs = 8, Outputs = 2, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns8x2Double;

[Network(Inputs = 8, Outputs = 2, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows8x2Double;

[Network(Inputs = 8, Outputs = 3, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns8x3Double;

[Network(Inputs = 8, Outputs = 3, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows8x3Double;

[Network(Inputs = 8, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns8x4Double;

[Network(Inputs = 8, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows8x4Double;

[Network(Inputs = 8, Outputs = 6, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns8x6Double;

[Network(Inputs = 8, Outputs = 6, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows8x6Double;

[Network(Inputs = 8, Outputs = 8, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar8x8Double;

[Network(Inputs = 8, Outputs = 8, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns8x8Double;

[Network(Inputs = 8, Outputs = 8, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows8x8Double;

[Network(Inputs = 8, Outputs = 12, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns8x12Double;

[Network(Inputs = 8, Outputs = 12, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows8x12Double;

[Network(Inputs = 8, Outputs = 16, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns8x16Double;

[Network(Inputs = 8, Outputs = 16, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows8x16Double;

[Network(Inputs = 12, Outputs = 12, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar12x12Double;

[Network(Inputs = 12, Outputs = 12, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns12x12Double;

[Network(Inputs = 12, Outputs = 12, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows12x12Double;

[Network(Inputs = 16, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar16x1Double;

[Network(Inputs = 16, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns16x1Double;

[Network(Inputs = 16, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows16x1Double;

[Network(Inputs = 16, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar16x4Double;

[Network(Inputs = 16, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns16x4Double;

[Network(Inputs = 16, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows16x4Double;

[Network(Inputs = 16, Outputs = 16, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar16x16Double;

[Network(Inputs = 16, Outputs = 16, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns16x16Double;

[Network(Inputs = 16, Outputs = 16, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows16x16Double;

[Network(Inputs = 32, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar32x1Double;

[Network(Inputs = 32, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns32x1Double;

[Network(Inputs = 32, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows32x1Double;

[Network(Inputs = 32, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar32x4Double;

[Network(Inputs = 32, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns32x4Double;

[Network(Inputs = 32, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows32x4Double;

[Network(Inputs = 64, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar64x1Double;

[Network(Inputs = 64, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns64x1Double;

[Network(Inputs = 64, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows64x1Double;

[Network(Inputs = 64, Outputs = 2, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns64x2Double;

[Network(Inputs = 64, Outputs = 2, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows64x2Double;

[Network(Inputs = 64, Outputs = 3, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns64x3Double;

[Network(Inputs = 64, Outputs = 3, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows64x3Double;

[Network(Inputs = 64, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Scalar")]
internal sealed partial class Scalar64x4Double;

[Network(Inputs = 64, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns64x4Double;

[Network(Inputs = 64, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows64x4Double;

[Network(Inputs = 64, Outputs = 6, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns64x6Double;

[Network(Inputs = 64, Outputs = 6, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows64x6Double;

[Network(Inputs = 64, Outputs = 8, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns64x8Double;

[Network(Inputs = 64, Outputs = 8, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows64x8Double;

[Network(Inputs = 64, Outputs = 12, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns64x12Double;

[Network(Inputs = 64, Outputs = 12, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows64x12Double;

[Network(Inputs = 64, Outputs = 16, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns64x16Double;

[Network(Inputs = 64, Outputs = 16, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows64x16Double;

[Network(Inputs = 256, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns256x1Double;

[Network(Inputs = 256, Outputs = 1, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows256x1Double;

[Network(Inputs = 256, Outputs = 2, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns256x2Double;

[Network(Inputs = 256, Outputs = 2, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows256x2Double;

[Network(Inputs = 256, Outputs = 3, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns256x3Double;

[Network(Inputs = 256, Outputs = 3, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows256x3Double;

[Network(Inputs = 256, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns256x4Double;

[Network(Inputs = 256, Outputs = 4, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows256x4Double;

[Network(Inputs = 256, Outputs = 6, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns256x6Double;

[Network(Inputs = 256, Outputs = 6, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows256x6Double;

[Network(Inputs = 256, Outputs = 8, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns256x8Double;

[Network(Inputs = 256, Outputs = 8, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows256x8Double;

[Network(Inputs = 256, Outputs = 12, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns256x12Double;

[Network(Inputs = 256, Outputs = 12, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows256x12Double;

[Network(Inputs = 256, Outputs = 16, Activation = "Identity", Precision = "Double", Kernel = "Columns")]
internal sealed partial class Columns256x16Double;

[Network(Inputs = 256, Outputs = 16, Activation = "Identity", Precision = "Double", Kernel = "Rows")]
internal sealed partial class Rows256x16Double;
