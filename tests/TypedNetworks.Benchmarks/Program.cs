using BenchmarkDotNet.Running;
using TypedNetworks.Benchmarks;
using TypedNetworks.Benchmarks.Bill;

// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- -i --job short --iterationTime 100 --filter '*'
// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- exhaustive [Exp Tanh Sigmoid …]
// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- bill [--markdown]
if (args is ["exhaustive", ..])
{
    return Exhaustive.Run(args[1..]);
}

if (args is ["bill", ..])
{
    return CompileTimeBill.Run(args[1..]);
}

_ = BenchmarkSwitcher.FromAssembly(typeof(ScalarOrTiled).Assembly).Run(args);
return 0;
