namespace TypedNetworks.Analyzers.Tests;

/// <summary>A kernel has a known name.</summary>
public class TN0025Tests
{
    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Kernel = \"Unroll\"|])]", "Unroll", "Unrolled")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Kernel = \"tiled\"|])]", "tiled", "Tiled")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Kernel = \"Vector\"|])]", "Vector", null)]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Kernel = \"GPU\"|])]", "GPU", null)]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, [|Kernel = \"simd\"|])]", "simd", "Auto")]
    public Task UnknownNameIsReportedWithTheNearest(string attributes, string name, string? nearest) =>
        DeclarationTest.Of(attributes + " public partial class Gate;").Says("TN0025", Message(name, nearest)).UsedBy(new("Gate")).RunAsync();

    [Theory]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Kernel = \"Tiled\")]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Kernel = Kernels.Unrolled)]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Kernel = Kernels.Scalar)]")]
    [InlineData("[Network(Inputs = 3, Hidden = 2, Outputs = 1, Kernel = \"Auto\")]")]
    public Task KnownNameIsFine(string attributes) => DeclarationTest.Of(attributes + " public partial class Gate;").RunAsync();

    private static string Message(string name, string? nearest) =>
        $"'{name}' is no kernel: {(nearest is null ? "write one of" : $"did you mean '{nearest}'? The kernels are")} Auto, Unrolled, Scalar, Columns, Rows, Tiled, Lanes";
}
