using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TypedNetworks.Conformance.Tests.Reference;

namespace TypedNetworks.Aot.Tests;

/// <summary>
/// Where a parameter set's numbers lie: generated code reads fields, everybody else the span over them, and nothing but
/// the runtime's layout makes these the same memory.
/// </summary>
/// <typeparam name="TNetwork">The network class.</typeparam>
/// <typeparam name="TParameters">Its parameter set.</typeparam>
/// <typeparam name="T">Its number type.</typeparam>
internal sealed class LayoutChecks<TNetwork, [DynamicallyAccessedMembers(Kept.Members)] TParameters, T>(TNetwork network, ReferenceNetwork reference)
    where TNetwork : class, INetwork<TNetwork, TParameters, T>
    where TParameters : class, IParameterSet<TParameters, T>, new()
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private delegate ref T WeightAccessor(int to, int from);

    private delegate ref T BiasAccessor(int to);

    /// <summary>Runs every check.</summary>
    public void Run(Report report, string name)
    {
        report.Check(name + ".Tensors", TensorsAreTheDeclaredOnes);
        report.Check(name + ".Accessors", AccessorsWriteWhereTensorsSay);
        report.Check(name + ".Fields", FieldsAreTheSpan);
        report.Check(name + ".Padding", PaddingAndFrozenBiasesStay);
    }

    private string? TensorsAreTheDeclaredOnes()
    {
        var expected = new List<string>();
        for (var layer = 0; layer < reference.Layers.Count; layer++)
        {
            var (units, fanIn, declared) = (reference.Layers[layer].Units, reference.FanIn(layer), reference.Layers[layer]);
            expected.Add($"W{layer + 1}[{units}, {fanIn}] at {reference.WeightOffset(layer)}, trained: True");
            if (declared.HasBias)
            {
                expected.Add($"B{layer + 1}[{units}] at {reference.BiasOffset(layer)}, trained: {declared.TrainsBias}");
            }
        }

        var actual = TParameters.Tensors.ToArray().Select(tensor => $"{tensor} at {tensor.CanonicalOffset}, trained: {tensor.IsTrained}");
        return expected.SequenceEqual(actual) ? null : $"{string.Join("; ", actual)}, expected {string.Join("; ", expected)}.";
    }

    // Every number is another one, so that none can stand in for another.
    private static string? AccessorsWriteWhereTensorsSay()
    {
        var (set, next) = (new TParameters(), 0);
        foreach (var tensor in TParameters.Tensors)
        {
            var accessor = typeof(TParameters).GetMethod(tensor.Name) ?? throw new MissingMethodException(typeof(TParameters).FullName, tensor.Name);
            var bias = tensor.IsBias ? accessor.CreateDelegate<BiasAccessor>(set) : null;
            var weight = tensor.IsBias ? null : accessor.CreateDelegate<WeightAccessor>(set);
            for (var i = 0; i < tensor.Length; i++)
            {
                ref var number = ref bias is not null ? ref bias(i) : ref weight!(i / tensor.Shape[1], i % tensor.Shape[1]);
                number = T.CreateChecked(++next);
            }
        }

        var raw = set.AsSpan();
        var (canonical, seen) = (new T[TParameters.ParameterCount], new bool[raw.Length]);
        set.CopyTo(canonical);
        next = 0;
        foreach (var tensor in TParameters.Tensors)
        {
            for (var i = 0; i < tensor.Length; i++)
            {
                var place = RawPlace(tensor, i);
                next++;
                if (raw[place] != T.CreateChecked(next) || canonical[tensor.CanonicalOffset + i] != T.CreateChecked(next) || seen[place])
                {
                    return $"{tensor.Name}'s number {i} is not at {place}.";
                }

                seen[place] = true;
            }
        }

        return null;
    }

    // Read one by one, by the runtime's own knowledge of where they lie, the fields give the span's numbers in order.
    private static string? FieldsAreTheSpan()
    {
        var set = new TParameters();
        var raw = set.AsSpan();
        var covered = new bool[raw.Length];
        for (var i = 0; i < raw.Length; i++)
        {
            raw[i] = T.CreateChecked(i);
        }

        var starts = TParameters.Tensors.ToArray().Select(tensor => tensor.RawOffset).ToHashSet();
        foreach (var field in typeof(TParameters).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            var numbers = Numbers(field.GetValue(set)!);
            var start = int.CreateChecked(numbers[0]);
            for (var i = 0; i < numbers.Length; i++)
            {
                if (numbers[i] != T.CreateChecked(start + i) || covered[start + i])
                {
                    return $"{field.Name}'s number {i} is not at {start + i}.";
                }

                covered[start + i] = true;
            }

            if (numbers.Length > 1 && !starts.Contains(start))
            {
                return $"{field.Name} is at {start}, where no tensor begins.";
            }
        }

        var gap = Array.IndexOf(covered, false);
        return gap < 0 ? null : $"No field is at {gap}.";
    }

    private string? PaddingAndFrozenBiasesStay()
    {
        var sample = Sample.Of(reference);
        var (input, target) = (Converted(sample.Inputs[0]), Converted(sample.Targets[0]));
        var (inputs, targets, gradient) = (Converted([.. sample.Inputs.SelectMany(row => row)]), Converted([.. sample.Targets.SelectMany(row => row)]), new TParameters());
        network.Parameters.Clear();
        network.Parameters.CopyFrom(Converted(sample.Parameters));
        var before = network.Parameters.AsSpan().ToArray();
        for (var step = 0; step < 3; step++)
        {
            _ = network.TrainStep(input, target, T.CreateTruncating(0.125));
            _ = network.BackpropBatch(inputs, targets, gradient);
        }

        var moves = new bool[before.Length];
        foreach (var tensor in TParameters.Tensors)
        {
            for (var i = 0; i < tensor.Length; i++)
            {
                moves[RawPlace(tensor, i)] = tensor.IsTrained;
            }
        }

        // Equals, not ==: not a bit changes, not even a zero's sign.
        var after = network.Parameters.AsSpan();
        var derivatives = gradient.AsSpan();
        for (var i = 0; i < moves.Length; i++)
        {
            if (!moves[i] && (!IsSame(after[i], before[i]) || !IsSame(derivatives[i], T.Zero)))
            {
                return $"The number at {i} is {after[i]}, was {before[i]}; its derivative is {derivatives[i]}.";
            }
        }

        return MemoryExtensions.SequenceEqual<T>(after, before) ? "Nothing was trained." : null;
    }

    private static bool IsSame(T a, T b) => a.Equals(b) && T.IsNegative(a) == T.IsNegative(b);

    // A field is a number or a block of numbers. A box holds them where an object holds its first field.
    private static T[] Numbers(object value) => value is T number
        ? [number]
        : MemoryMarshal.CreateSpan(ref Unsafe.As<Box>(value).First, value.GetType().GetCustomAttribute<InlineArrayAttribute>()!.Length).ToArray();

    private static T[] Converted(double[] values) => Array.ConvertAll(values, T.CreateTruncating);

    private static int RawPlace(TensorInfo tensor, int i) => tensor.IsBias
        ? tensor.RawOffset + (i * tensor.Strides[0])
        : tensor.RawOffset + (i / tensor.Shape[1] * tensor.Strides[0]) + (i % tensor.Shape[1] * tensor.Strides[1]);

    private sealed class Box
    {
        public T First;
    }
}
