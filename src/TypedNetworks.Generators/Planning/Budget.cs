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
    /// Terms in the statements of one method: at some 12 bytes of IL a term, 2 000 stay far below the JIT's 60 000 bytes
    /// and its 8 000 references to locals.
    /// </summary>
    public const int MaxTerms = 2_000;

    /// <summary>
    /// Multiply-adds up to which a layer is written out, where the user leaves the choice: there it is 1.3 to 2 times as
    /// fast as loops; beyond, the gain shrinks while the text grows. Measured by the benchmark ScalarOrTiled; its table
    /// is in <c>docs/kernels.md</c>.
    /// </summary>
    public const int MaxScalarMultiplyAdds = 64;

    /// <summary>
    /// Parameters of a network: as <see cref="double"/>, 16 million fill the 128 MB that the runtime allows one field
    /// (checked: a field of 16 000 000 doubles loads, one of 20 000 000 is refused on .NET 10).
    /// </summary>
    public const long MaxParameters = 16_000_000;

    /// <summary>Bytes of stack that one call may use for activations and deltas; beyond, they are rented from a pool.</summary>
    public const int MaxStackBytes = 64 * 1024;

    /// <summary>Bytes of the widest vectors there are, AVX-512's: layers are padded for them, and narrower ones divide them.</summary>
    public const int WidestVectorBytes = 64;

    /// <summary>
    /// Units up to which vectors go over the inputs: a quarter of sixteen lanes, beyond which Columns wastes less than half
    /// as much. A reckoning, not yet a measurement.
    /// </summary>
    public const int MaxUnitsOfRows = 4;

    /// <summary>
    /// Samples of a batch that go through the layers together: enough that a weight read once serves many, few enough that
    /// the activations of the block stay in the nearest caches.
    /// </summary>
    public const int RowsPerBlock = 64;

    /// <summary>
    /// Statements over vectors in one method of lanes: each is an inlined call or two, and the JIT stops inlining above some
    /// 500 temporaries. Measured at 512 bits in <see cref="double"/>, gradients of a batch of 256 against row by row: 6-6-4
    /// (100 statements) is 3.9 to 6.7 times as fast, 8-6-4 (112) 0.96 (ReLU) to 3.5 times and forward still 4 to 7 times, 8-8-4
    /// (144) half as fast (ReLU).
    /// </summary>
    public const int MaxLaneStatements = 112;

    /// <summary>
    /// Units up to which lanes inline e^x and the like, the main source of those temporaries. Measured with Sigmoid in
    /// <see cref="double"/>, gradients of a batch of 256: 3-3-2 takes 37 ns a sample inlined and 8.9 ns with calls, 4-4-4
    /// 74 ns and 14 ns.
    /// </summary>
    public const int MaxUnitsOfInlinedFunctions = 4;

    /// <summary>What a unit's activation, delta and bias count among those.</summary>
    public const int LaneStatementsPerUnit = 4;
}
