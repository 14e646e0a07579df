namespace TypedNetworks.Generators.Maths;

/// <summary>
/// An output activation and a loss that are computed together, straight from z: the product of their derivatives
/// simplifies, and nothing overflows on the way.
/// </summary>
/// <param name="Activation">The output activation's name.</param>
/// <param name="Loss">The loss's name.</param>
/// <param name="Value">One output's part of the loss, in <see cref="Symbols.Z"/>, <see cref="Symbols.T"/>, <see cref="Symbols.MaxZ"/>, <see cref="Symbols.LogSum"/>.</param>
/// <param name="Delta">Its derivative by z, in <see cref="Symbols.A"/>, <see cref="Symbols.T"/>, <see cref="Symbols.TotalTarget"/>.</param>
/// <param name="Formula">The loss of all outputs, for people.</param>
/// <param name="SlopeFormula">Its slope at an output's z, for people.</param>
internal sealed record FusedPair(string Activation, string Loss, Expr Value, Expr Delta, string Formula, string SlopeFormula);
