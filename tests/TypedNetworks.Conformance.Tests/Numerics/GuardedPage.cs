using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedNetworks.Conformance.Tests.Numerics;

/// <summary>A page of memory with none after it, where the system is Linux; elsewhere an ordinary array.</summary>
internal static class GuardedPage
{
    private const int ReadWrite = 3, PrivateAnonymous = 0x22;
    private static readonly int Size = Environment.SystemPageSize;
    private static readonly IntPtr Page = Map();

    /// <summary>The page; every caller gets the same one.</summary>
    public static Span<T> Of<T>()
        where T : unmanaged => Page == 0
            ? new T[Size / Unsafe.SizeOf<T>()]
            : MemoryMarshal.CreateSpan(ref Unsafe.AddByteOffset(ref Unsafe.NullRef<T>(), Page), Size / Unsafe.SizeOf<T>());

    private static IntPtr Map()
    {
        if (!OperatingSystem.IsLinux())
        {
            return 0;
        }

        IntPtr pages = MapMemory(0, (nuint)(2 * Size), ReadWrite, PrivateAnonymous, -1, 0);
        return pages != -1 && ProtectMemory(pages + Size, (nuint)Size, 0) == 0
            ? pages
            : throw new InvalidOperationException("The system gave no memory.");
    }

    [DllImport("libc", EntryPoint = "mmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr MapMemory(IntPtr address, nuint length, int protection, int flags, int file, IntPtr offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ProtectMemory(IntPtr address, nuint length, int protection);
}
