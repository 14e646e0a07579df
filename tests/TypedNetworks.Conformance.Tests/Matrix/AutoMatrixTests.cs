namespace TypedNetworks.Conformance.Tests.Matrix;

/// <inheritdoc/>
public class AutoMatrixTests() : MatrixTests("Auto");
