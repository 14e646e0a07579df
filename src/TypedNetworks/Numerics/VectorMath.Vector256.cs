using System.Runtime.Intrinsics;

namespace TypedNetworks.Numerics;

/// <content>Vectors of 256 bits.</content>
public static partial class VectorMath
{
    /// <inheritdoc cref="Exp{TOps, TVector, T}(TVector)"/>
    public static Vector256<float> Exp(Vector256<float> x) => Exp<Ops256<float>, Vector256<float>, float>(x);

    /// <inheritdoc cref="Exp{TOps, TVector, T}(TVector)"/>
    public static Vector256<double> Exp(Vector256<double> x) => Exp<Ops256<double>, Vector256<double>, double>(x);

    /// <inheritdoc cref="Log{TOps, TVector, T}(TVector)"/>
    public static Vector256<float> Log(Vector256<float> x) => Log<Ops256<float>, Vector256<float>, float>(x);

    /// <inheritdoc cref="Log{TOps, TVector, T}(TVector)"/>
    public static Vector256<double> Log(Vector256<double> x) => Log<Ops256<double>, Vector256<double>, double>(x);

    /// <inheritdoc cref="Tanh{TOps, TVector, T}(TVector)"/>
    public static Vector256<float> Tanh(Vector256<float> x) => Tanh<Ops256<float>, Vector256<float>, float>(x);

    /// <inheritdoc cref="Tanh{TOps, TVector, T}(TVector)"/>
    public static Vector256<double> Tanh(Vector256<double> x) => Tanh<Ops256<double>, Vector256<double>, double>(x);

    /// <inheritdoc cref="Sigmoid{TOps, TVector, T}(TVector)"/>
    public static Vector256<float> Sigmoid(Vector256<float> x) => Sigmoid<Ops256<float>, Vector256<float>, float>(x);

    /// <inheritdoc cref="Sigmoid{TOps, TVector, T}(TVector)"/>
    public static Vector256<double> Sigmoid(Vector256<double> x) => Sigmoid<Ops256<double>, Vector256<double>, double>(x);

    /// <inheritdoc cref="Softplus{TOps, TVector, T}(TVector)"/>
    public static Vector256<float> Softplus(Vector256<float> x) => Softplus<Ops256<float>, Vector256<float>, float>(x);

    /// <inheritdoc cref="Softplus{TOps, TVector, T}(TVector)"/>
    public static Vector256<double> Softplus(Vector256<double> x) => Softplus<Ops256<double>, Vector256<double>, double>(x);

    /// <inheritdoc cref="LogP1{TOps, TVector, T}(TVector)"/>
    public static Vector256<float> LogP1(Vector256<float> x) => LogP1<Ops256<float>, Vector256<float>, float>(x);

    /// <inheritdoc cref="LogP1{TOps, TVector, T}(TVector)"/>
    public static Vector256<double> LogP1(Vector256<double> x) => LogP1<Ops256<double>, Vector256<double>, double>(x);

    /// <inheritdoc cref="ExpM1{TOps, TVector, T}(TVector)"/>
    public static Vector256<float> ExpM1(Vector256<float> x) => ExpM1<Ops256<float>, Vector256<float>, float>(x);

    /// <inheritdoc cref="ExpM1{TOps, TVector, T}(TVector)"/>
    public static Vector256<double> ExpM1(Vector256<double> x) => ExpM1<Ops256<double>, Vector256<double>, double>(x);

    /// <inheritdoc cref="Erf{TOps, TVector, T}(TVector)"/>
    public static Vector256<float> Erf(Vector256<float> x) => Erf<Ops256<float>, Vector256<float>, float>(x);

    /// <inheritdoc cref="Erf{TOps, TVector, T}(TVector)"/>
    public static Vector256<double> Erf(Vector256<double> x) => Erf<Ops256<double>, Vector256<double>, double>(x);

    /// <inheritdoc cref="NormalCdf{TOps, TVector, T}(TVector)"/>
    public static Vector256<float> NormalCdf(Vector256<float> x) => NormalCdf<Ops256<float>, Vector256<float>, float>(x);

    /// <inheritdoc cref="NormalCdf{TOps, TVector, T}(TVector)"/>
    public static Vector256<double> NormalCdf(Vector256<double> x) => NormalCdf<Ops256<double>, Vector256<double>, double>(x);
}
