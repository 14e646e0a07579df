namespace TypedNetworks.Generators.Planning;

/// <summary>How much text the generator may write, and how large a network may be. Each number names what it was measured against.</summary>
internal static class Budget
{
    /// <summary>
    /// Inputs and outputs up to which the typed overloads exist, as in <c>Forward(double x0, double x1)</c>: beyond,
    /// a parameter list helps nobody.
    /// </summary>
    public const int MaxTypedParameters = 8;

    /// <summary>
    /// Numbers that a type may have, as input or output: each is a statement of its own, so that a thousand are ten methods
    /// of <see cref="MaxStatements"/>. Longer vectors are spans.
    /// </summary>
    public const int MaxNumbersOfType = 1_000;

    /// <summary>
    /// Parameters that may be fields with names of their own, and so the limit of unrolling: a class with 100 000 fields
    /// fails to load, and 10 000 statements already cost the compiler 4 s.
    /// </summary>
    public const int MaxNamedFields = 2_000;

    /// <summary>
    /// Statements in one method. The JIT silently stops optimising a method above 60 000 bytes of IL or 2 000 locals and
    /// stops inlining above about 500 locals, temporaries included; 10 000 statements run six times slower in one method
    /// than in methods of 100.
    /// </summary>
    public const int MaxStatements = 150;

    /// <summary>
    /// Layers whose steps stand in one method, one by one: each takes some ten statements on the way forward and back, so that
    /// a dozen stay within <see cref="MaxStatements"/>. Beyond, equal neighbours become loops, and what is left is cut into
    /// methods. In 300 layers of eight units, gradients cost 588 ns a layer in one method and 316 ns cut into methods,
    /// compiled once (<c>DOTNET_TieredCompilation=0</c>).
    /// </summary>
    public const int MaxLayersPerMethod = 12;

    /// <summary>
    /// Shapes of layers over vectors that have methods of their own: each is some 14 KB of text, and a network with ten of them
    /// 160 KB. Where there are more, or more than <see cref="MaxLayersPerMethod"/> steps one by one, methods of the library take
    /// sizes as arguments: a layer is 5 KB then. Through 21 layers of 17 to 150 units these take 1.2 times as long forward and
    /// 1.1 in a step of training at 512 and 256 bits, 1.0 at 128, and without vectors half the time of loops. The table is in
    /// <c>docs/kernels.md</c>.
    /// </summary>
    public const int MaxShapes = 10;

    /// <summary>
    /// Terms in the statements of one method: at some 12 bytes of IL a term, 2 000 stay far below the JIT's 60 000 bytes
    /// and its 8 000 references to locals.
    /// </summary>
    public const int MaxTerms = 2_000;

    /// <summary>
    /// Multiply-adds up to which a layer is written out in a network that can be one method, where the user leaves the choice.
    /// For one layer and one sample vectors are faster from some 36 on; but such a network saves the calls between layers, and
    /// its batches go through lanes. Measured by the benchmark ScalarOrVectors; its table is in <c>docs/kernels.md</c>.
    /// </summary>
    public const int MaxScalarMultiplyAdds = 64;

    /// <summary>
    /// The same for layers of more units than <see cref="MaxUnitsOfRows"/> in other networks, whose layers are methods of their
    /// own and whose batches go as products of matrices if they can: 10-6-3 takes a quarter of the time in batches and two thirds
    /// for one sample when its first layer is over vectors. At 16 a layer of four units trains in 14 ns written out, in 24 over
    /// vectors. With fewer units it is now one way, now the other. Measured as above, and in <c>docs/kernels.md</c>.
    /// </summary>
    public const int MaxScalarMultiplyAddsOfColumns = 16;

    /// <summary>
    /// Parameters of a network: as <see cref="double"/>, 16 million fill the 128 MB that the runtime allows one field
    /// (checked: a field of 16 000 000 doubles loads, one of 20 000 000 is refused on .NET 10).
    /// </summary>
    public const long MaxParameters = 16_000_000;

