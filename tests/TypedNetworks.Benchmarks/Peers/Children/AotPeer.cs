using System.Diagnostics;

namespace TypedNetworks.Benchmarks.Peers;

/// <summary>Publishes and starts our networks as a Native AOT program, <c>tests/TypedNetworks.Benchmarks.Aot</c>.</summary>
internal static class AotPeer
{
    private const string Project = "TypedNetworks.Benchmarks.Aot";

    /// <summary>Starts it.</summary>
    /// <param name="column">Column in the table.</param>
    /// <param name="instructions">Value of <c>IlcInstructionSet</c>; <see langword="null"/> for the default, which runs on every x64 processor.</param>
    /// <exception cref="PeerMissingException">It cannot be published here.</exception>
    public static IPeer Start(string column, string? instructions)
    {
        var project = Path.Combine(ProjectsFolder(), Project);
        var name = instructions ?? "default";
        var published = Path.Combine(project, "bin", "aot", name);

        // A folder each for what is compiled, linked and published, or one is taken for an up-to-date copy of the other.
        var (ok, output) = Shell.Run(
            "dotnet",
            [
                "publish", project, "-c", "Release", "-r", "linux-x64", "-v", "quiet", "-nologo", "-o", published,
                $"-p:NativeIntermediateOutputPath=obj/aot/{name}/", $"-p:NativeOutputPath=bin/aot/{name}-linked/", .. instructions is null ? (string[])[] : ["-p:IlcInstructionSet=" + instructions],
            ]);
        return ok
            ? new ChildPeer(column, new ProcessStartInfo(Path.Combine(published, Project)))
            : throw new PeerMissingException(Shell.FirstError(output));
    }

    // Up from the program's folder to tests/.
    private static string ProjectsFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Project)))
            {
                return folder.FullName;
            }
        }

        throw new PeerMissingException("the project " + Project);
    }
}
