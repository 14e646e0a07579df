namespace TypedNetworks.Conformance.Tests.Matrix;

/// <inheritdoc/>
public class UnrolledMatrixTests() : MatrixTests("Unrolled");
