namespace TypedNetworks.Conformance.Tests.Matrix;

/// <inheritdoc/>
public class ScalarMatrixTests() : MatrixTests("Scalar");
