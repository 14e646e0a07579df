namespace TypedNetworks.Conformance.Tests.Matrix;

/// <inheritdoc/>
public class LanesMatrixTests() : MatrixTests("Lanes");
