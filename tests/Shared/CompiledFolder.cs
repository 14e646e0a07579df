using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedNetworks.Generators;

namespace TypedNetworks.Tests;

/// <summary>
/// Compiled assemblies kept between runs. The same suite runs under several instruction sets, and nearly all of its time
/// goes into compiling what does not depend on them.
/// </summary>
/// <param name="folder">Where they are kept, made if need be; null keeps nothing.</param>
internal sealed class CompiledFolder(string? folder)
{
    /// <summary>The environment variable that names the folder. Without it, every run compiles.</summary>
    public const string Variable = "TYPEDNETWORKS_COMPILED";

    /// <summary>The folder that <see cref="Variable"/> names.</summary>
    public static CompiledFolder Shared { get; } = new(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The assembly of some sources: the kept one, or else what <paramref name="compile"/> gives, which is kept from then on.</summary>
    public byte[] GetOrAdd(IEnumerable<string> sources, Func<byte[]> compile)
    {
        if (string.IsNullOrEmpty(folder))
        {
            return compile();
        }

        var file = Path.Combine(folder, Key(sources) + ".dll");
        if (File.Exists(file))
        {
            return File.ReadAllBytes(file);
        }

        var image = compile();
        _ = Directory.CreateDirectory(folder);

        // Moved into place when whole, since other tests and other runs may look for it at this very moment.
        var unfinished = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllBytes(unfinished, image);
        File.Move(unfinished, file, overwrite: true);
        return image;
    }

    // All that decides what comes out: the sources, and the builds of generator, library, compiler and this very harness,
    // whose options they are compiled under and whose target framework they are compiled for.
    private static string Key(IEnumerable<string> sources)
    {
        var builds = new[] { typeof(NetworkGenerator), typeof(NetworkAttribute), typeof(CSharpCompilation), typeof(CompiledFolder) }
            .Select(type => type.Module.ModuleVersionId.ToString());
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in builds.Concat(sources))
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
