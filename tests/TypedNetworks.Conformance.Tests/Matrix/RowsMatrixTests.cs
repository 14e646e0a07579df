namespace TypedNetworks.Conformance.Tests.Matrix;

/// <inheritdoc/>
public class RowsMatrixTests() : MatrixTests("Rows");