    /// <summary>
    /// Bytes of a parameter set, padding included: the runtime refuses a longer field, and one that begins further on
    /// (checked on .NET 10: a field of 16 777 215 doubles loads, one of 16 777 216 does not; of fields of 16 000 000 doubles
    /// two load in one class, four do not).
    /// </summary>
    public const long MaxParameterBytes = (1L << 27) - 8;

    /// <summary>
    /// Bytes of stack that one call may use for activations and deltas, so that with 4 KB for the frames of its methods it stays
    /// within 64 KB; beyond, they are rented from a pool.
    /// </summary>
    public const int MaxStackBytes = 60 * 1024;

    /// <summary>Bytes of the widest vectors there are, AVX-512's: layers are padded for them, and narrower ones divide them.</summary>
    public const int WidestVectorBytes = 64;

    /// <summary>
    /// Bytes of a page. Lines of weights as long as that, of 1 024 units in single precision, had better be walked one after the
    /// other: a step of training on 784 inputs takes .64 of the time at 512 bits, .35 at 256; with 256 units it takes 1.09 and 1.11
    /// times as long. Measured by the benchmark ColumnsOrTiled; its table is in <c>docs/kernels.md</c>.
    /// </summary>
    public const int PageBytes = 4096;

    /// <summary>
    /// Units up to which vectors go over the inputs. From 64 inputs on that takes .13 to .86 times as long as Columns, and up to
    /// six or twelve units it still is faster for one sample; but batches of Columns are products of matrices. Measured by the
    /// benchmark ColumnsOrRows; its table is in <c>docs/kernels.md</c>.
    /// </summary>
    public const int MaxUnitsOfRows = 4;

    /// <summary>
    /// Samples of a batch that go through the layers together: enough that a weight read once serves many, few enough that
    /// the activations of the block stay in the nearest caches. With 32 and with 128, batches of 784-128-10 and 64-32-10 take as
    /// long forward and back, within a tenth.
    /// </summary>
    public const int RowsPerBlock = 64;

    /// <summary>
    /// Statements over vectors in one method of lanes that trains, or takes two vectors of samples: each is an inlined call or
    /// two, and the JIT stops inlining above some 500 temporaries. Measured at 512 bits, gradients of a batch of 256 in
    /// <see cref="double"/> against row by row: 6-6-4 (100 statements) is 3.5 to 4.5 times as fast, 8-6-4 (112) 1.2 (ReLU) to
    /// 1.7 times (Sigmoid), 8-8-4 (144) .35 to .57 times. Forward has fewer and gains as long as the network is one method:
    /// 8-8-4 is 2.8 (Sigmoid) to 4.5 times as fast (ReLU). The table is in <c>docs/kernels.md</c>.
    /// </summary>
    public const int MaxLaneStatements = 112;

    /// <summary>What a unit's activation, delta and bias count among those.</summary>
    public const int LaneStatementsPerUnit = 4;

    /// <summary>
    /// What a sigmoid, inlined for one unit, counts among what is inlined into a method of lanes: a source of those
    /// temporaries too. The measurements behind this and the limits below are in <c>docs/kernels.md</c>.
    /// </summary>
    public const int SizeOfSigmoid = 2;

    /// <summary>What a hyperbolic tangent counts.</summary>
    public const int SizeOfTanh = 3;

    /// <summary>
    /// Up to where lanes inline functions at 512 bits: six sigmoids (4-4-2) or four hyperbolic tangents (2-2-2). Beyond, 4-4-4
    /// trains in 50 ns a sample inlined and in 15 ns with calls.
    /// </summary>
    public const int MaxInlinedAtWidest = 12;

    /// <summary>Up to where they do so with narrower vectors, where the functions are twice as long: three sigmoids (3-2-1).</summary>
    public const int MaxInlinedElsewhere = 6;

    /// <summary>
    /// Up to where two vectors of samples with inlined functions share the registers: four sigmoids (2-2-2 takes 2.4 ns and
    /// not 2.9 a sample).
    /// </summary>
    public const int MaxInlinedPairs = 8;
}
