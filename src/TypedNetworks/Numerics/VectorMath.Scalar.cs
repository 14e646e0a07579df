namespace TypedNetworks.Numerics;

/// <content>Single numbers.</content>
public static partial class VectorMath
{
    /// <inheritdoc cref="Exp{TOps, TVector, T}(TVector)"/>
    public static float Exp(float x) => Exp<ScalarOps<float>, float, float>(x);

    /// <inheritdoc cref="Exp{TOps, TVector, T}(TVector)"/>
    public static double Exp(double x) => Exp<ScalarOps<double>, double, double>(x);

    /// <inheritdoc cref="Log{TOps, TVector, T}(TVector)"/>
    public static float Log(float x) => Log<ScalarOps<float>, float, float>(x);

    /// <inheritdoc cref="Log{TOps, TVector, T}(TVector)"/>
    public static double Log(double x) => Log<ScalarOps<double>, double, double>(x);

    /// <inheritdoc cref="Tanh{TOps, TVector, T}(TVector)"/>
    public static float Tanh(float x) => Tanh<ScalarOps<float>, float, float>(x);

    /// <inheritdoc cref="Tanh{TOps, TVector, T}(TVector)"/>
    public static double Tanh(double x) => Tanh<ScalarOps<double>, double, double>(x);

    /// <inheritdoc cref="Sigmoid{TOps, TVector, T}(TVector)"/>
    public static float Sigmoid(float x) => Sigmoid<ScalarOps<float>, float, float>(x);

    /// <inheritdoc cref="Sigmoid{TOps, TVector, T}(TVector)"/>
    public static double Sigmoid(double x) => Sigmoid<ScalarOps<double>, double, double>(x);

    /// <inheritdoc cref="Softplus{TOps, TVector, T}(TVector)"/>
    public static float Softplus(float x) => Softplus<ScalarOps<float>, float, float>(x);

    /// <inheritdoc cref="Softplus{TOps, TVector, T}(TVector)"/>
    public static double Softplus(double x) => Softplus<ScalarOps<double>, double, double>(x);

    /// <inheritdoc cref="LogP1{TOps, TVector, T}(TVector)"/>
    public static float LogP1(float x) => LogP1<ScalarOps<float>, float, float>(x);

    /// <inheritdoc cref="LogP1{TOps, TVector, T}(TVector)"/>
    public static double LogP1(double x) => LogP1<ScalarOps<double>, double, double>(x);

    /// <inheritdoc cref="ExpM1{TOps, TVector, T}(TVector)"/>
    public static float ExpM1(float x) => ExpM1<ScalarOps<float>, float, float>(x);

    /// <inheritdoc cref="ExpM1{TOps, TVector, T}(TVector)"/>
    public static double ExpM1(double x) => ExpM1<ScalarOps<double>, double, double>(x);

    /// <inheritdoc cref="Erf{TOps, TVector, T}(TVector)"/>
    public static float Erf(float x) => Erf<ScalarOps<float>, float, float>(x);

    /// <inheritdoc cref="Erf{TOps, TVector, T}(TVector)"/>
    public static double Erf(double x) => Erf<ScalarOps<double>, double, double>(x);

    /// <inheritdoc cref="NormalCdf{TOps, TVector, T}(TVector)"/>
    public static float NormalCdf(float x) => NormalCdf<ScalarOps<float>, float, float>(x);

    /// <inheritdoc cref="NormalCdf{TOps, TVector, T}(TVector)"/>
    public static double NormalCdf(double x) => NormalCdf<ScalarOps<double>, double, double>(x);
}
