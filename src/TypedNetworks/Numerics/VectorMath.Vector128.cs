using System.Runtime.Intrinsics;

namespace TypedNetworks.Numerics;

/// <content>Vectors of 128 bits.</content>
public static partial class VectorMath
{
    /// <inheritdoc cref="Exp{TOps, TVector, T}(TVector)"/>
    public static Vector128<float> Exp(Vector128<float> x) => Exp<Ops128<float>, Vector128<float>, float>(x);

    /// <inheritdoc cref="Exp{TOps, TVector, T}(TVector)"/>
    public static Vector128<double> Exp(Vector128<double> x) => Exp<Ops128<double>, Vector128<double>, double>(x);

    /// <inheritdoc cref="Log{TOps, TVector, T}(TVector)"/>
    public static Vector128<float> Log(Vector128<float> x) => Log<Ops128<float>, Vector128<float>, float>(x);

    /// <inheritdoc cref="Log{TOps, TVector, T}(TVector)"/>
    public static Vector128<double> Log(Vector128<double> x) => Log<Ops128<double>, Vector128<double>, double>(x);

    /// <inheritdoc cref="Tanh{TOps, TVector, T}(TVector)"/>
    public static Vector128<float> Tanh(Vector128<float> x) => Tanh<Ops128<float>, Vector128<float>, float>(x);

    /// <inheritdoc cref="Tanh{TOps, TVector, T}(TVector)"/>
    public static Vector128<double> Tanh(Vector128<double> x) => Tanh<Ops128<double>, Vector128<double>, double>(x);

    /// <inheritdoc cref="Sigmoid{TOps, TVector, T}(TVector)"/>
    public static Vector128<float> Sigmoid(Vector128<float> x) => Sigmoid<Ops128<float>, Vector128<float>, float>(x);

    /// <inheritdoc cref="Sigmoid{TOps, TVector, T}(TVector)"/>
    public static Vector128<double> Sigmoid(Vector128<double> x) => Sigmoid<Ops128<double>, Vector128<double>, double>(x);

    /// <inheritdoc cref="Softplus{TOps, TVector, T}(TVector)"/>
    public static Vector128<float> Softplus(Vector128<float> x) => Softplus<Ops128<float>, Vector128<float>, float>(x);

    /// <inheritdoc cref="Softplus{TOps, TVector, T}(TVector)"/>
    public static Vector128<double> Softplus(Vector128<double> x) => Softplus<Ops128<double>, Vector128<double>, double>(x);

    /// <inheritdoc cref="LogP1{TOps, TVector, T}(TVector)"/>
    public static Vector128<float> LogP1(Vector128<float> x) => LogP1<Ops128<float>, Vector128<float>, float>(x);

    /// <inheritdoc cref="LogP1{TOps, TVector, T}(TVector)"/>
    public static Vector128<double> LogP1(Vector128<double> x) => LogP1<Ops128<double>, Vector128<double>, double>(x);

    /// <inheritdoc cref="ExpM1{TOps, TVector, T}(TVector)"/>
    public static Vector128<float> ExpM1(Vector128<float> x) => ExpM1<Ops128<float>, Vector128<float>, float>(x);

    /// <inheritdoc cref="ExpM1{TOps, TVector, T}(TVector)"/>
    public static Vector128<double> ExpM1(Vector128<double> x) => ExpM1<Ops128<double>, Vector128<double>, double>(x);

    /// <inheritdoc cref="Erf{TOps, TVector, T}(TVector)"/>
    public static Vector128<float> Erf(Vector128<float> x) => Erf<Ops128<float>, Vector128<float>, float>(x);

    /// <inheritdoc cref="Erf{TOps, TVector, T}(TVector)"/>
    public static Vector128<double> Erf(Vector128<double> x) => Erf<Ops128<double>, Vector128<double>, double>(x);

    /// <inheritdoc cref="NormalCdf{TOps, TVector, T}(TVector)"/>
    public static Vector128<float> NormalCdf(Vector128<float> x) => NormalCdf<Ops128<float>, Vector128<float>, float>(x);

    /// <inheritdoc cref="NormalCdf{TOps, TVector, T}(TVector)"/>
    public static Vector128<double> NormalCdf(Vector128<double> x) => NormalCdf<Ops128<double>, Vector128<double>, double>(x);
}
