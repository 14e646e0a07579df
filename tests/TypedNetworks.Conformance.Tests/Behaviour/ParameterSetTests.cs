using System.Reflection;
using System.Runtime.CompilerServices;
using TypedNetworks.Conformance.Tests.Matrix;
using TypedNetworks.Conformance.Tests.Networks;

namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Canonical order, accessors, tensors and fields all speak of the same numbers.</summary>
public class ParameterSetTests
{
    private static readonly NetworkCase[] _cases = [.. Cases()];
    private static readonly Lazy<Assembly> _assembly = new(() => CompiledNetworks.Load(_cases));

    public static TheoryData<string> Names => [.. _cases.Select(declared => declared.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void CopyToGivesWhatCopyFromTook(string name)
    {
        var (_, network) = Create(name);
        Assert.Equal(Numbered(network), network.Parameters);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TensorsDescribeTheLayersInCanonicalOrder(string name)
    {
        var (declared, network) = Create(name);
        var (tensors, next, place) = (network.Tensors, 0, 0);
        for (var layer = 0; layer < declared.Layers.Count; layer++)
        {
            var (units, fanIn) = (declared.Layers[layer].Units, declared.Reference.FanIn(layer));
            var weights = tensors[place++];
            Assert.Equal(FormattableString.Invariant($"W{layer + 1}[{units}, {fanIn}]"), weights.ToString());
            Assert.Equal((next, false, true), (weights.CanonicalOffset, weights.IsBias, weights.IsTrained));
            Assert.Equal(units * fanIn, weights.Length);
            next += weights.Length;
            if (declared.Layers[layer].HasBias)
            {
                var biases = tensors[place++];
                Assert.Equal(FormattableString.Invariant($"B{layer + 1}[{units}]"), biases.ToString());
                Assert.Equal((next, true, declared.Layers[layer].TrainsBias), (biases.CanonicalOffset, biases.IsBias, biases.IsTrained));
                next += biases.Length;
            }
        }

        Assert.Equal(tensors.Count, place);
        Assert.Equal(network.StaticSizes.Parameters, next);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryTensorLiesWhereItSays(string name)
    {
        var (_, network) = Create(name);
        var (raw, seen) = (network.RawParameters, new HashSet<int>());
        foreach (var tensor in network.Tensors)
        {
            for (var i = 0; i < tensor.Length; i++)
            {
                var place = RawPlace(tensor, i);
                Assert.Equal(tensor.CanonicalOffset + i + 1, raw[place]);
                Assert.True(seen.Add(place));
            }
        }

        // What is no parameter is padding, and zero.
        Assert.All(raw.Where((_, place) => !seen.Contains(place)), padding => Assert.Equal(0, padding));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AccessorsReferToTheNumbersThemselves(string name)
    {
        var (declared, network) = Create(name);
        var numbered = network.Parameters;
        for (var layer = 0; layer < declared.Layers.Count; layer++)
        {
            var (units, fanIn) = (declared.Layers[layer].Units, declared.Reference.FanIn(layer));
            for (var to = 0; to < units; to++)
            {
                for (var from = 0; from < fanIn; from++)
                {
                    AssertAccess(FormattableString.Invariant($"W{layer + 1}"), declared.Reference.WeightOffset(layer) + (to * fanIn) + from, to, from);
                }

                if (declared.Layers[layer].HasBias)
                {
                    AssertAccess(FormattableString.Invariant($"B{layer + 1}"), declared.Reference.BiasOffset(layer) + to, to);
                }
            }
        }

        void AssertAccess(string accessor, int canonical, params int[] indices)
        {
            var (before, after) = network.AddOne(accessor, indices);
            Assert.Equal(numbered[canonical], before);
            Assert.Equal(numbered.Select((number, i) => i == canonical ? number + 1 : number), after);
        }
    }

    /// <summary>Reads every instance field by reflection, which asks the runtime where it lies, and compares with the span.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFieldLiesWhereItsTensorSays(string name)
    {
        var (_, network) = Create(name);
        var set = network.Instance.GetType().GetProperty("Parameters")!.GetValue(network.Instance)!;
        var (raw, covered) = (network.RawParameters, 0);
        foreach (var field in set.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            var indices = field.Name.TrimStart('_')[1..].Split('_').Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            var tensor = network.Tensors.Single(candidate => candidate.IsBias == field.Name.TrimStart('_').StartsWith('b') && candidate.Name[1..] == FormattableString.Invariant($"{indices[0]}"));
            var value = field.GetValue(set)!;
            if (value.GetType().GetCustomAttribute<InlineArrayAttribute>() is { } block)
            {
                // A block's one declared field is its first number.
                var first = value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Single().GetValue(value);
                Assert.Equal(raw[tensor.RawOffset], Convert.ToDouble(first, System.Globalization.CultureInfo.InvariantCulture));
                Assert.True(block.Length >= tensor.Length);
                covered += block.Length;
            }
            else
            {
                var i = indices.Length == 3 ? (indices[1] * tensor.Shape[1]) + indices[2] : indices[1];
                Assert.Equal(tensor.CanonicalOffset + i + 1, Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
                covered++;
            }
        }

        // Fields of one number type in a row leave no gaps: the span covers them all, and nothing else.
        Assert.Equal(raw.Length, covered);
    }

    [Fact]
    public void NewSetIsZeroAndClonesAreApart()
    {
        var set = new Gate.ParameterSet();
        Assert.All(set.AsSpan().ToArray(), number => Assert.Equal(0, number));
        set.W1(1, 2) = 5;
        var clone = set.Clone();
        clone.B2(0) = 7;
        Assert.Equal(5, clone.W1(1, 2));
        Assert.Equal(0, set.B2(0));
        clone.Clear();
        Assert.All(clone.AsSpan().ToArray(), number => Assert.Equal(0, number));
        Assert.Equal(5, set.W1(1, 2));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 3)]
    [InlineData(0, -1)]
    [InlineData(int.MaxValue, int.MinValue)]
    public void WeightThatDoesNotExistIsRefused(int to, int from)
    {
        var set = new Gate.ParameterSet();
        var message = Assert.Throws<ArgumentOutOfRangeException>(() => set.W1(to, from)).Message;
        Assert.Contains("Gate.W1 has 2 units and 3 inputs", message, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"({to}, {from})"), message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(-1)]
    public void BiasThatDoesNotExistIsRefused(int to)
    {
        var set = new TiledNetwork.ParameterSet();
        var message = Assert.Throws<ArgumentOutOfRangeException>(() => set.B2(to)).Message;
        Assert.Contains("TiledNetwork.B2 has 10 units", message, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"({to})"), message, StringComparison.Ordinal);
    }

    private static IEnumerable<NetworkCase> Cases()
    {
        foreach (var kernel in new[] { "Scalar", "Unrolled", "Columns", "Rows", "Tiled", "Auto" })
        {
            foreach (var precision in new[] { "Double", "Single" })
            {
                foreach (var (inputs, layers) in new (int, Conformance.Tests.Reference.ReferenceLayer[])[]
                {
                    (1, [new(1, "Tanh", "None")]),
                    (3, [new(17, "Tanh", "Trained"), new(5, "Tanh", "Frozen")]),
                    (33, [new(9, "Tanh", "None"), new(4, "Tanh", "Trained"), new(8, "Tanh", "None")]),
                })
                {
                    yield return new() { Name = FormattableString.Invariant($"{kernel}_{precision}_{inputs}"), Inputs = inputs, Layers = layers, Precision = precision, Kernel = kernel };
                }
            }
        }

        // By Auto, a layer written out beside one of loops.
        yield return new() { Name = "Mixed", Inputs = 3, Layers = [new(16, "Tanh", "Trained"), new(33, "Tanh", "Frozen"), new(2, "Tanh", "Trained")] };
    }

    private static (NetworkCase Declared, TestNetwork Network) Create(string name)
    {
        var declared = _cases.Single(candidate => candidate.Name == name);
        var network = CompiledNetworks.Create(_assembly.Value, declared);
        network.Parameters = Numbered(network);
        return (declared, network);
    }

    private static double[] Numbered(TestNetwork network) => [.. Enumerable.Range(1, network.StaticSizes.Parameters).Select(i => (double)i)];

    private static int RawPlace(TensorInfo tensor, int i) => tensor.IsBias
        ? tensor.RawOffset + (i * tensor.Strides[0])
        : tensor.RawOffset + (i / tensor.Shape[1] * tensor.Strides[0]) + (i % tensor.Shape[1] * tensor.Strides[1]);
}
