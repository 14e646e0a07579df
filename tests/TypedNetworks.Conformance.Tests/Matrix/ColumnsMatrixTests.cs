namespace TypedNetworks.Conformance.Tests.Matrix;

/// <inheritdoc/>
public class ColumnsMatrixTests() : MatrixTests("Columns");
