namespace TypedNetworks.Conformance.Tests.Matrix;

/// <inheritdoc/>
public class TiledMatrixTests() : MatrixTests("Tiled");
