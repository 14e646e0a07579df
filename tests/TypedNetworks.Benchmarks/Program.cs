using BenchmarkDotNet.Running;
using TypedNetworks.Benchmarks;

// dotnet run -c Release --project tests/TypedNetworks.Benchmarks -- -i --job short --iterationTime 100 --filter '*'
_ = BenchmarkSwitcher.FromAssembly(typeof(ScalarOrTiled).Assembly).Run(args);
