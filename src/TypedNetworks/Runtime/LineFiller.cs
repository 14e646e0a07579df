namespace TypedNetworks.Runtime;

/// <summary>How much has to lie between large objects that follow one another, so that the next begins a cache line.</summary>
internal static class LineFiller
{
    /// <summary>Bytes of a cache line.</summary>
    public const int CacheLine = 64;

    /// <summary>By how many bytes what lies before the next object has to be longer than at least, less than a line.</summary>
    /// <param name="before">Where the object before the last one is.</param>
    /// <param name="last">Where the last one is: the next would be as far behind it as it is behind the one before.</param>
    /// <param name="longer">By how many bytes what lies between these two was longer.</param>
    public static int Longer(nint before, nint last, int longer)
    {
        var next = last + (last - before);
        return (int)((longer + CacheLine - (next % CacheLine)) % CacheLine);
    }
}
