using BenchmarkDotNet.Running;
using TypedNetworks.Benchmarks;

// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- -i --job short --iterationTime 100 --filter '*'
// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- exhaustive [Exp Tanh Sigmoid …]
if (args is ["exhaustive", ..])
{
    return Exhaustive.Run(args[1..]);
}

_ = BenchmarkSwitcher.FromAssembly(typeof(ScalarOrTiled).Assembly).Run(args);
return 0;
