// One layer each, inputs x units, and no activation, whose cost would hide that of the multiply-adds.
namespace TypedNetworks.Benchmarks.Kernels;

[Network(Inputs = 4, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar4x4Single;

[Network(Inputs = 4, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns4x4Single;

[Network(Inputs = 4, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows4x4Single;

[Network(Inputs = 6, Outputs = 6, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar6x6Single;

[Network(Inputs = 6, Outputs = 6, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns6x6Single;

[Network(Inputs = 6, Outputs = 6, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows6x6Single;

[Network(Inputs = 8, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns8x1Single;

[Network(Inputs = 8, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows8x1Single;

[Network(Inputs = 8, Outputs = 2, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns8x2Single;

[Network(Inputs = 8, Outputs = 2, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows8x2Single;

[Network(Inputs = 8, Outputs = 3, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns8x3Single;

[Network(Inputs = 8, Outputs = 3, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows8x3Single;

[Network(Inputs = 8, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns8x4Single;

[Network(Inputs = 8, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows8x4Single;

[Network(Inputs = 8, Outputs = 6, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns8x6Single;

[Network(Inputs = 8, Outputs = 6, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows8x6Single;

[Network(Inputs = 8, Outputs = 8, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar8x8Single;

[Network(Inputs = 8, Outputs = 8, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns8x8Single;

[Network(Inputs = 8, Outputs = 8, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows8x8Single;

[Network(Inputs = 8, Outputs = 12, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns8x12Single;

[Network(Inputs = 8, Outputs = 12, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows8x12Single;

[Network(Inputs = 8, Outputs = 16, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns8x16Single;

[Network(Inputs = 8, Outputs = 16, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows8x16Single;

[Network(Inputs = 12, Outputs = 12, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar12x12Single;

[Network(Inputs = 12, Outputs = 12, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns12x12Single;

[Network(Inputs = 12, Outputs = 12, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows12x12Single;

[Network(Inputs = 16, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar16x1Single;

[Network(Inputs = 16, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns16x1Single;

[Network(Inputs = 16, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows16x1Single;

[Network(Inputs = 16, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar16x4Single;

[Network(Inputs = 16, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns16x4Single;

[Network(Inputs = 16, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows16x4Single;

[Network(Inputs = 16, Outputs = 16, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar16x16Single;

[Network(Inputs = 16, Outputs = 16, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns16x16Single;

[Network(Inputs = 16, Outputs = 16, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows16x16Single;

[Network(Inputs = 32, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar32x1Single;

[Network(Inputs = 32, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns32x1Single;

[Network(Inputs = 32, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows32x1Single;

[Network(Inputs = 32, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar32x4Single;

[Network(Inputs = 32, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns32x4Single;

[Network(Inputs = 32, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows32x4Single;

[Network(Inputs = 64, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar64x1Single;

[Network(Inputs = 64, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns64x1Single;

[Network(Inputs = 64, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows64x1Single;

[Network(Inputs = 64, Outputs = 2, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns64x2Single;

[Network(Inputs = 64, Outputs = 2, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows64x2Single;

[Network(Inputs = 64, Outputs = 3, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns64x3Single;

[Network(Inputs = 64, Outputs = 3, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows64x3Single;

[Network(Inputs = 64, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Scalar")]
internal sealed partial class Scalar64x4Single;

[Network(Inputs = 64, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns64x4Single;

[Network(Inputs = 64, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows64x4Single;

[Network(Inputs = 64, Outputs = 6, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns64x6Single;

[Network(Inputs = 64, Outputs = 6, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows64x6Single;

[Network(Inputs = 64, Outputs = 8, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns64x8Single;

[Network(Inputs = 64, Outputs = 8, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows64x8Single;

[Network(Inputs = 64, Outputs = 12, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns64x12Single;

[Network(Inputs = 64, Outputs = 12, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows64x12Single;

[Network(Inputs = 64, Outputs = 16, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns64x16Single;

[Network(Inputs = 64, Outputs = 16, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows64x16Single;

[Network(Inputs = 256, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns256x1Single;

[Network(Inputs = 256, Outputs = 1, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows256x1Single;

[Network(Inputs = 256, Outputs = 2, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns256x2Single;

[Network(Inputs = 256, Outputs = 2, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows256x2Single;

[Network(Inputs = 256, Outputs = 3, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns256x3Single;

[Network(Inputs = 256, Outputs = 3, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows256x3Single;

[Network(Inputs = 256, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns256x4Single;

[Network(Inputs = 256, Outputs = 4, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows256x4Single;

[Network(Inputs = 256, Outputs = 6, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns256x6Single;

[Network(Inputs = 256, Outputs = 6, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows256x6Single;

[Network(Inputs = 256, Outputs = 8, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns256x8Single;

[Network(Inputs = 256, Outputs = 8, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows256x8Single;

[Network(Inputs = 256, Outputs = 12, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns256x12Single;

[Network(Inputs = 256, Outputs = 12, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows256x12Single;

[Network(Inputs = 256, Outputs = 16, Activation = "Identity", Precision = "Single", Kernel = "Columns")]
internal sealed partial class Columns256x16Single;

[Network(Inputs = 256, Outputs = 16, Activation = "Identity", Precision = "Single", Kernel = "Rows")]
internal sealed partial class Rows256x16Single;
