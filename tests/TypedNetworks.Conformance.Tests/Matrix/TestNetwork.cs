using System.Reflection;

namespace TypedNetworks.Conformance.Tests.Matrix;

/// <summary>
/// Any generated network, seen through <c>INetwork&lt;TSelf, TParameters, T&gt;</c>, with numbers as <see cref="double"/>:
/// a conversion from or to <see cref="float"/> loses nothing here, since samples are drawn as <see cref="float"/>.
/// </summary>
internal abstract class TestNetwork
{
    /// <summary>The network.</summary>
    public abstract object Instance { get; }

    /// <summary>Half a unit in the last place of 1: the most that one rounding is off by, relatively.</summary>
    public abstract double Epsilon { get; }

    /// <summary>Inputs, outputs and parameters, as the static interface members say.</summary>
    public abstract (int Inputs, int Outputs, int Parameters) StaticSizes { get; }

    /// <summary>Inputs, outputs and parameters, as the instance says.</summary>
    public abstract (int Inputs, int Outputs, int Parameters) InstanceSizes { get; }

    /// <summary>The parameters, in canonical order.</summary>
    public abstract double[] Parameters { get; set; }

    /// <summary>The parameters, in the set's own layout.</summary>
    public abstract double[] RawParameters { get; }

    /// <summary>The tensors of the parameter set.</summary>
    public abstract IReadOnlyList<TensorInfo> Tensors { get; }

    /// <summary>A network of a generated type.</summary>
    public static TestNetwork Create(Type type, int seed = 1)
    {
        var contract = type.GetInterfaces().Single(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(INetwork<,,>));
        var adapter = typeof(TestNetwork<,,>).MakeGenericType(contract.GetGenericArguments());
        return (TestNetwork)Activator.CreateInstance(adapter, Activator.CreateInstance(type, seed))!;
    }

    /// <summary>Initialises the weights.</summary>
    public abstract void Initialize(int seed);

    /// <summary>The outputs for one input.</summary>
    public abstract double[] Forward(double[] input);

    /// <summary>The output of a network that has one, by the overload that returns it.</summary>
    public abstract double ForwardOne(double[] input);

    /// <summary>The outputs for many inputs.</summary>
    public abstract double[] ForwardBatch(double[] inputs, int rows);

    /// <summary>The loss, and the gradient added to what it was.</summary>
    public abstract (double Loss, double[] Gradient) Backprop(double[] input, double[] target, double[]? gradient = null);

    /// <summary>The sum of losses, and the gradients added to what was there.</summary>
    public abstract (double Loss, double[] Gradient) BackpropBatch(double[] inputs, double[] targets, double[]? gradient = null);

    /// <summary>The loss before a step of plain gradient descent.</summary>
    public abstract double TrainStep(double[] input, double[] target, double learningRate);

    /// <summary>The outputs by the overload that names each input.</summary>
    public abstract double[] TypedForward(double[] input);

    /// <summary>As <see cref="Backprop"/>, by the overload that names each number.</summary>
    public abstract (double Loss, double[] Gradient) TypedBackprop(double[] input, double[] target);

    /// <summary>As <see cref="TrainStep"/>, by the overload that names each number.</summary>
    public abstract double TypedTrainStep(double[] input, double[] target, double learningRate);

    /// <summary>Reads a parameter by <c>W1(to, from)</c>, adds one to it there, and reads it again through the canonical order.</summary>
    public abstract (double Before, double[] After) AddOne(string accessor, params int[] indices);

    /// <summary>A public method by name and parameter types.</summary>
    protected MethodInfo Method(string name, IEnumerable<Type> parameters) =>
        Instance.GetType().GetMethod(name, [.. parameters]) ?? throw new MissingMethodException(Instance.GetType().Name, name);
}
