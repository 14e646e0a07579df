// Real networks, checked against plain loops by a program that can be compiled ahead of time. Optimised in any case, since
// code that is not allocates what optimised code does not:
//   dotnet run -c Release --project tests/TypedNetworks.Aot.Tests
//   dotnet publish tests/TypedNetworks.Aot.Tests -p:IlcInstructionSet=native --output aot && aot/TypedNetworks.Aot.Tests aot
// With the argument aot it fails unless it was compiled ahead of time.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TypedNetworks;
using TypedNetworks.Aot.Tests;
using TypedNetworks.Aot.Tests.Networks;

var report = new Report();
var width = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {(RuntimeFeature.IsDynamicCodeSupported ? "compiled just in time" : "compiled ahead of time")}, vectors of {width} bits");
if (args is ["aot"])
{
    report.Check("Program is compiled ahead of time", () => RuntimeFeature.IsDynamicCodeSupported ? "It is not." : null);
}

Check(new OddScalar(1));
Check(new OddScalarSingle(1));
Check(new EvenScalarSingle(1));
Check(new OneOutputScalar(1));
Check(new OddUnrolled(1));
Check(new OddUnrolledSingle(1));
Check(new EvenUnrolledSingle(1));
Check(new OneOutputUnrolled(1));
Check(new OddTiled(1));
Check(new OddTiledSingle(1));
Check(new EvenTiledSingle(1));
Check(new OneOutputTiled(1));
Check(new OddColumns(1));
Check(new OddColumnsSingle(1));
Check(new EvenColumnsSingle(1));
Check(new OneOutputColumns(1));
Check(new OddRows(1));
Check(new OddRowsSingle(1));
Check(new EvenRowsSingle(1));
Check(new OneOutputRows(1));
Check(new OddLanes(1));
Check(new OddLanesSingle(1));
Check(new EvenLanesSingle(1));
Check(new OneOutputLanes(1));

Check(new Tiny(1));
Check(new TinySingle(1));
Check(new Digits(1));
Check(new LargeDigits(1));
Check(new WideOneOutput(1));
Check(new LogisticRegression(1));
Check(new Odd(1));
Check(new OddSingle(1));
Check(new Deep(1));
Check(new Pooled(1));

Check(new IdentityLayer(1));
Check(new IdentityLayerSingle(1));
Check(new SigmoidLayer(1));
Check(new SigmoidLayerSingle(1));
Check(new TanhLayer(1));
Check(new TanhLayerSingle(1));
Check(new ReLULayer(1));
Check(new ReLULayerSingle(1));
Check(new LeakyReLULayer(1));
Check(new LeakyReLULayerSingle(1));
Check(new ELULayer(1));
Check(new ELULayerSingle(1));
Check(new SELULayer(1));
Check(new SELULayerSingle(1));
Check(new GELULayer(1));
Check(new GELULayerSingle(1));
Check(new SiLULayer(1));
Check(new SiLULayerSingle(1));
Check(new SoftplusLayer(1));
Check(new SoftplusLayerSingle(1));
Check(new SoftsignLayer(1));
Check(new SoftsignLayerSingle(1));
Check(new HardSigmoidLayer(1));
Check(new HardSigmoidLayerSingle(1));
Check(new HardTanhLayer(1));
Check(new HardTanhLayerSingle(1));
Check(new HardSwishLayer(1));
Check(new HardSwishLayerSingle(1));
Check(new MishLayer(1));
Check(new MishLayerSingle(1));
Check(new SoftmaxLayer(1));
Check(new SoftmaxLayerSingle(1));

TypedChecks.Run(report);

report.Check("Every kernel is among the networks", () => Missing(typeof(Kernels), report.Kernels));
report.Check("Every activation is among the networks", () => Missing(typeof(Activations), report.Activations));
return report.Close();

// The interface, not a constrained type parameter: only so are all three inferred.
void Check<TNetwork, [DynamicallyAccessedMembers(Kept.Members)] TParameters, T>(INetwork<TNetwork, TParameters, T> network)
    where TNetwork : class, INetwork<TNetwork, TParameters, T>
    where TParameters : class, IParameterSet<TParameters, T>, new()
    where T : unmanaged, IFloatingPointIeee754<T>
{
    var declared = Declared.Of(typeof(TNetwork));
    report.Cover(declared);
    new NumberChecks<TNetwork, TParameters, T>((TNetwork)network, declared.Reference).Run(report, typeof(TNetwork).Name);
    new LayoutChecks<TNetwork, TParameters, T>((TNetwork)network, declared.Reference).Run(report, typeof(TNetwork).Name);
}

static string? Missing([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type names, IEnumerable<string> covered)
{
    var missing = names.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Except(covered).ToArray();
    return missing.Length == 0 ? null : $"{string.Join(", ", missing)} of {names.Name} have none.";
}
