using System.Runtime.Intrinsics;

namespace TypedNetworks.Numerics;

/// <content>Vectors of 512 bits.</content>
public static partial class VectorMath
{
    /// <inheritdoc cref="Exp{TOps, TVector, T}(TVector)"/>
    public static Vector512<float> Exp(Vector512<float> x) => Exp<Ops512<float>, Vector512<float>, float>(x);

    /// <inheritdoc cref="Exp{TOps, TVector, T}(TVector)"/>
    public static Vector512<double> Exp(Vector512<double> x) => Exp<Ops512<double>, Vector512<double>, double>(x);

    /// <inheritdoc cref="Log{TOps, TVector, T}(TVector)"/>
    public static Vector512<float> Log(Vector512<float> x) => Log<Ops512<float>, Vector512<float>, float>(x);

    /// <inheritdoc cref="Log{TOps, TVector, T}(TVector)"/>
    public static Vector512<double> Log(Vector512<double> x) => Log<Ops512<double>, Vector512<double>, double>(x);

    /// <inheritdoc cref="Tanh{TOps, TVector, T}(TVector)"/>
    public static Vector512<float> Tanh(Vector512<float> x) => Tanh<Ops512<float>, Vector512<float>, float>(x);

    /// <inheritdoc cref="Tanh{TOps, TVector, T}(TVector)"/>
    public static Vector512<double> Tanh(Vector512<double> x) => Tanh<Ops512<double>, Vector512<double>, double>(x);

    /// <inheritdoc cref="Sigmoid{TOps, TVector, T}(TVector)"/>
    public static Vector512<float> Sigmoid(Vector512<float> x) => Sigmoid<Ops512<float>, Vector512<float>, float>(x);

    /// <inheritdoc cref="Sigmoid{TOps, TVector, T}(TVector)"/>
    public static Vector512<double> Sigmoid(Vector512<double> x) => Sigmoid<Ops512<double>, Vector512<double>, double>(x);

    /// <inheritdoc cref="Softplus{TOps, TVector, T}(TVector)"/>
    public static Vector512<float> Softplus(Vector512<float> x) => Softplus<Ops512<float>, Vector512<float>, float>(x);

    /// <inheritdoc cref="Softplus{TOps, TVector, T}(TVector)"/>
    public static Vector512<double> Softplus(Vector512<double> x) => Softplus<Ops512<double>, Vector512<double>, double>(x);

    /// <inheritdoc cref="LogP1{TOps, TVector, T}(TVector)"/>
    public static Vector512<float> LogP1(Vector512<float> x) => LogP1<Ops512<float>, Vector512<float>, float>(x);

    /// <inheritdoc cref="LogP1{TOps, TVector, T}(TVector)"/>
    public static Vector512<double> LogP1(Vector512<double> x) => LogP1<Ops512<double>, Vector512<double>, double>(x);

    /// <inheritdoc cref="ExpM1{TOps, TVector, T}(TVector)"/>
    public static Vector512<float> ExpM1(Vector512<float> x) => ExpM1<Ops512<float>, Vector512<float>, float>(x);

    /// <inheritdoc cref="ExpM1{TOps, TVector, T}(TVector)"/>
    public static Vector512<double> ExpM1(Vector512<double> x) => ExpM1<Ops512<double>, Vector512<double>, double>(x);

    /// <inheritdoc cref="Erf{TOps, TVector, T}(TVector)"/>
    public static Vector512<float> Erf(Vector512<float> x) => Erf<Ops512<float>, Vector512<float>, float>(x);

    /// <inheritdoc cref="Erf{TOps, TVector, T}(TVector)"/>
    public static Vector512<double> Erf(Vector512<double> x) => Erf<Ops512<double>, Vector512<double>, double>(x);

    /// <inheritdoc cref="NormalCdf{TOps, TVector, T}(TVector)"/>
    public static Vector512<float> NormalCdf(Vector512<float> x) => NormalCdf<Ops512<float>, Vector512<float>, float>(x);

    /// <inheritdoc cref="NormalCdf{TOps, TVector, T}(TVector)"/>
    public static Vector512<double> NormalCdf(Vector512<double> x) => NormalCdf<Ops512<double>, Vector512<double>, double>(x);
}
