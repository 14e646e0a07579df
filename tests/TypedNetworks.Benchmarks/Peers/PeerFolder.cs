using IoPath = System.IO.Path;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Where <c>install-peers.sh</c> puts what no package manager of the system installs.</summary>
internal static class PeerFolder
{
    /// <summary>The folder: within <c>XDG_CACHE_HOME</c>, by default <c>~/.cache</c>.</summary>
    public static string Path { get; } = IoPath.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
            ? cache
            : IoPath.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "typednetworks-peers");
}
