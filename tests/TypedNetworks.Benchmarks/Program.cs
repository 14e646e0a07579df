using BenchmarkDotNet.Running;
using TypedNetworks.Benchmarks;
using TypedNetworks.Benchmarks.Bill;
using TypedNetworks.Benchmarks.Peers;

// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- -i --job short --iterationTime 100 --filter '*'
// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- exhaustive [Exp Tanh Sigmoid …]
// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- peers [options]
// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- bill [--analyzers | --markdown FILE]
return args switch
{
    ["exhaustive", ..] => Exhaustive.Run(args[1..]),
    ["peers", ..] => PeersCommand.Run(args[1..]),
    ["bill", ..] => CompileTimeBill.Run(args[1..]),
    _ => RunBenchmarks(args),
};

static int RunBenchmarks(string[] args)
{
    _ = BenchmarkSwitcher.FromAssembly(typeof(VectorExp).Assembly).Run(args);
    return 0;
}
